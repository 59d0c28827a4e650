import type { Overview } from '../../lib/dataset/overview';
import type { RecordIndex } from '../../lib/dataset/search/search-index';
import { searchRecords } from '../../lib/dataset/search/search-records';
import type { CoalitionEntry } from '../../lib/detection/lexicon-source';

/** Every coalition that a query finds, however many records that are. */
export function coalitionsFound(index: RecordIndex, query: string, overview: Overview): CoalitionEntry[] {
  const { hits } = searchRecords(index, query, index.stored.size);
  return hits.flatMap(({ key, kind }) =>
    kind === 'coalition' ? (overview.coalition(key.slice('coalition:'.length)) ?? []) : [],
  );
}
