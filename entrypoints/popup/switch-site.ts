import { sendMessage } from '../../lib/messages/protocol';
import { settings } from '../../lib/settings/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings-record';

/** Has the pages of a site read, or left alone. */
export async function switchSite(name: string, on: boolean): Promise<void> {
  const { sitesOff } = { ...DEFAULT_SETTINGS, ...(await settings.getValue()) };
  const others = sitesOff.filter(site => site !== name);
  await sendMessage('settings', { sitesOff: on ? others : [...others, name] });
}
