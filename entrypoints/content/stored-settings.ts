import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../../lib/settings/settings-record';
import { extensionApi } from '../gate/extension-api';

/** Where the worker notes which data it answers from. */
const DATASET_KEY = 'dataset';

/**
 * The settings as stored, or the defaults. Reads the record itself: the storage library that the
 * extension's pages use would be a fifth of the content script.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await extensionApi()
    .storage.local.get(SETTINGS_KEY)
    .catch(() => ({}) as Record<string, unknown>);
  return settingsFrom(stored[SETTINGS_KEY]);
}

/** Reports every later change of the settings, and of the data that answers rest on, until `signal` ends. */
export function watchStored(
  signal: AbortSignal,
  changed: (settings: Settings) => void,
  dataChanged: () => void,
): void {
  const { onChanged } = extensionApi().storage.local;
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) changed(settingsFrom(change.newValue));
    if (changes[DATASET_KEY]) dataChanged();
  };
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen), { once: true });
}

/** What another version of the extension has left out is as by default. */
function settingsFrom(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings> | undefined) };
}
