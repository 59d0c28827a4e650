import { SETTINGS_KEY, type Settings, siteOf } from '../../lib/settings/settings-record';
import { extensionApi } from './extension-api';

/** Whether the reader has switched a page's site off; no, where what is stored cannot be read. */
export async function isSiteOff(url: string): Promise<boolean> {
  try {
    const stored = await extensionApi().storage.local.get(SETTINGS_KEY);
    return (stored[SETTINGS_KEY] as Settings).sitesOff.includes(siteOf(url));
  } catch {
    return false; // Also where nothing is stored.
  }
}
