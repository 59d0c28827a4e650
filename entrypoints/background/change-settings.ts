import { settings } from '../../lib/settings/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';
import { speakInBrowser } from './browser-words';

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and answers with all of them. The worker alone writes them, one change after
 * the other, so that two windows at once do not undo each other's.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = last.then(async () => {
    // What was stored by an earlier version lacks what has come since.
    const before = { ...DEFAULT_SETTINGS, ...(await settings.getValue()) };
    if (Object.keys(change).length === 0) return before;
    const after = { ...before, ...change };
    await settings.setValue(after);
    if (after.language !== before.language) void speakInBrowser();
    return after;
  });
  last = changed.catch(() => undefined);
  return changed;
}
