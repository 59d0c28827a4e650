import type { Lexicon } from '../../detection/lexicon';
import type { DatasetReader } from '../dataset-reader';
import { overviewOf } from '../overview';
import { idOf, type RecordIds, type RecordOf, type Records, type TableName } from '../records';
import type { Dataset } from '../schema';
import { SearchIndex } from '../search/search-index';
import { type Active, type DatasetDatabase, type Derived, keyOfPart, tablesOf } from './database';
import { unpackLexicon } from './stored-lexicon';

/** The database failed, or what was read from is not active any more: begin the answer again. */
export class StoreReadError extends Error {
  override readonly name = 'StoreReadError';
}

/** Another version has been made active: what there is is sound. */
export class SupersededError extends StoreReadError {}

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

/**
 * @param atHand is not read back where it is that of the active dataset
 * @throws when the database cannot be opened or read
 */
export async function openDatabaseReader(
  database: DatasetDatabase,
  software: string,
  atHand?: LexiconAtHand,
): Promise<Opened> {
  await database.ready();
  const active = await database.active();
  if (!active) return { state: 'empty' };
  if (active.software !== software) return { state: 'of-other-software', active };
  const lexicon =
    atHand?.digest === active.digest
      ? async () => atHand.lexicon
      : once(async () => unpackLexicon(await readDerived(database, active, 'lexicon')));
  return { state: 'ready', reader: readerOf(database, active, lexicon) };
}

/** What a search or a card does not need is not read: waking is the normal case. */
function readerOf(
  database: DatasetDatabase,
  active: Active,
  lexicon: DatasetReader['lexicon'],
): DatasetReader {
  return {
    version: active.version,
    from: 'database',
    lexicon,
    overview: once(async () => overviewOf(await lexicon())),
    load: ids => asStoreRead(load(database, active, ids)),
    searchIndex: once(async () => new SearchIndex(await readDerived(database, active, 'searchIndex'))),
    releaseIndex: once(async () => new SearchIndex(await readDerived(database, active, 'releaseIndex'))),
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

/** Records read at once: the browser hands them over in one go, however many they are. */
const ROWS_AT_ONCE = 100;

/** Every record of the active slot, in order of their ids. @throws StoreReadError */
export function readWhole(database: DatasetDatabase, active: Active): Promise<Dataset> {
  const stores = [database.meta, ...tablesOf(active.slot)];
  const reading = database.transaction('r', stores, async (): Promise<Dataset> => {
    await expectActive(database, active);
    const read = async <T extends TableName>(table: T): Promise<RecordOf<T>[]> => {
      const rows = database.rows(table, active.slot);
      const all: RecordOf<T>[] = [];
      let batch: RecordOf<T>[];
      do {
        const last = all.at(-1);
        const from = last === undefined ? rows.toCollection() : rows.where(':id').above(idOf(last));
        batch = await from.limit(ROWS_AT_ONCE).toArray();
        all.push(...batch);
      } while (batch.length === ROWS_AT_ONCE);
      return all;
    };
    return {
      format: 1,
      version: active.version,
      jurisdictions: await read('jurisdictions'),
      attorneysGeneral: await read('attorneysGeneral'),
      coalitions: await read('coalitions'),
      lawsuits: await read('lawsuits'),
      releases: await read('releases'),
    };
  });
  return asStoreRead(reading);
}

function load(database: DatasetDatabase, active: Active, ids: RecordIds): Promise<Records> {
  return database.transaction('r', [database.meta, ...tablesOf(active.slot)], async () => {
    const read = async <T extends TableName>(table: T): Promise<Map<string, RecordOf<T>>> => {
      const wanted = [...ids[table]];
      const records = wanted.length > 0 ? await database.rows(table, active.slot).bulkGet(wanted) : [];
      return new Map(records.flatMap(record => (record ? [[idOf(record), record] as const] : [])));
    };
    // All are asked for at once: one after the other, each would wait for another process.
    const [jurisdictions, attorneysGeneral, coalitions, lawsuits, releases] = await Promise.all([
      read('jurisdictions'),
      read('attorneysGeneral'),
      read('coalitions'),
      read('lawsuits'),
      read('releases'),
      expectActive(database, active),
    ]);
    return { jurisdictions, attorneysGeneral, coalitions, lawsuits, releases };
  });
}

function readDerived<K extends keyof Derived>(
  database: DatasetDatabase,
  active: Active,
  part: K,
): Promise<Derived[K]> {
  const reading = database.transaction('r', database.meta, database.derived, async () => {
    const [stored] = await Promise.all([
      database.derived.get(keyOfPart(active.derived, part)),
      expectActive(database, active),
    ]);
    if (!stored) throw new StoreReadError(`The database has no ${part}.`);
    return stored.value as Derived[K];
  });
  return asStoreRead(reading);
}

/** To be read in a transaction: what that reads is of this version alone. */
export async function expectActive(database: DatasetDatabase, { generation }: Active): Promise<void> {
  const active = await database.active();
  if (active?.generation === generation) return;
  const Problem = active ? SupersededError : StoreReadError;
  throw new Problem(`Generation ${generation} of the dataset is not active any more.`);
}

async function asStoreRead<T>(reading: PromiseLike<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof StoreReadError) throw cause;
    throw new StoreReadError(`The database could not be read: ${cause}`, { cause });
  }
}
