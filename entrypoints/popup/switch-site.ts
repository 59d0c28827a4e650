import { sendMessage } from '../../lib/messages/protocol';

/** Has the pages of a site read, or left alone. @throws where that cannot be stored. */
export async function switchSite(name: string, on: boolean): Promise<void> {
  const { sitesOff } = await sendMessage('settings', {});
  const others = sitesOff.filter(site => site !== name);
  await sendMessage('settings', { sitesOff: on ? others : [...others, name] });
}
