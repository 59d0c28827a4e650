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
  const source = once(() => lexiconSourceOf(dataset));
  const overview = once(() => overviewOf({ ...source(), people: source().attorneysGeneral }));
  const records = once(() => recordsOf(dataset));
  return {
    version: dataset.version,
    from,
    lexicon: once(() => {
      const turns = new Turns();
      return compileLexiconInTurns(source(), () => turns.giveWay());
    }),
    overview: async () => overview(),
    load: async () => records(),
    searchIndex: once(() => buildRecordIndex(dataset)),
    releaseIndex: once(() => buildReleaseIndex(dataset)),
  };
}

/** Made when it is first asked for, since nobody asks for all of it. */
function once<T>(make: () => T): () => T {
  let made: { is: T } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}
