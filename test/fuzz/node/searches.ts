import type { DatasetReader } from '../../../lib/dataset/dataset-reader';
import { searchRecords, searchReleases } from '../../../lib/dataset/search/search-records';
import { generateText } from '../pages/generate-text';
import type { Random } from '../random';
import { generateAnything } from './anything';
import type { Subject } from './fuzz-each';

const PARTS =
  'state:|kind:|with:|party:|topic:|year:|before:|after:|led:|-|nm|letter|ca,tx|2017-2019|2019-2017|-2018|2018-|1:18-cv-1|"|""|(|)|*|:|::|OR|gun|nuñez|ﬁ|\u0000|\ud83d'.split(
    '|',
  );

export function searchSubject(
  reader: DatasetReader,
  names: readonly string[],
): Subject<{ query: string; limit: number }> {
  return {
    what: 'searches',
    mayTake: 500,
    generate: (random: Random) => {
      const piece = () => {
        const lot = random.below(10);
        if (lot < 5) return random.pick(PARTS) + (random.chance(0.5) ? random.pick(PARTS) : '');
        if (lot < 8) return random.pick(names).slice(0, 1 + random.below(20));
        return lot < 9 ? generateText(random) : String(generateAnything(random, 0));
      };
      const query = random.some(8, piece).join(random.pick([' ', '', '  ']));
      // As long as a question may be.
      return {
        query: query.repeat(random.chance(0.01) ? 50 : 1).slice(0, 1000),
        limit: 1 + random.below(500),
      };
    },
    check: async ({ query, limit }) => {
      const records = searchRecords(await reader.searchIndex(), query, limit);
      const releases = searchReleases([await reader.releaseIndex()], query, limit);
      if (records.hits.length > limit || releases.hits.length > limit) return 'more hits than were asked for';
      const again = structuredClone(records);
      if (JSON.stringify(again) !== JSON.stringify(records))
        return 'an answer that does not survive its sending';
      return undefined;
    },
  };
}
