import { SETTINGS_KEY, type Settings, siteOf } from '../../lib/settings/settings-record';
import { extensionApi } from './extension-api';

/** Whether the reader has switched a page's site off. */
export async function isSiteOff(url: string): Promise<boolean> {
  const stored = await extensionApi().storage.local.get(SETTINGS_KEY);
  const { sitesOff = [] } = (stored[SETTINGS_KEY] ?? {}) as Partial<Settings>;
  return sitesOff.includes(siteOf(url));
}

/**
 * Has the worker put the reading into this page. Written out as the library of messages writes it,
 * which would be as large as the gate.
 * @throws when the worker cannot.
 */
export async function loadReading(): Promise<void> {
  const message = { id: 0, type: 'loadReading', timestamp: Date.now() };
  const answer: { err?: unknown } | undefined = await extensionApi().runtime.sendMessage(message);
  if (!answer || answer.err) throw new Error('The reading did not arrive');
}
