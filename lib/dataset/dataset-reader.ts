import { compileLexiconInTurns, type Lexicon } from '../detection/lexicon';
import { inTurns } from '../detection/slices';
import { Turns } from './give-way';
import { lexiconSourceWork } from './lexicon-source';
import { type Overview, overviewOf } from './overview';
import { type RecordIds, type Records, recordsAmong, recordsOf } from './records';
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
  /** The records of these ids; what does not exist is missing. */
  load(ids: RecordIds): Promise<Records>;
  searchIndex(): Promise<RecordIndex>;
  releaseIndex(): Promise<ReleaseIndex>;
}

/**
 * A reader that holds the whole dataset in memory.
 * @param place `beside answers`: no answer uses it yet, and what it makes stands back for those under way
 */
export function inMemoryReader(
  dataset: Dataset,
  from: DatasetOrigin,
  place: Turns['place'] = 'within answers',
): DatasetReader {
  const source = once(() => {
    const turns = new Turns(place);
    return inTurns(lexiconSourceWork(dataset), () => turns.giveWay());
  });
  const records = once(() => recordsOf(dataset));
  return {
    version: dataset.version,
    from,
    lexicon: once(async () => {
      const turns = new Turns(place);
      return compileLexiconInTurns(await source(), () => turns.giveWay());
    }),
    overview: once(async () => {
      const { attorneysGeneral: people, ...records } = await source();
      return overviewOf({ ...records, people });
    }),
    load: async ids => recordsAmong(records(), ids),
    searchIndex: once(() => buildRecordIndex(dataset, new Turns(place))),
    releaseIndex: once(() => buildReleaseIndex(dataset, new Turns(place))),
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
