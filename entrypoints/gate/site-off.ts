import { SETTINGS_KEY, type Settings, siteOf } from '../../lib/settings/settings-record';
import { extensionApi } from './extension-api';

/** Whether the reader has switched a page's site off. */
export async function isSiteOff(url: string): Promise<boolean> {
  const stored = await extensionApi().storage.local.get(SETTINGS_KEY);
  const { sitesOff = [] } = (stored[SETTINGS_KEY] ?? {}) as Partial<Settings>;
  return sitesOff.includes(siteOf(url));
}
