import type { Lexicon } from '../../detection/lexicon';
import type { DatasetReader } from '../dataset-reader';
import { overviewOf } from '../overview';
import { idOf, type RecordIds, type RecordOf, type Records, recordsAmong, type TableName } from '../records';
import { type RecordIndex, type ReleaseIndex, SearchIndex } from '../search/search-index';
import { asStoreRead, expectActive, StoreReadError } from './expect-active';
import { readInTime } from './opening-time';
import type { ReadableDatabase } from './readable-database';
import { unpackLexicon } from './stored-lexicon';
import { type Active, type Derived, keyOfPart, type StoredPart, tablesOf } from './stores';

/** What opening the database for reading finds. */
export type Opened =
  | { state: 'empty' }
  /** Filled by another version of the extension, whose lexicon may have another shape. */
  | { state: 'of-other-software'; active: Active }
  | { state: 'ready'; reader: DatasetReader };

/** A lexicon in memory that the dataset of this digest has been stored with. */
export interface LexiconAtHand {
  digest: string;
  lexicon: Lexicon;
}

/** What an update has in memory of a dataset: to read it from the database would wait for what is being written. */
export interface HeldDataset {
  digest: string;
  records: Records;
  searchIndex?: RecordIndex;
  releaseIndex?: ReleaseIndex;
}

/** What is in memory anyway, and so is not read back. */
export interface AtHand {
  lexicon?: LexiconAtHand | undefined;
  /** Asked anew by each answer, since it is let go when the update has come to its end. */
  held?(): HeldDataset | undefined;
}

/** @throws when the database cannot be opened or read */
export async function openDatabaseReader(
  database: ReadableDatabase,
  software: string,
  { lexicon: atHand, held }: AtHand = {},
): Promise<Opened> {
  const found = await database.read(['meta', 'derived'], async get => {
    const active = await get<Active>('meta', 'active');
    if (active?.software !== software || active.digest === atHand?.digest) return { active };
    // Asked for along with it: all but a few of those who wake the worker need it next.
    const lexicon = get<StoredPart>('derived', keyOfPart(active.derived, 'lexicon'));
    lexicon.catch(() => undefined);
    return { active, lexicon };
  });
  const active = found?.active;
  if (!active) return { state: 'empty' };
  if (active.software !== software) return { state: 'of-other-software', active };
  const stored = found.lexicon;
  const lexicon = stored
    ? once(async () => unpackLexicon(partOf<'lexicon'>(await asStoreRead(readInTime(stored)), 'lexicon')))
    : async () => (atHand as LexiconAtHand).lexicon;
  return { state: 'ready', reader: readerOf(database, active, lexicon, held) };
}

/** What a search or a card does not need is not read: waking is the normal case. */
function readerOf(
  database: ReadableDatabase,
  active: Active,
  lexicon: DatasetReader['lexicon'],
  held: AtHand['held'],
): DatasetReader {
  const atHand = () => {
    const dataset = held?.();
    return dataset?.digest === active.digest ? dataset : undefined;
  };
  return {
    version: active.version,
    from: 'database',
    lexicon,
    overview: once(async () => overviewOf(await lexicon())),
    load: async ids => {
      const records = atHand()?.records;
      return records ? recordsAmong(records, ids) : asStoreRead(load(database, active, ids));
    },
    searchIndex: once(
      async () =>
        atHand()?.searchIndex ?? new SearchIndex(await readDerived(database, active, 'searchIndex')),
    ),
    releaseIndex: once(
      async () =>
        atHand()?.releaseIndex ?? new SearchIndex(await readDerived(database, active, 'releaseIndex')),
    ),
  };
}

/** Remembers what was read, but no failure: the next to ask tries again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read().catch(error => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

async function load(database: ReadableDatabase, active: Active, ids: RecordIds): Promise<Records> {
  const loaded = await database.read(['meta', ...tablesOf(active.slot)], async get => {
    const read = async <T extends TableName>(table: T): Promise<Map<string, RecordOf<T>>> => {
      const records = await Promise.all(
        Array.from(ids[table], id => get<RecordOf<T>>(`${table}-${active.slot}`, id)),
      );
      return new Map(records.flatMap(record => (record ? [[idOf(record), record] as const] : [])));
    };
    // All are asked for at once: one after the other, each would wait for another process.
    const [, jurisdictions, attorneysGeneral, coalitions, lawsuits, releases] = await Promise.all([
      expectActive(get<Active>('meta', 'active'), active),
      read('jurisdictions'),
      read('attorneysGeneral'),
      read('coalitions'),
      read('lawsuits'),
      read('releases'),
    ]);
    return { jurisdictions, attorneysGeneral, coalitions, lawsuits, releases };
  });
  return loaded ?? gone();
}

async function readDerived<K extends keyof Derived>(
  database: ReadableDatabase,
  active: Active,
  part: K,
): Promise<Derived[K]> {
  const reading = database.read(['meta', 'derived'], async get => {
    const [stored] = await Promise.all([
      get<StoredPart>('derived', keyOfPart(active.derived, part)),
      expectActive(get<Active>('meta', 'active'), active),
    ]);
    return partOf<K>(stored, part);
  });
  return (await asStoreRead(reading)) ?? gone();
}

function partOf<K extends keyof Derived>(stored: StoredPart | undefined, part: K): Derived[K] {
  if (!stored) throw new StoreReadError(`The database has no ${part}.`);
  return stored.value as Derived[K];
}

function gone(): never {
  throw new StoreReadError('The database is gone.');
}
