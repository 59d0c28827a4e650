import type { DatasetReader } from '../dataset-reader';
import { overviewOf } from '../overview';
import { idOf, type RecordIds, type RecordOf, type Records, type TableName } from '../records';
import type { Dataset } from '../schema';
import { SearchIndex } from '../search/search-index';
import { type Active, ALL_TABLES, type DatasetDatabase, type Meta } from './database';

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

/** Every record of a generation. @throws StoreReadError */
export function readWholeGeneration(database: DatasetDatabase, active: Active): Promise<Dataset> {
  const reading = database.transaction('r', ALL_TABLES, async (): Promise<Dataset> => {
    await expectActive(database, active);
    const read = async <T extends TableName>(table: T): Promise<RecordOf<T>[]> => {
      const ids = database.rows(table).where('[generation+id]');
      const rows = await ids.between([active.generation, ''], [active.generation + 1, '']).toArray();
      return rows.map(row => row.record);
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
  return database.transaction('r', ALL_TABLES, async () => {
    await expectActive(database, active);
    const read = async <T extends TableName>(table: T): Promise<Map<string, RecordOf<T>>> => {
      const keys = [...ids[table]].map((id): [number, string] => [active.generation, id]);
      const rows = keys.length > 0 ? await database.rows(table).bulkGet(keys) : [];
      return new Map(rows.flatMap(row => (row ? [[idOf(row.record), row.record] as const] : [])));
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

/**
 * To be the first read of a transaction: what it reads then is of this version alone. The digest
 * counts too, for a diff changes the records of a generation in place.
 */
export async function expectActive(database: DatasetDatabase, { generation, digest }: Active): Promise<void> {
  const active = await database.metaOf('active');
  if (active?.generation !== generation || active.digest !== digest)
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
