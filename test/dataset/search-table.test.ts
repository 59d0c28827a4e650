import { expect, test } from 'vitest';
import { buildRecordIndex } from '../../lib/dataset/search/search-index';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { meanReciprocalRank } from './mean-reciprocal-rank';
import { dataset } from './packaged-records';
import { QUERIES } from './search-queries';

const index = await buildRecordIndex(dataset);
const keysFor = (query: string) => searchRecords(index, query, 20).hits.map(({ key }) => key);

test('every answer of the table is in the record', () => {
  const known = new Set(Array.from({ length: index.stored.size }, (_, number) => index.recordOf(number).key));
  const unknown = QUERIES.flatMap(({ answers }) => answers.filter(key => !known.has(key as never)));
  expect(unknown).toEqual([]);
});

test.each(QUERIES)('“$query” finds what is meant among the first five', ({ query, answers }) => {
  expect(
    keysFor(query)
      .slice(0, 5)
      .some(key => answers.includes(key)),
  ).toBe(true);
});

test('over the whole table what is meant comes first but for few queries', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(60);
  expect(meanReciprocalRank(QUERIES, keysFor)).toBeGreaterThan(0.96);
});
