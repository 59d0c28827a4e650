import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../lib/dataset/search/parse-query';
import { buildReleaseIndex, buildYearIndex } from '../../lib/dataset/search/search-index';
import { searchReleases } from '../../lib/dataset/search/search-records';
import { yearsAsked } from '../../lib/dataset/search/years-asked';
import { smallDataset } from './small-dataset';
import { furtherReleases } from './update/release-years';

const small = smallDataset('2026.01.01');
const core = await buildReleaseIndex({
  ...small,
  releases: [
    {
      id: 'release-0',
      publisher: 'Utah Attorney General',
      date: '2019-05-02',
      description: 'A letter on barns',
    },
  ],
});
const { places } = core.stored;
const of2019 = await buildYearIndex(furtherReleases('2019', 40), places);
const of2018 = await buildYearIndex(furtherReleases('2018', 40), places);
const found = (query: string) => searchReleases([core, of2019, of2018], query, 100);

describe('sources of the core and of the years that were downloaded', () => {
  test('are found together by words, and narrowed by year and office', () => {
    expect(found('scarecrows').total).toBe(80);
    expect(found('scarecrows 2019').total).toBe(40);
    expect(found('scarecrows 2019 state:oh').total).toBe(40);
    expect(found('scarecrows 2019 state:ut').hits.every(({ office }) => office === undefined)).toBe(true);
    expect(found('barns').hits.map(({ id }) => id)).toEqual(['release-0']);
  });

  test('lead to a record where one rests on them, else say which office they are of', () => {
    expect(found('barns').hits[0]).toMatchObject({ sourceOf: 'coalition:2020-05-01-letter' });
    const [release] = found('notice 7 scarecrows 2019').hits;
    expect(release).toMatchObject({ office: 'OH', title: 'Notice 7 on scarecrows of 2019' });
    expect(release?.sourceOf).toBeUndefined();
  });

  test('that fit as asked are not mixed with what only has some of the words', () => {
    const hits = found('notice scarecrows 2018').hits;
    expect(hits.every(({ date }) => date?.startsWith('2018'))).toBe(true);
  });

  test('stand once, though they stand in two indexes', () => {
    const twice = searchReleases([of2019, of2019], 'notice 7 scarecrows', 100);
    expect(twice.hits.filter(({ id }) => id === '2019-01-01-office-7')).toHaveLength(1);
  });
});

describe('the years that a query asks for', () => {
  const asked = (query: string) => {
    const isAsked = yearsAsked(parseQuery(query, core.stored).filters);
    return isAsked && ['2016', '2017', '2018', '2019', '2020'].filter(isAsked);
  };
  test.each([
    ['guns', undefined],
    ['guns 2019', ['2019']],
    ['guns 2017-2019', ['2017', '2018', '2019']],
    ['guns since 2019', ['2019', '2020']],
    ['armas hasta 2017', ['2016', '2017']],
    ['years:2016 or years:2020', ['2016', '2020']],
  ])('of “%s” are %o', (query, years) => {
    expect(asked(query)).toEqual(years);
  });
});
