import { compileLexiconInTurns, type Lexicon } from '../detection/lexicon';
import { Turns } from './give-way';
import { lexiconSourceOf } from './lexicon-source';
import { type Overview, overviewOf } from './overview';
import { type RecordIds, type Records, recordsOf } from './records';
import type { Dataset } from './schema';
import {
  buildRecordIndex,
  buildReleaseIndex,
  type RecordIndex,
  type ReleaseIndex,
} from './search/search-index';

/** Where the facts of an answer come from. */
export type DatasetOrigin = 'database' | 'packaged';

/** One whole version of the dataset: all that one answer rests on. */
export interface DatasetReader {
  readonly version: string;
  readonly from: DatasetOrigin;
  lexicon(): Promise<Lexicon>;
  overview(): Promise<Overview>;
  /** The records of these ids at least; what does not exist is missing. */
  load(ids: RecordIds): Promise<Records>;
  searchIndex(): Promise<RecordIndex>;
  releaseIndex(): Promise<ReleaseIndex>;
}

/** A reader that holds the whole dataset in memory. */
export function inMemoryReader(dataset: Dataset, from: DatasetOrigin): DatasetReader {
  const source = lexiconSourceOf(dataset);
  const overview = overviewOf({ ...source, people: source.attorneysGeneral });
  const records = recordsOf(dataset);
  let lexicon: Promise<Lexicon> | undefined;
  let searchIndex: Promise<RecordIndex> | undefined;
  let releaseIndex: Promise<ReleaseIndex> | undefined;
  return {
    version: dataset.version,
    from,
    lexicon: () => {
      const turns = new Turns();
      lexicon ??= compileLexiconInTurns(source, () => turns.giveWay());
      return lexicon;
    },
    overview: async () => overview,
    load: async () => records,
    searchIndex: () => {
      searchIndex ??= buildRecordIndex(dataset);
      return searchIndex;
    },
    releaseIndex: () => {
      releaseIndex ??= buildReleaseIndex(dataset);
      return releaseIndex;
    },
  };
}
