import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../data/tools/canonical-json';
import { checkSourceFiles } from '../../../data/tools/check';
import { parseSourceFiles } from '../../../data/tools/parse-source-files';
import { describeProblem } from '../../../data/tools/problem';
import { readSourceFiles } from '../../../data/tools/source-files';
import { soundParts, sourceFilesOf } from '../sound-source-files';

const office = (jurisdiction: string, changes: object = {}) => ({
  id: jurisdiction.toLowerCase(),
  jurisdiction,
  publisher: 'An Office',
  news: `https://${jurisdiction}.example/news`,
  seen: ['the office’s website'],
  ...changes,
});
const check = (feeds: object[]) =>
  checkSourceFiles([
    ...sourceFilesOf(soundParts().dataset),
    { path: 'feeds.json', text: canonicalJson(feeds) },
  ]).map(describeProblem);

describe('the file of feeds', () => {
  test('names a news page of each office and of the multistate sources, each with where it was seen', () => {
    const { feeds = [], jurisdictions } = parseSourceFiles(readSourceFiles());
    const states = jurisdictions.map(({ record }) => record.code).filter(code => code !== 'US');
    expect(feeds.flatMap(({ jurisdiction }) => jurisdiction ?? []).sort()).toEqual(states.sort());
    expect(states).toHaveLength(56);
    expect(feeds.filter(({ jurisdiction }) => jurisdiction === undefined).length).toBeGreaterThanOrEqual(7);
  });

  test('is sound with each office once', () => {
    expect(check([office('NM'), office('WA', { feed: 'https://wa.example/feed' })])).toEqual([]);
  });

  test.each([
    {
      name: 'an office is missing',
      feeds: [office('NM')],
      problem: 'feeds.json · WA · its news page is missing',
    },
    {
      name: 'two have one address',
      feeds: [office('NM'), office('WA', { news: 'https://NM.example/news' })],
      problem: 'feeds.json · wa · https://NM.example/news is also that of nm',
    },
    {
      name: 'it names no jurisdiction',
      feeds: [office('NM'), office('WA'), office('ZZ')],
      problem: 'feeds.json · zz · ZZ is no jurisdiction',
    },
    {
      name: 'nobody saw an address',
      feeds: [office('NM'), office('WA', { seen: [] })],
      problem: 'feeds.json · wa · seen: Invalid length: Expected >=1 but received 0',
    },
  ])('is unsound where $name', ({ feeds, problem }) => {
    expect(check(feeds)).toContain(problem);
  });
});
