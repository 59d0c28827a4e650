import { expect, test } from 'vitest';
import { markedAgain } from './marked-text';

const KINDS = ['attorney-general', 'us-attorney-general'] as const;

/** [text with every mention marked, date of the article, what the row shows] */
const dated: readonly (readonly [string, string | undefined, string])[] = [
  [
    'Attorney General ⟦Lynch|RI:Patrick Lynch⟧ sued in Rhode Island.',
    '2006-03-01',
    'the surname’s holder then',
  ],
  [
    'Attorney General ⟦Lynch|US:Loretta Lynch⟧ sued, the Justice Department said.',
    '2016-03-01',
    'the surname’s holder then',
  ],
  ['Attorney General ⟦Jerry Brown|CA:Jerry Brown⟧ spoke in California.', '2009-03-01', 'in office'],
  ['Gov. Jerry Brown spoke in California to an attorney general.', '2014-03-01', 'in another office later'],
  ['California Attorney General ⟦Harris|CA:Kamala Harris⟧ settled.', '2012-02-09', 'in office'],
  [
    'Then-Attorney General ⟦Kamala Harris|CA:Kamala Harris⟧ settled with the California banks.',
    '2019-02-09',
    '“then”',
  ],
  [
    'Harris, a former attorney general, spoke of California.',
    '2019-02-09',
    'a bare surname without a full name',
  ],
  ['Attorney General ⟦Brown|MD:Anthony Brown⟧ of Maryland sued.', '2025-03-01', 'the state settles it'],
  ['Washington Attorney General ⟦Brown|WA:Nick Brown⟧ sued.', '2025-03-01', 'the state settles it'],
  ['Utah Attorney General ⟦Brown|UT:Derek Brown⟧ did not.', '2025-03-01', 'the state settles it'],
  ['Attorney General Brown sued.', '2025-03-01', 'three hold office and nothing tells which'],
  ['New Mexico Attorney General ⟦Gary King|NM:Gary King⟧ said.', '2010-03-01', 'in office'],
  ['Alabama Attorney General ⟦King|AL:Troy King⟧ said.', '2008-03-01', 'the state settles it'],
  ['Attorney General-elect Kris Mayes of Arizona won narrowly.', '2022-12-01', 'elected, not yet in office'],
  ['The race pits candidate Kris Mayes against others for attorney general.', '2022-09-01', 'a candidate'],
  ['Florida Attorney General ⟦Ashley Moody|FL:Ashley Moody⟧ sued.', undefined, 'no date'],
  ['Attorney General ⟦Sessions|US:Jeff Sessions⟧ sued.', undefined, 'no date, one holder only'],
  ['Pennsylvania Attorney General ⟦Josh Shapiro|PA:Josh Shapiro⟧ sued.', '2023-01-20', 'out for days only'],
  ['Attorney General ⟦Eric Holder|US:Eric Holder⟧ spoke in 2012.', '2021-06-01', 'titled, though long gone'],
];

test.each(dated)('knows who held the office: %s (%s, %s)', (row, date) => {
  expect(markedAgain(row, KINDS, date)).toBe(row);
});
