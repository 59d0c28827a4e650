import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../lib/settings/settings-record';

/**
 * The settings as stored, or the defaults. Reads the record itself: the storage library that the
 * extension's pages use would be a fifth of the content script.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({}) as Record<string, unknown>);
  return settingsFrom(stored[SETTINGS_KEY]);
}

/** Reports every later change until `signal` ends. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const { onChanged } = browser.storage.local;
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) changed(settingsFrom(change.newValue));
  };
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen), { once: true });
}

/** What another version of the extension has left out is as by default. */
function settingsFrom(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
}
