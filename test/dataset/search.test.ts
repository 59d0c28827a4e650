import { describe, expect, test } from 'vitest';
import { buildSearchIndex, loadSearchIndex } from '../../lib/dataset/search/search-index';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { dataset } from './packaged-records';

const index = await buildSearchIndex(dataset);
const GUNS_LETTER = 'coalition:2018-08-10-3d-printed-guns-letter';
const GUNS_SUIT = 'lawsuit:washington-v-u-s-department-of-state-2018';

describe('a query finds first', () => {
  test.each([
    ['a coalition by code, year and subject', 'nm 2018 3d gun', GUNS_LETTER],
    ['a person by family name', 'balderas', 'attorney-general:hector-balderas'],
    ['a person without the accent', 'raul torrez', 'attorney-general:raul-torrez'],
    ['a person with an accent the record lacks', 'Héctor Balderas', 'attorney-general:hector-balderas'],
    ['a person with a slip of the pen', 'baldera hector', 'attorney-general:hector-balderas'],
    ['a person by a misspelt family name', 'baldeas', 'attorney-general:hector-balderas'],
    ['a state by name', 'New Mexico', 'state:NM'],
    ['a state by its beginning', 'massach', 'state:MA'],
    ['a state by AP abbreviation', 'N.M.', 'state:NM'],
    ['a state by USPS code', 'nm', 'state:NM'],
    ['a state whose code is a small word, in capitals', 'IN', 'state:IN'],
    ['a lawsuit by docket', '2:18-cv-01115', GUNS_SUIT],
    ['a lawsuit by docket without division and zeros', '18-cv-1115', GUNS_SUIT],
    ['a lawsuit by docket run together', '18cv1115', GUNS_SUIT],
    ['a lawsuit by docket with the judge', '2:18-cv-01115-RSL', GUNS_SUIT],
    ['a lawsuit by docket as Seattle writes it', 'C18-1115RSL', GUNS_SUIT],
    ['a lawsuit by docket with spaces', '18 cv 1115', GUNS_SUIT],
    ['a lawsuit by docket without its type', 'No. 18-1115', GUNS_SUIT],
  ])('%s', (_, query, key) => {
    expect(searchRecords(index, query, 5).hits[0]?.key).toBe(key);
  });

  test('whoever holds the office among those who held it', () => {
    const hits = searchRecords(index, 'New Mexico attorney general', 10).hits.map(({ key }) => key);
    expect(hits[0]).toBe('attorney-general:raul-torrez');
    expect(hits.indexOf('attorney-general:hector-balderas')).toBeLessThan(
      hits.indexOf('attorney-general:gary-king'),
    );
  });
});

test.each(['Washington v. U.S. Department of State', 'washington vs. us department of state'])(
  'the caption %j finds the lawsuits of that caption first',
  query => {
    const titles = searchRecords(index, query, 20).hits.map(({ title }) => title);
    const named = titles.filter(title => title === 'Washington v. U.S. Department of State');
    expect(named.length).toBeGreaterThan(0);
    expect(titles.slice(0, named.length)).toEqual(named);
  },
);

test('all words must be found where that is possible', () => {
  const { hits } = searchRecords(index, 'net neutrality 2018', 50);
  expect(hits.length).toBeGreaterThan(0);
  for (const { key } of hits) expect(key).toMatch(/2018/);
});

test('a coalition is found with the number of its members', () => {
  expect(searchRecords(index, 'nm 2018 3d gun', 5).hits[0]).toMatchObject({ kind: 'coalition', count: 22 });
});

test('totals count every hit of a kind, however few are asked for', () => {
  const all = searchRecords(index, 'new mexico', 10_000);
  const few = searchRecords(index, 'new mexico', 2);
  expect(few.hits).toHaveLength(2);
  expect(few.totals).toEqual(all.totals);
  expect(all.hits.filter(({ kind }) => kind === 'coalition')).toHaveLength(all.totals.coalition ?? 0);
});

test('the words that matched come folded, as they stand in title and detail', () => {
  const [hit] = searchRecords(index, 'TÓRREZ mexico', 1).hits;
  expect(hit?.title).toBe('Raúl Torrez');
  expect([...(hit?.matched ?? [])].sort()).toEqual(['mexico', 'torrez']);
});

test.each(['', '   ', '—', '...'])('%j finds nothing', query => {
  expect(searchRecords(index, query, 5)).toEqual({ hits: [], totals: {} });
});

test('the index is the same after it was stored', () => {
  const stored = loadSearchIndex(JSON.stringify(index));
  for (const query of ['nm 2018 3d gun', 'torrez', 'tobacco'])
    expect(searchRecords(stored, query, 20)).toEqual(searchRecords(index, query, 20));
});
