import type { DatasetReader } from '../dataset-reader';
import { overviewOf } from '../overview';
import { idOf, type RecordIds, type RecordOf, type Records, type TableName } from '../records';
import type { Dataset } from '../schema';
import { SearchIndex } from '../search/search-index';
import { type Active, type DatasetDatabase, type Meta, tablesOf } from './database';

/** The database failed, or what was read from is not active any more: begin the answer again. */
export class StoreReadError extends Error {
  override readonly name = 'StoreReadError';
}

/** What opening the database for reading finds. */
export type Opened =
  | { state: 'empty' }
  /** Filled by another version of the extension, whose lexicon may have another shape. */
  | { state: 'of-other-software'; active: Active }
  | { state: 'ready'; reader: DatasetReader };

/** @throws when the database cannot be opened or read. */
export async function openDatabaseReader(database: DatasetDatabase, software: string): Promise<Opened> {
  await database.ready();
  const active = await database.metaOf('active');
  if (!active) return { state: 'empty' };
  if (active.software !== software) return { state: 'of-other-software', active };
  return { state: 'ready', reader: readerOf(database, active) };
}

/** What a search or a card does not need is not read: waking is the normal case. */
function readerOf(database: DatasetDatabase, active: Active): DatasetReader {
  const lexicon = once(async () => (await readMeta(database, active, 'lexicon')).lexicon);
  return {
    version: active.version,
    from: 'database',
    lexicon,
    overview: once(async () => overviewOf(await lexicon())),
    load: ids => asStoreRead(load(database, active, ids)),
    searchIndex: once(async () => new SearchIndex((await readMeta(database, active, 'search-index')).index)),
    releaseIndex: once(
      async () => new SearchIndex((await readMeta(database, active, 'release-index')).index),
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

/** Every record of the active slot. @throws StoreReadError */
export function readWhole(database: DatasetDatabase, active: Active): Promise<Dataset> {
  const stores = [database.meta, ...tablesOf(active.slot)];
  const reading = database.transaction('r', stores, async (): Promise<Dataset> => {
    await expectActive(database, active);
    const read = <T extends TableName>(table: T): PromiseLike<RecordOf<T>[]> =>
      database.rows(table, active.slot).toArray();
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
    await expectActive(database, active);
    const read = async <T extends TableName>(table: T): Promise<Map<string, RecordOf<T>>> => {
      const wanted = [...ids[table]];
      const records = wanted.length > 0 ? await database.rows(table, active.slot).bulkGet(wanted) : [];
      return new Map(records.flatMap(record => (record ? [[idOf(record), record] as const] : [])));
    };
    const [jurisdictions, attorneysGeneral, coalitions, lawsuits, releases] = await Promise.all([
      read('jurisdictions'),
      read('attorneysGeneral'),
      read('coalitions'),
      read('lawsuits'),
      read('releases'),
    ]);
    return { jurisdictions, attorneysGeneral, coalitions, lawsuits, releases };
  });
}

function readMeta<K extends 'lexicon' | 'search-index' | 'release-index'>(
  database: DatasetDatabase,
  active: Active,
  key: K,
): Promise<Extract<Meta, { key: K }>> {
  const reading = database.transaction('r', database.meta, async () => {
    await expectActive(database, active);
    const stored = await database.metaOf(key);
    if (!stored) throw new StoreReadError(`The database has no ${key}.`);
    return stored;
  });
  return asStoreRead(reading);
}

/** To be the first read of a transaction: what it reads then is of this version alone. */
export async function expectActive(database: DatasetDatabase, { generation }: Active): Promise<void> {
  const active = await database.metaOf('active');
  if (active?.generation !== generation)
    throw new StoreReadError(`Generation ${generation} of the dataset is not active any more.`);
}

async function asStoreRead<T>(reading: PromiseLike<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    if (cause instanceof StoreReadError) throw cause;
    throw new StoreReadError(`The database could not be read: ${cause}`, { cause });
  }
}
