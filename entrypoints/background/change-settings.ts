import type { Settings } from '../../lib/settings/settings-record';
import { speakInBrowser } from './browser-words';
import { readSettings, storeSettings } from './known-settings';

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and answers with all of them. The worker alone writes them, one change after
 * the other, so that two windows at once do not undo each other's.
 * @throws RequestError where a change cannot be stored.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = last.then(async () => {
    const before = await readSettings();
    if (Object.keys(change).length === 0) return before;
    const after = { ...before, ...change };
    await storeSettings(after);
    if (after.language !== before.language) void speakInBrowser();
    return after;
  });
  last = changed.catch(() => undefined);
  return changed;
}
