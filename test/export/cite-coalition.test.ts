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
    'Attorney general of Massachusetts and 21 other attorneys general, “Letter to remove 3D-printed gun plans that were reposted online,” Aug. 10, 2018.',
  ],
  [
    'without a lead',
    { leads: [], title: 'Letter', date: '2018-03' },
    '22 attorneys general, “Letter,” March 2018.',
  ],
  [
    'so small that all are named',
    { members: [DC, OHIO, UTAH], leads: [DC], statedCount: 3, title: 'Suit', date: '2020' },
    'Attorneys general of the District of Columbia, Ohio and Utah, “Suit,” 2020.',
  ],
  [
    'of one',
    { members: [OHIO], leads: [], statedCount: 1, title: 'Petition', date: '2020-06-01' },
    'Attorney general of Ohio, “Petition,” June 1, 2020.',
  ],
  [
    'whose members are not all known, by the sources’ count',
    { membersComplete: false, statedCount: 40, leads: [OHIO, UTAH], title: 'Brief', date: '2021-12-31' },
    'Attorneys general of Ohio and Utah and 38 other attorneys general, “Brief,” Dec. 31, 2021.',
  ],
  [
    'whose members are not all known nor counted',
    { membersComplete: false, statedCount: undefined as never, leads: [], title: 'Brief', date: '2021' },
    'At least 22 attorneys general, “Brief,” 2021.',
  ],
])('a coalition %s', (_, change, citation) => {
  expect(citeCoalition({ ...gunsLetter, ...change })).toBe(citation);
});

test('one other is one', () => {
  const card = { ...familyLetter, members: [OHIO], membersComplete: false, statedCount: 2, leads: [OHIO] };
  expect(citeCoalition(card)).toMatch(/^Attorney general of Ohio and 1 other attorney general,/);
});
