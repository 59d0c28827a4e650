import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../lib/dataset/search/parse-query';
import type { QueryNote } from '../../lib/dataset/search/query';
import { buildRecordIndex } from '../../lib/dataset/search/search-index';
import { dataset } from './packaged-records';

const { stored } = await buildRecordIndex(dataset);
const parsed = (query: string) => parseQuery(query, stored);
const filtersOf = (query: string) =>
  parsed(query).filters.map(({ filter, negated, label }) => `${negated ? '-' : ''}${filter.field}:${label}`);

describe('filters', () => {
  test.each<[string, string[]]>([
    ['state:nm kind:letter 2018', ['state:New Mexico', 'kind:letter', 'years:2018']],
    ['state:N.M.', ['state:New Mexico']],
    ['state:"new mexico" guns', ['state:New Mexico']],
    ['state:new mexico guns', ['state:New Mexico']],
    ['state:north carolina kind:suit', ['state:North Carolina', 'kind:lawsuit']],
    ['state:nm,ca', ['state:New Mexico', 'state:California']],
    ['estado:nuevo méxico tipo:carta', ['state:New Mexico', 'kind:letter']],
    ['with:ca lead:ny', ['with:California', 'lead:New York']],
    ['party:r party:Democratic', ['party:R', 'party:D']],
    ['party:gop partido:demócrata', ['party:R', 'party:D']],
    ['topic:immigration', ['topic:immigration']],
    ['topic:"student loans"', ['topic:student loans']],
    ['court:"W.D. Wash."', ['court:W.D. Wash.']],
    ['court:sdny court:9th', ['court:sdny', 'court:9th']],
    ['docket:2:18-cv-01115', ['docket:2:18-cv-01115']],
    ['-kind:letter state:tx', ['-kind:letter', 'state:Texas']],
    ['KIND:Letter', ['kind:letter']],
  ])('%s', (query, filters) => {
    expect(filtersOf(query)).toEqual(filters);
  });

  test.each<[string, string]>([
    ['guns 2018', '2018'],
    ['2017-2019', '2017–2019'],
    ['2017–19', '2017–2019'],
    ['2019 to 2017', '2017–2019'],
    ['since 2020', '2020–'],
    ['desde 2020', '2020–'],
    ['after 2015', '2016–'],
    ['después de 2015', '2016–'],
    ['before 2010', '–2009'],
    ['antes de 2010', '–2009'],
    ['until 2012', '–2012'],
    ['between 2017 and 2019', '2017–2019'],
    ['entre 2017 y 2019', '2017–2019'],
    ['since 2017 until 2019', '2017–2019'],
    ['the 1990s', '1990–1999'],
    ['2020+', '2020–'],
    ['year:2018', '2018'],
    ['years:2017-2019', '2017–2019'],
    ['año:2018', '2018'],
  ])('the years of “%s” are %s', (query, years) => {
    expect(filtersOf(query)).toEqual([`years:${years}`]);
  });

  test.each(['2:18-cv-01115', '2018-cv-01115', 'HR 2018a', 'docket 18-1115', '12018'])(
    '“%s” holds no year',
    query => {
      expect(filtersOf(query)).toEqual([]);
    },
  );

  test('stand where they can be taken out of the query', () => {
    const query = 'guns state:new mexico since 2017 letter';
    let rest = query;
    for (const { span } of parsed(query).filters.toReversed())
      rest = rest.slice(0, span.start) + rest.slice(span.end);
    expect(rest).toBe('guns   letter');
  });
});

describe('what is not understood is told', () => {
  test.each<[string, QueryNote[]]>([
    ['state:zz guns', [{ note: 'no-such-value', field: 'state', typed: 'zz' }]],
    ['kind:novel', [{ note: 'no-such-value', field: 'kind', typed: 'novel' }]],
    ['topic:dragons', [{ note: 'no-such-value', field: 'topic', typed: 'dragons' }]],
    ['court:atlantis', [{ note: 'no-such-value', field: 'court', typed: 'atlantis' }]],
    ['docket:none', [{ note: 'no-such-value', field: 'docket', typed: 'none' }]],
    ['colour:red guns', [{ note: 'no-such-filter', typed: 'colour' }]],
    // still being typed
    ['guns state:', []],
    ['https://example.org', []],
  ])('%s', (query, notes) => {
    expect(parsed(query).notes).toEqual(notes);
  });
});

describe('words', () => {
  const clausesOf = (query: string) =>
    parsed(query).clauses.map(({ text, negated }) => `${negated ? '-' : ''}${text}`);

  test.each<[string, string[]]>([
    ['gun new mexico', ['gun', 'new mexico']],
    ['letter of the attorneys general', ['letter', 'attorneys general']],
    ['guns IN', ['guns', 'in']],
    ['of the', ['of', 'the']],
    ['"net neutrality" -tobacco', ['net neutrality', '-tobacco']],
    ['carolina del norte', ['carolina del norte']],
    ['e-cigarettes', ['e cigarettes']],
  ])('“%s” is read as %j', (query, clauses) => {
    expect(clausesOf(query)).toEqual(clauses);
  });

  test('a place may be named in two words, by its beginning, its code or in Spanish', () => {
    for (const query of ['new mexico', 'new mex', 'nm', 'N.M.', 'nuevo méxico']) {
      const [clause] = parsed(query).clauses;
      expect(clause?.alternatives).toContainEqual(expect.objectContaining({ of: 'place', code: 'NM' }));
    }
  });
});
