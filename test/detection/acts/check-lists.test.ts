import { describe, expect, it } from 'vitest';
import { checkCoalition } from '../../../lib/detection/acts/check-coalition';
import { describeCheck } from '../../../lib/detection/acts/describe-check';
import { FIFTY_STATES } from '../../../lib/detection/acts/fifty-states';
import { wordsOf } from '../../../lib/words/words';
import { allBut, CDA, coalition, codes, mention, nameOf, type Row, WEST } from './check-fixtures';

const lists: Row[] = [
  {
    says: 'a whole list',
    mention: { listed: WEST },
    record: coalition(WEST),
    lines: [[true, 'The article names all 5 members']],
  },
  {
    says: 'a list that is whole with the one besides',
    mention: { count: 4, other: true, besides: ['NM'], listed: codes('CA OR WA UT') },
    record: coalition(WEST),
    lines: [
      [true, 'The article’s 4 others and New Mexico make 5, as in the record'],
      [true, 'The article names all 5 members'],
    ],
  },
  {
    says: 'a list that is whole with those named elsewhere',
    mention: { listed: codes('CA OR WA') },
    named: ['NM', 'UT'],
    record: coalition(WEST),
    lines: [[true, 'The article names all 5 members']],
  },
  {
    says: 'a list that gives examples',
    mention: { listed: codes('CA OR') },
    record: coalition(WEST),
    lines: [[null, 'The article names 2 of the 5 members']],
  },
  {
    says: 'a list that lacks one',
    mention: { listed: codes('CA NM OR WA') },
    record: coalition(WEST),
    lines: [[false, 'The record also has Utah, not in the article’s list']],
  },
  {
    says: 'a list with one too many',
    mention: { listed: [...WEST, 'OH'] },
    record: coalition(WEST),
    lines: [[false, 'Ohio is in the article, not among the record’s members']],
  },
  {
    says: 'a list with two too many and one too few',
    mention: { listed: codes('CA NM OR WA OH TX') },
    record: coalition(WEST),
    lines: [
      [false, 'The record also has Utah, not in the article’s list'],
      [false, 'Ohio and Texas are in the article, not among the record’s members'],
    ],
  },
  {
    says: 'a list that has what our incomplete one lacks',
    mention: { listed: [...WEST, 'DC', 'VI'] },
    record: coalition(WEST, { membersComplete: false, statedCount: 12 }),
    lines: [
      [
        null,
        'The District of Columbia and the U.S. Virgin Islands are in the article, not yet in our incomplete list',
      ],
      [null, 'Our record lists 5 of the 12'],
    ],
  },
  {
    says: 'a name that stands twice in the list',
    mention: { listed: [...WEST, 'NM'] },
    record: coalition(WEST),
    lines: [
      [true, 'The article names all 5 members'],
      [null, 'The article’s list names New Mexico twice'],
    ],
  },
  {
    says: 'a name that stands in the list and besides',
    mention: { count: 4, other: true, besides: ['NM'], listed: WEST },
    record: coalition(WEST),
    lines: [
      [true, 'The article’s 4 others and New Mexico make 5, as in the record'],
      [true, 'The article names all 5 members'],
      [null, 'The article names New Mexico twice, apart and in its list'],
    ],
  },
];

const absentees: Row[] = [
  {
    says: 'the two that did not sign',
    mention: { count: 49, other: true, besides: ['NM'], listed: CDA },
    record: coalition(CDA),
    lines: [
      [true, 'The article’s 49 others and New Mexico make 50, as in the record'],
      [true, 'The article names all 50 members'],
      [null, 'The article names New Mexico twice, apart and in its list'],
      [
        null,
        'Connecticut and Massachusetts are the two states that did not sign; the 50 are 48 states, the District of Columbia and Puerto Rico',
      ],
    ],
  },
  {
    says: 'the one that did not join a lawsuit',
    mention: { count: 49 },
    record: coalition(allBut('TX'), { kind: 'lawsuit' }),
    lines: [
      [true, 'The article counts 49, and so does the record'],
      [null, 'Texas is the one state that did not join'],
    ],
  },
  {
    says: 'all states',
    mention: { count: 50 },
    record: coalition([...FIFTY_STATES, 'DC'], { kind: 'settlement' }),
    lines: [[null, 'The article counts 50; the record has 51: 50 states and the District of Columbia']],
  },
  {
    says: 'no absentees where many are absent',
    mention: { count: 39 },
    record: coalition(FIFTY_STATES.slice(0, 39)),
    lines: [[true, 'The article counts 39, and so does the record']],
  },
  {
    says: 'no absentees where the record is incomplete',
    mention: {},
    record: coalition(allBut('CT', 'MA'), { membersComplete: false }),
    lines: [],
  },
  {
    says: 'seven absentees, all named',
    mention: {},
    record: coalition(allBut('AK', 'CA', 'CT', 'IA', 'MA', 'ME', 'UT')),
    lines: [
      [
        null,
        'Seven states did not sign: Alaska, California, Connecticut, Iowa, Massachusetts, Maine and Utah',
      ],
    ],
  },
];

describe.each([
  ['lists', lists],
  ['absentees', absentees],
])('a card tells of %s', (_, rows) => {
  it.each(rows)('$says', ({ mention: said, record, named = [], lines }) => {
    const check = checkCoalition(mention(said), record, named);
    expect(describeCheck(check).map(line => [line.agrees, wordsOf('en').check(line, nameOf)])).toEqual(lines);
  });
});
