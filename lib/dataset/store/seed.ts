import { untilAnswered } from '../answers-under-way';
import { idOf, type RecordOf, TABLES, type TableName } from '../records';
import type { Dataset } from '../schema';
import type { DatasetDatabase } from './database';
import { expectStored, storeDerived } from './store-derived';
import { type Active, type Derived, type Origin, otherSlot, type Seeding, tablesOf } from './stores';

/** Rows per transaction: small enough that a killed worker repeats little, and that who reads waits for little. */
export const ROWS_PER_BATCH = 100;

/** How long a batch stands back for answers, in ms: who has just installed it waits for the first, and nobody for this. */
const ANSWERS_FIRST = 300;

export interface SeedingTask {
  dataset: Dataset;
  origin: Origin;
  /** Runs once, before the last transaction. */
  derive(): Promise<Derived>;
  /** Ends the work between two transactions. */
  signal?: AbortSignal;
}

/** `seeded`: this call made the slot active. `superseded`: something else has become active, or fills the slot. */
export type SeedingResult = 'already-active' | 'seeded' | 'superseded';

/**
 * Fills the slot that nobody reads from `dataset` and makes it active in one small last transaction.
 * Each batch and its progress are one transaction, so a seeding killed at any moment goes on where it
 * was, and several at once (in any contexts) share the work. @throws when `signal` aborts, or when
 * the database fails.
 */
export async function seed(database: DatasetDatabase, task: SeedingTask): Promise<SeedingResult> {
  const seeding = await begin(database, task.origin);
  if (seeding === undefined) return 'already-active';

  const rows = rowsOf(task.dataset);
  let filled: Filled;
  do {
    await untilAnswered(ANSWERS_FIRST);
    task.signal?.throwIfAborted();
    filled = await fillNextBatch(database, seeding, rows);
  } while (filled === 'more');
  if (filled === 'superseded') return 'superseded';

  const derived = await task.derive();
  task.signal?.throwIfAborted();
  return activate(database, seeding, rows.length, await storeDerived(database, derived));
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.digest === b.digest && a.software === b.software;
}

/** The filling to do, a new one or one begun earlier; undefined when nothing is to be done. */
function begin(database: DatasetDatabase, origin: Origin): Promise<Seeding | undefined> {
  return database.transaction('rw', database.tables, async () => {
    const active = await database.active();
    if (active && sameOrigin(active, origin)) return undefined;
    const begun = await database.work.get('seeding');
    const after = active?.generation ?? 0;
    if (begun && sameOrigin(begun, origin) && begun.after === after) return begun;
    const slot = otherSlot(active?.slot);
    for (const table of TABLES) await database.rows(table, slot).clear();
    const seeding: Seeding = { key: 'seeding', ...origin, slot, after, run: crypto.randomUUID(), done: 0 };
    await database.work.put(seeding);
    if (active) await database.meta.put({ ...active, swept: false });
    return seeding;
  });
}

type Filled = 'more' | 'full' | 'superseded';
type SeededRow = readonly [TableName, RecordOf<TableName>];

function fillNextBatch(
  database: DatasetDatabase,
  { run, slot }: Seeding,
  rows: readonly SeededRow[],
): Promise<Filled> {
  return database.transaction('rw', [database.work, ...tablesOf(slot)], async () => {
    const seeding = await database.work.get('seeding');
    if (seeding?.run !== run) return 'superseded';
    const batch = rows.slice(seeding.done, seeding.done + ROWS_PER_BATCH);
    for (const table of TABLES) {
      const records = batch.filter(([name]) => name === table).map(([, record]) => record);
      if (records.length > 0) await database.rows(table, slot).bulkPut(records, records.map(idOf));
    }
    const done = seeding.done + batch.length;
    await database.work.put({ ...seeding, done });
    return done < rows.length ? 'more' : 'full';
  });
}

function activate(
  database: DatasetDatabase,
  { run, slot, after, version, digest, software }: Seeding,
  total: number,
  derived: string,
): Promise<SeedingResult> {
  return database.transaction('rw', database.meta, database.work, database.derived, async () => {
    const seeding = await database.work.get('seeding');
    const before = await database.active();
    if (seeding?.run !== run || seeding.done !== total) return 'superseded';
    // A diff has come in between: what it brought is not to be lost.
    if ((before?.generation ?? 0) !== after) return 'superseded';
    const active: Active = {
      key: 'active',
      version,
      digest,
      software,
      slot,
      generation: after + 1,
      derived,
      swept: false,
    };
    await expectStored(database, derived);
    await database.meta.put(active);
    await database.work.delete('seeding');
    return 'seeded';
  });
}

function rowsOf(dataset: Dataset): SeededRow[] {
  return TABLES.flatMap(table => dataset[table].map(record => [table, record] as const));
}
