import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { RequestError } from '../../lib/messages/request-error';
import { settings } from '../../lib/settings/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings-record';
import { settingsChange } from '../../lib/settings/settings-schema';
import {
  type DatedSettings,
  reduceSync,
  type SyncDeed,
  type SyncEvent,
  type SyncRecord,
} from '../../lib/settings/settings-sync';
import { changeSettings } from './change-settings';
import { keepError } from './error-log';
import { syncRecord } from './sync-record';

/** Where the settings are in `browser.storage.sync`. */
const KEY = 'settings';

const datedSettings = v.object({ settings: settingsChange, changed: v.number() });

/** What stands in the browser's sync: undefined where another version of AG Lens wrote what this one cannot read. */
function readDated(stored: unknown): DatedSettings | null | undefined {
  if (stored === undefined) return null;
  const parsed = v.safeParse(datedSettings, stored);
  if (!parsed.success) return undefined;
  const { changed, settings } = parsed.output;
  return { changed, settings: { ...DEFAULT_SETTINGS, ...settings } };
}

let last: Promise<void> = Promise.resolve();

/** Tells what has happened and does what follows, one after the other. Never throws. */
export function tellSync(event: SyncEvent): Promise<void> {
  return inTurn(event).catch(() => undefined);
}

/**
 * Has the browser carry the settings to the reader's other browsers, or no longer.
 * @throws RequestError where that cannot be stored.
 */
export function switchSync(on: boolean): Promise<void> {
  return inTurn({ event: 'switched', on }).catch(cause => {
    throw new RequestError('not-stored', 'The browser did not store whether it syncs.', { cause });
  });
}

function inTurn(event: SyncEvent): Promise<void> {
  const done = last.then(() => step(event));
  last = done.catch(cause => {
    keepError('sync', cause);
    console.warn('AG Lens could not sync its settings.', cause);
  });
  return done;
}

async function step(event: SyncEvent): Promise<void> {
  const { record, deed } = reduceSync(await syncRecord.getValue(), event);
  await syncRecord.setValue(record);
  if (deed) {
    const next = await carryOut(deed, record);
    if (next) await step(next);
  }
}

async function carryOut(deed: SyncDeed, { changed }: SyncRecord): Promise<SyncEvent | undefined> {
  try {
    switch (deed.deed) {
      case 'take':
        // In its turn, so that a change made here at this moment is not lost, nor undoes it.
        await changeSettings(deed.settings);
        return undefined;
      case 'send': {
        const dated: DatedSettings = { settings: await settings.getValue(), changed };
        await browser.storage.sync.set({ [KEY]: dated });
        return { event: 'sent', at: Date.now() };
      }
      case 'look': {
        const there = readDated((await browser.storage.sync.get(KEY))[KEY]);
        return there === undefined ? undefined : { event: 'seen', there };
      }
    }
  } catch (cause) {
    return { event: 'refused', by: /quota/i.test(`${cause}`) ? 'over-quota' : 'failed' };
  }
}

/** Follows what the reader's other browsers send; what came while this one was closed is seen at its start. */
export function followSync(): void {
  browser.storage.sync?.onChanged.addListener(changes => {
    const change = changes[KEY];
    const there = change && readDated(change.newValue);
    if (there) void tellSync({ event: 'seen', there });
  });
  browser.runtime.onStartup.addListener(() => void tellSync({ event: 'started' }));
}
