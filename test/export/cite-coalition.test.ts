import { expect, test } from 'vitest';
import type { CoalitionCard } from '../../lib/dataset/card';
import { citeCoalition } from '../../lib/export/cite-coalition';
import { familyLetter, gunsLetter } from '../components/coalition-fixtures';

const DC = { code: 'DC', name: 'District of Columbia' };
const OHIO = { code: 'OH', name: 'Ohio' };
const UTAH = { code: 'UT', name: 'Utah' };

test.each<[string, Partial<CoalitionCard>, string]>([
  [
    'with one lead',
    {},
    'Letter to remove 3D-printed gun plans that were reposted online, by the attorney general of Massachusetts and 21 other attorneys general, Aug. 10, 2018.',
  ],
  [
    'without a lead',
    { leads: [], title: 'Letter', date: '2018-03' },
    'Letter, by 22 attorneys general, March 2018.',
  ],
  [
    'so small that all are named',
    { members: [DC, OHIO, UTAH], leads: [DC], statedCount: 3, title: 'Suit', date: '2020' },
    'Suit, by the attorneys general of the District of Columbia, Ohio and Utah, 2020.',
  ],
  [
    'of one',
    { members: [OHIO], leads: [], statedCount: 1, title: 'Petition', date: '2020-06-01' },
    'Petition, by the attorney general of Ohio, June 1, 2020.',
  ],
  [
    'whose members are not all known, by the sources’ count',
    { membersComplete: false, statedCount: 40, leads: [OHIO, UTAH], title: 'Brief', date: '2021-12-31' },
    'Brief, by the attorneys general of Ohio and Utah and 38 other attorneys general, Dec. 31, 2021.',
  ],
  [
    'whose members are not all known nor counted',
    { membersComplete: false, statedCount: undefined as never, leads: [], title: 'Brief', date: '2021' },
    'Brief, by at least 22 attorneys general, 2021.',
  ],
])('a coalition %s', (_, change, citation) => {
  expect(citeCoalition({ ...gunsLetter, ...change })).toBe(citation);
});

test.each([
  [2, 'the attorney general of Ohio and one other attorney general,'],
  [10, 'the attorney general of Ohio and nine other attorneys general,'],
  [11, 'the attorney general of Ohio and 10 other attorneys general,'],
])('of %i with one lead, the others are told as news writes numbers', (statedCount, authors) => {
  const card = { ...familyLetter, members: [OHIO], membersComplete: false, statedCount, leads: [OHIO] };
  expect(citeCoalition(card)).toContain(`, by ${authors}`);
});

test('what it is called here is not quoted as if it were a document’s title', () => {
  expect(citeCoalition(gunsLetter)).not.toMatch(/[“”]/);
});
