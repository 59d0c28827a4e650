import { sendMessage } from '../../lib/messages/protocol';
import { settings } from '../../lib/settings/settings';

/** Has the pages of a site read, or left alone. */
export async function switchSite(name: string, on: boolean): Promise<void> {
  const others = (await settings.getValue()).sitesOff.filter(site => site !== name);
  await sendMessage('settings', { sitesOff: on ? others : [...others, name] });
}
