import type { Settings } from './settings-record';

/** Settings with the moment of their last change, in ms since 1970: what the reader's browsers exchange. */
export interface DatedSettings {
  settings: Settings;
  changed: number;
}

/** What is remembered of syncing, in this browser alone. */
export interface SyncRecord {
  on: boolean;
  /** When the settings here were last changed, by the reader or from elsewhere; 0: never. */
  changed: number;
  last: { came: 'nothing' | 'over-quota' | 'failed' } | { came: 'synced'; at: number };
}

export const NEVER_SYNCED: SyncRecord = { on: false, changed: 0, last: { came: 'nothing' } };

export type SyncEvent =
  /** The reader has changed a setting here. */
  | { event: 'changed'; at: number }
  | { event: 'switched'; on: boolean }
  /** The browser has started: other browsers may have sent something while it was closed. */
  | { event: 'started' }
  /** What stands in the browser's sync was read, or has changed; null: nothing does. */
  | { event: 'seen'; there: DatedSettings | null }
  | { event: 'sent'; at: number }
  | { event: 'refused'; by: 'over-quota' | 'failed' };

/** What is to be done: take the settings from elsewhere, send those of here, or look at what is there. */
export type SyncDeed = { deed: 'take'; settings: Settings } | { deed: 'send' } | { deed: 'look' };

export interface SyncStep {
  record: SyncRecord;
  deed?: SyncDeed;
}

/** The newest change wins, wherever it was made; of two at the same moment, what is here stays. Pure. */
export function reduceSync(record: SyncRecord, event: SyncEvent): SyncStep {
  switch (event.event) {
    case 'changed': {
      // After what it changes, though that may come from a browser whose clock is ahead of this one's.
      const next = { ...record, changed: Math.max(event.at, record.changed + 1) };
      return record.on ? { record: next, deed: { deed: 'send' } } : { record: next };
    }
    case 'switched':
      return event.on
        ? { record: { ...record, on: true, last: { came: 'nothing' } }, deed: { deed: 'look' } }
        : { record: { ...record, on: false, last: { came: 'nothing' } } };
    case 'started':
      return record.on ? { record, deed: { deed: 'look' } } : { record };
    case 'seen': {
      if (!record.on) return { record };
      const { there } = event;
      if (!there || there.changed < record.changed) return { record, deed: { deed: 'send' } };
      const same = { ...record, last: { came: 'synced', at: there.changed } } as const;
      if (there.changed === record.changed) return { record: same };
      return {
        record: { ...same, changed: there.changed },
        deed: { deed: 'take', settings: there.settings },
      };
    }
    case 'sent':
      return { record: { ...record, last: { came: 'synced', at: event.at } } };
    case 'refused':
      return { record: { ...record, last: { came: event.by } } };
  }
}
