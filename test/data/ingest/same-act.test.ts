import { describe, expect, test } from 'vitest';
import { SAME, sameActPoints } from '../../../data/tools/ingest/same-act';
import type { ReleasedAct } from '../../../lib/detection/release/extract-act';
import { coalition } from '../sound-source-files';

const SIX = ['CA', 'IL', 'MA', 'NM', 'NY', 'WA'];
const record = coalition('2018-08-10-letter', { members: SIX, leads: [] });
const act = (changes: Partial<ReleasedAct> = {}): ReleasedAct => ({
  kind: 'letter',
  date: '2018-08-10',
  leads: [],
  members: SIX,
  addressees: [],
  dockets: [],
  reasons: [],
  ...changes,
});
const isSame = (text: ReleasedAct, link = { own: 0, other: 0 }, known = record) =>
  sameActPoints(text, known, link) >= SAME;

describe('whether a text tells of an act of the record', () => {
  test.each([
    { name: 'all members, day and kind, though nothing links it', text: act(), link: { own: 0, other: 0 } },
    {
      name: 'a link of the phrase for the act, the text listing nobody',
      text: act({ members: ['NM'] }),
      link: { own: 0.5, other: 0 },
    },
    {
      name: 'a link and all members, though the kind was misread',
      text: act({ kind: 'lawsuit' }),
      link: { own: 1, other: 0 },
    },
    {
      name: 'a link and all members long after',
      text: act({ date: '2019-03-01' }),
      link: { own: 1, other: 0 },
    },
    {
      name: 'the month, where the text knows no day',
      text: act({ date: '2018-08' }),
      link: { own: 0, other: 0.6 },
    },
  ])('yes by $name', ({ text, link }) => {
    expect(isSame(text, link)).toBe(true);
  });

  test.each([
    {
      name: 'other members on that day',
      text: act({ members: ['AL', 'FL', 'GA', 'TX'] }),
      link: { own: 0, other: 0 },
    },
    {
      name: 'another kind of act of the same states days later',
      text: act({ kind: 'amicus', date: '2018-08-16' }),
      link: { own: 0, other: 1 },
    },
    {
      name: 'the same states months later, linked by nothing of its own',
      text: act({ date: '2019-03-01' }),
      link: { own: 0, other: 1 },
    },
    { name: 'nothing but the day', text: act({ members: ['NM'] }), link: { own: 0, other: 0 } },
  ])('no for $name', ({ text, link }) => {
    expect(isSame(text, link)).toBe(false);
  });

  test('yes where the text names all of an incomplete list and more', () => {
    const partial = { ...record, members: ['NM', 'WA'], membersComplete: false };
    expect(isSame(act(), { own: 0, other: 0.8 }, partial)).toBe(true);
  });

  test('no where all that is known of the members is one whom the text names too', () => {
    const partial = { ...record, members: ['CA'], membersComplete: false };
    expect(isSame(act({ date: '2018-08-16' }), { own: 0, other: 0 }, partial)).toBe(false);
  });
});
