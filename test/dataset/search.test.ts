import { describe, expect, test } from 'vitest';
import { buildRecordIndex, buildReleaseIndex, SearchIndex } from '../../lib/dataset/search/search-index';
import { searchRecords, searchReleases } from '../../lib/dataset/search/search-records';
import { dataset } from './packaged-records';

const index = await buildRecordIndex(dataset);
const keysOf = (query: string, limit = 10) => searchRecords(index, query, limit).hits.map(({ key }) => key);
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

test('a coalition is found with what a line about it needs', () => {
  expect(searchRecords(index, 'nm 2018 3d gun', 5).hits[0]).toMatchObject({
    kind: 'coalition',
    facts: { of: 'coalition', act: 'letter', date: '2018-08-10', count: 22 },
  });
});

test('what a state did in a year comes before what it did in another', () => {
  const hits = searchRecords(index, 'gun new mexico 2018', 10).hits;
  expect(hits.length).toBeGreaterThan(0);
  for (const { facts } of hits) expect(facts).toMatchObject({ date: expect.stringMatching(/^2018/) });
});

test('total and facets count every hit, however few are asked for', () => {
  const all = searchRecords(index, 'new mexico', 10_000);
  const few = searchRecords(index, 'new mexico', 2);
  expect(few.hits).toHaveLength(2);
  expect(few.total).toBe(all.hits.length);
  expect(few.facets).toEqual(all.facets);
  const coalitions = all.hits.filter(({ kind }) => kind === 'coalition').length;
  expect(few.facets.kinds.find(({ value }) => value === 'coalition')?.count).toBe(coalitions);
});

test.each([
  ['state', 'state:nm kind:coalition', 'NM', ({ members }: Members) => members.includes('NM')],
  ['lead', 'lead:ny', 'NY', ({ leads }: Members) => leads.includes('NY')],
] as const)('a filter by %s finds what it says and nothing else', (_, query, __, holds) => {
  const expected = dataset.coalitions.filter(holds).map(({ id }) => `coalition:${id}`);
  expect([...keysOf(query, 500)].sort()).toEqual([...expected].sort());
});

type Members = (typeof dataset.coalitions)[number];

test('states must all hold, kinds may be any', () => {
  const expected = dataset.coalitions
    .filter(
      ({ members, kind }) => members.includes('NM') && members.includes('TX') && /letter|comment/.test(kind),
    )
    .map(({ id }) => `coalition:${id}`);
  expect([...keysOf('with:nm with:tx kind:letter kind:comment', 500)].sort()).toEqual([...expected].sort());
});

test('what is negated is left out', () => {
  const letters = new Set(keysOf('kind:letter guns', 500));
  expect(letters.size).toBeGreaterThan(0);
  const others = keysOf('guns -kind:letter', 500);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(key => letters.has(key))).toEqual([]);
  expect(keysOf('"net neutrality" -petition', 500).length).toBeLessThan(
    keysOf('"net neutrality"', 500).length,
  );
});

test('words in quotes stand side by side', () => {
  expect(keysOf('neutrality net').length).toBeGreaterThan(0);
  expect(keysOf('"neutrality net"')).toEqual([]);
});

describe('an answer tells', () => {
  test.each([
    ['what it read a misspelt name as', 'baldeas', { note: 'read-as', typed: 'baldeas', as: 'Balderas' }],
    ['which word stands nowhere', 'balderas zzyzx', { note: 'any-words', missing: ['zzyzx'] }],
    ['that no record has all the words', 'tobacco passports', { note: 'any-words', missing: [] }],
    ['which years it had to leave out', 'texas abortion 1987', { note: 'years-left-out', typed: '1987' }],
    ['which state there is not', 'state:zz guns', { note: 'no-such-value', field: 'state', typed: 'zz' }],
  ])('%s', (_, query, note) => {
    const answer = searchRecords(index, query, 5);
    expect(answer.notes).toEqual([note]);
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  test('nothing of a query that it has read whole', () => {
    expect(searchRecords(index, 'state:nm kind:letter 2018', 5).notes).toEqual([]);
  });

  test('years that were asked for by name are never left out', () => {
    expect(searchRecords(index, 'texas abortion year:1987', 5).total).toBe(0);
  });
});

test('the words that matched come folded, as they stand in title and facts', () => {
  const [hit] = searchRecords(index, 'TÓRREZ mexico', 1).hits;
  expect(hit?.title).toBe('Raúl Torrez');
  expect([...(hit?.matched ?? [])].sort()).toEqual(['mexico', 'torrez']);
});

test.each(['', '   ', '—', '...', 'state:', '"'])('%j finds nothing', query => {
  expect(searchRecords(index, query, 5)).toMatchObject({ hits: [], total: 0 });
});

test('the index is the same after it was stored', () => {
  const stored = new SearchIndex<ReturnType<typeof index.recordOf>>(structuredClone(index.stored));
  for (const query of ['nm 2018 3d gun', 'torrez', 'tobacco'])
    expect(searchRecords(stored, query, 20)).toEqual(searchRecords(index, query, 20));
});

test('a publication is found by publisher and by what it is about, and leads to the record', async () => {
  // A year tells as much as thirty do, in a tenth of the time.
  const coalitions = dataset.coalitions.filter(({ date }) => date.startsWith('2018'));
  const cited = new Set(coalitions.flatMap(({ sources }) => sources));
  const releases = await buildReleaseIndex({
    ...dataset,
    coalitions,
    lawsuits: [],
    releases: dataset.releases.filter(({ id }) => cited.has(id)),
  });
  const { hits, total } = searchReleases([releases], '3d printed guns 2018', 50);
  expect(total).toBeGreaterThan(0);
  expect(hits.map(({ sourceOf }) => sourceOf)).toContain(GUNS_LETTER);
  for (const { url } of hits) expect(url ?? 'https://').toMatch(/^https?:/);
});
