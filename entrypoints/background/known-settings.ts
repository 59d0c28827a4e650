import { RequestError } from '../../lib/messages/request-error';
import { settings } from '../../lib/settings/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';
import { keepError } from './error-log';

/** Storage that fails once is mostly only busy; in ms. */
const SECOND_TRY_AFTER = 200;

/** As they were read or stored last; goes with this background. */
let known: Settings | undefined;

/** The settings; where they cannot be read, as they were known last, else the defaults. Never throws. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await settings.getValue().catch(async () => {
      await new Promise(resolve => setTimeout(resolve, SECOND_TRY_AFTER));
      return await settings.getValue();
    });
    // What was stored by an earlier version lacks what has come since.
    known = { ...DEFAULT_SETTINGS, ...stored };
  } catch (cause) {
    keepError('settings', cause);
  }
  return known ?? DEFAULT_SETTINGS;
}

/** @throws RequestError where the browser does not store them: they are as they were. */
export async function storeSettings(next: Settings): Promise<void> {
  try {
    await settings.setValue(next);
  } catch (cause) {
    throw new RequestError('not-stored', 'The browser did not store the settings.', { cause });
  }
  known = next;
}
