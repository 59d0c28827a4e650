import { describe, expect, it } from 'vitest';
import { checkCoalition } from '../../../lib/detection/acts/check-coalition';
import { describeCheck } from '../../../lib/detection/acts/describe-check';
import { FIFTY_STATES } from '../../../lib/detection/acts/fifty-states';
import type { Check } from '../../../lib/detection/check';
import type { CoalitionMention } from '../../../lib/detection/mention';
import { wordsOf } from '../../../lib/words/words';
import { coalition, codes, mention, nameOf, type Row, WEST, WEST_AND_DC } from './check-fixtures';

const inEnglish = (check: Check) =>
  describeCheck(check).map(line => [line.agrees, wordsOf('en').check(line, nameOf)]);

const counts: Row[] = [
  {
    says: 'a count that agrees',
    mention: { count: 5 },
    record: coalition(WEST),
    lines: [[true, 'The article counts 5, and so does the record']],
  },
  {
    says: 'others and the one besides that agree',
    mention: { count: 4, other: true, besides: ['NM'] },
    record: coalition(WEST),
    lines: [[true, 'The article’s 4 others and New Mexico make 5, as in the record']],
  },
  {
    says: 'nothing of others where nobody knows besides whom, though the sum would fit',
    mention: { count: 4, other: true },
    record: coalition(WEST),
    lines: [],
  },
  {
    says: 'others and the one they likely stand with that agree',
    mention: { count: 4, other: true, speaker: 'NM' },
    record: coalition(WEST),
    lines: [[true, 'The article’s 4 others and New Mexico make 5, as in the record']],
  },
  {
    says: 'nothing of others that would differ with the one they likely stand with',
    mention: { count: 6, other: true, speaker: 'NM' },
    record: coalition(WEST),
    lines: [],
  },
  {
    says: 'others that are one too many with the one besides',
    mention: { count: 5, other: true, besides: ['NM'] },
    record: coalition(WEST),
    lines: [
      [
        false,
        'The article says 5 others besides New Mexico, 6 in all; the record has 5, New Mexico included',
      ],
    ],
  },
  {
    says: 'others besides one who is no member',
    mention: { count: 4, other: true, besides: ['OH'] },
    record: coalition(WEST),
    lines: [[false, 'Ohio is in the article, not among the record’s members']],
  },
  {
    says: 'a count that differs',
    mention: { count: 9 },
    record: coalition(WEST),
    lines: [[false, 'The article counts 9; the record has 5']],
  },
  {
    says: 'states counted without D.C.',
    mention: { count: 5 },
    record: coalition(WEST_AND_DC),
    lines: [[null, 'The article counts 5; the record has 6: 5 states and the District of Columbia']],
  },
  {
    says: 'states counted without D.C. and a territory',
    mention: { count: 5 },
    record: coalition([...WEST_AND_DC, 'GU']),
    lines: [[null, 'The article counts 5; the record has 7: 5 states, the District of Columbia and Guam']],
  },
  {
    says: 'other states counted without D.C.',
    mention: { count: 4, other: true, besides: ['NM'] },
    record: coalition(WEST_AND_DC),
    lines: [
      [
        null,
        'The article says 4 others besides New Mexico, 5 in all; the record has 6: 5 states and the District of Columbia',
      ],
    ],
  },
  {
    says: 'a count that leaves out the lead',
    mention: { count: 4 },
    record: coalition(WEST, { leads: ['NM'] }),
    lines: [[null, 'The article counts 4; the record has 5 with New Mexico, which led']],
  },
  {
    says: 'a count that leaves out two leads',
    mention: { count: 3 },
    record: coalition(WEST, { leads: ['NM', 'WA'] }),
    lines: [[null, 'The article counts 3; the record has 5 with New Mexico and Washington, which led']],
  },
  {
    says: 'the sources’ own count, which has more than attorneys general',
    mention: { count: 7 },
    record: coalition(WEST, { statedCount: 7 }),
    lines: [[null, 'The article counts 7, as our sources do; 5 members are in the record']],
  },
  {
    says: 'a count against an incomplete record whose sources count',
    mention: { count: 20 },
    record: coalition(WEST, { membersComplete: false, statedCount: 20 }),
    lines: [
      [true, 'The article counts 20, and so does the record'],
      [null, 'Our record lists 5 of the 20'],
    ],
  },
  {
    says: 'a count that differs from the sources’ of an incomplete record',
    mention: { count: 22, other: true, besides: ['NM'] },
    record: coalition(WEST, { membersComplete: false, statedCount: 20 }),
    lines: [
      [false, 'The article says 22 others besides New Mexico, 23 in all; the record has 20'],
      [null, 'Our record lists 5 of the 20'],
    ],
  },
  {
    says: 'a count against an incomplete record without any number',
    mention: { count: 24 },
    record: coalition(WEST, { membersComplete: false }),
    lines: [[null, 'The article counts 24; our record lists 5 and may not be complete']],
  },
  { says: 'nothing about a phrase without count and list', mention: {}, record: coalition(WEST), lines: [] },
];

describe.each([['counts', counts]])('a card tells of %s', (_, rows) => {
  it.each(rows)('$says', ({ mention: said, record, named = [], lines }) => {
    const check = checkCoalition(mention(said), record, named);
    expect(inEnglish(check)).toEqual(lines);
  });
});

describe('those who joined later', () => {
  const joiners = mention({ count: 11, other: true, joins: true });
  const nine = coalition(FIFTY_STATES.slice(0, 9), { kind: 'lawsuit' });
  const twenty = coalition(FIFTY_STATES.slice(0, 20), { kind: 'lawsuit' });

  it('are added to those before them', () => {
    expect(inEnglish(checkCoalition(joiners, twenty, [], nine))).toEqual([
      [true, 'The 11 who joined and the nine before them make 20, as in the record'],
    ]);
  });

  it.each([
    ['nobody is known to have acted before them', undefined],
    ['the sum is another', coalition(FIFTY_STATES.slice(0, 12), { kind: 'lawsuit' })],
  ])('are not counted where %s', (_, before) => {
    expect(describeCheck(checkCoalition(joiners, twenty, [], before))).toEqual([]);
  });
});

describe('a check keeps its silence', () => {
  it.each([
    ['without a number', mention({}), coalition(WEST)],
    ['without a number in the record', mention({ count: 5 }), coalition(WEST, { membersComplete: false })],
    ['where D.C. may be left out', mention({ count: 5 }), coalition(WEST_AND_DC)],
  ])('on the count %s', (_, said, record) => {
    expect(checkCoalition(said, record, []).count).not.toBe('agrees');
    expect(checkCoalition(said, record, []).count).not.toBe('differs');
  });

  it.each<[string, Partial<CoalitionMention['link']>]>([
    ['another act fits nearly as well', { alternatives: ['other'] }],
    ['two suits may be counted as one', { sister: 'other' }],
    [
      'nothing of its time speaks for the link',
      { signals: [{ kind: 'date', weight: -1, told: { says: 'same-day' } }] },
    ],
    [
      'its lawsuit is news, which others may have left or joined since',
      { signals: [{ kind: 'date', weight: 2.5, told: { says: 'suit-in-news', days: 1 } }] },
    ],
    [
      'the words tell of a day on which its lawsuit was news',
      { signals: [{ kind: 'date', weight: 2, told: { says: 'suit-in-news-then', words: 'Friday' } }] },
    ],
  ])('on what differs where %s', (_, link) => {
    const said = mention({ count: 7, listed: codes('CA NM OR WA OH') });
    const check = checkCoalition({ ...said, link: { ...said.link, ...link } }, coalition(WEST), []);
    expect(describeCheck(check).filter(({ agrees }) => agrees === false)).toEqual([]);
  });

  it('on who is missing where the article lists nobody', () => {
    expect(checkCoalition(mention({ count: 5 }), coalition(WEST), []).notListed).toEqual([]);
  });
});
