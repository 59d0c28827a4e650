import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings-record';
import {
  type DatedSettings,
  NEVER_SYNCED,
  reduceSync,
  type SyncEvent,
  type SyncRecord,
} from '../../lib/settings/settings-sync';

const dark = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
const on: SyncRecord = { on: true, changed: 100, last: { came: 'nothing' } };
const there = (changed: number): DatedSettings => ({ settings: dark, changed });

describe('syncing settings', () => {
  it.each<[string, SyncRecord, SyncEvent, string | undefined, Partial<SyncRecord>]>([
    [
      'a change while it is off stays here',
      NEVER_SYNCED,
      { event: 'changed', at: 5 },
      undefined,
      { changed: 5 },
    ],
    ['a change while it is on is sent', on, { event: 'changed', at: 200 }, 'send', { changed: 200 }],
    ['switched on, it looks first', NEVER_SYNCED, { event: 'switched', on: true }, 'look', { on: true }],
    ['switched off, it does nothing more', on, { event: 'switched', on: false }, undefined, { on: false }],
    ['a browser that starts looks', on, { event: 'started' }, 'look', {}],
    ['one that does not sync does not', NEVER_SYNCED, { event: 'started' }, undefined, {}],
    ['where nothing is there yet, what is here is sent', on, { event: 'seen', there: null }, 'send', {}],
    ['a newer change elsewhere is taken', on, { event: 'seen', there: there(300) }, 'take', { changed: 300 }],
    [
      'an older one elsewhere is overwritten',
      on,
      { event: 'seen', there: there(50) },
      'send',
      { changed: 100 },
    ],
    ['the same one needs nothing', on, { event: 'seen', there: there(100) }, undefined, { changed: 100 }],
    [
      'seen while it is off, nothing is taken',
      NEVER_SYNCED,
      { event: 'seen', there: there(9) },
      undefined,
      { changed: 0 },
    ],
    [
      'a list too long for it is told',
      on,
      { event: 'refused', by: 'over-quota' },
      undefined,
      { last: { came: 'over-quota' } },
    ],
    [
      'what was sent is told with its time',
      on,
      { event: 'sent', at: 120 },
      undefined,
      { last: { came: 'synced', at: 120 } },
    ],
  ])('%s', (_, record, event, deed, expected) => {
    const step = reduceSync(record, event);
    expect(step.deed?.deed).toBe(deed);
    expect(step.record).toMatchObject(expected);
  });

  it('lets a change win over what came from a browser whose clock is ahead', () => {
    const tomorrow = 86_400_000;
    const { record } = reduceSync(on, { event: 'seen', there: there(tomorrow) });
    const { record: changed } = reduceSync(record, { event: 'changed', at: 200 });
    const elsewhere = { ...on, changed: tomorrow };
    const seen = reduceSync(elsewhere, { event: 'seen', there: there(changed.changed) });
    expect(seen.deed?.deed).toBe('take');
  });

  it('ends with the newest change in every browser, in whatever order they come to see it', () => {
    const change = fc.record({ at: fc.integer({ min: 1, max: 50 }), browser: fc.nat(2) });
    fc.assert(
      fc.property(fc.uniqueArray(change, { selector: ({ at }) => at, minLength: 1 }), changes => {
        const browsers = [0, 1, 2].map(() => ({ record: { ...NEVER_SYNCED, on: true }, value: 0 }));
        let cloud: { value: number; changed: number } | null = null;
        const tell = (of: (typeof browsers)[number], event: SyncEvent) => {
          const { record, deed } = reduceSync(of.record, event);
          of.record = record;
          if (deed?.deed === 'send') cloud = { value: of.value, changed: record.changed };
          if (deed?.deed === 'take') of.value = record.changed;
        };
        const look = (of: (typeof browsers)[number]) =>
          tell(of, { event: 'seen', there: cloud && { settings: dark, changed: cloud.changed } });
        for (const { at, browser } of changes) {
          const of = browsers[browser];
          if (!of || at <= of.record.changed) continue;
          of.value = at;
          tell(of, { event: 'changed', at });
        }
        for (let round = 0; round < 2; round++) for (const of of browsers) look(of);
        const newest = Math.max(...browsers.map(({ record }) => record.changed));
        expect(browsers.map(({ value }) => value)).toEqual([newest, newest, newest]);
      }),
    );
  });
});
