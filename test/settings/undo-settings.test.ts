import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';
import { afterChoice, type PastSettings } from '../../lib/settings/undo-settings';

const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' };

describe('choices that can be taken back', () => {
  it('are kept in their order', () => {
    const past = afterChoice(afterChoice([], DEFAULT_SETTINGS, { theme: 'dark' }), dark, { dwell: 0 });
    expect(past).toEqual([DEFAULT_SETTINGS, dark]);
  });

  it.each<Partial<Settings>>([{}, { theme: 'page' }, { sitesOff: [] }])(
    '%j changes nothing and is none',
    change => {
      expect(afterChoice([], DEFAULT_SETTINGS, change)).toEqual([]);
    },
  );

  it('are no more than anybody takes back', () => {
    let past: PastSettings = [];
    for (let dwell = 1; dwell <= 80; dwell++)
      past = afterChoice(past, { ...dark, dwell }, { dwell: dwell + 1 });
    expect(past).toHaveLength(50);
    expect(past.at(-1)?.dwell).toBe(80);
  });
});
