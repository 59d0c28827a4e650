import { idOf, TABLES, type TableName } from '../records';
import type { Dataset } from '../schema';
import {
  type Active,
  ALL_TABLES,
  type DatasetDatabase,
  type Derived,
  metaOfDerived,
  type Origin,
  type Row,
  type Seeding,
} from './database';
import { expectActive } from './database-reader';

/** Rows per transaction: small enough that a killed worker repeats little and readers wait little. */
export const ROWS_PER_BATCH = 400;

export interface SeedingTask {
  dataset: Dataset;
  origin: Origin;
  /** Runs once, before the last transaction. */
  derive(): Promise<Derived>;
  /** Ends the work between two transactions. */
  signal?: AbortSignal;
}

/** `seeded`: this call made the generation active. `superseded`: another seeding has taken over. */
export type SeedingResult = 'already-active' | 'seeded' | 'superseded';

/**
 * Fills the next generation from `dataset` and makes it active in one small last transaction. Each
 * batch and its progress are one transaction, so a seeding killed at any moment goes on where it
 * was, and several at once (in any contexts) share the work. @throws when `signal` aborts, or when
 * the database fails.
 */
export async function seed(database: DatasetDatabase, task: SeedingTask): Promise<SeedingResult> {
  const generation = await begin(database, task.origin);
  if (generation === undefined) return 'already-active';

  const rows = rowsOf(task.dataset, generation);
  let filled: Filled;
  do {
    task.signal?.throwIfAborted();
    filled = await fillNextBatch(database, generation, rows);
  } while (filled === 'more');
  if (filled === 'superseded') return 'superseded';

  const derived = await task.derive();
  task.signal?.throwIfAborted();
  return activate(database, generation, task.origin, rows.length, derived);
}

/** Removes what no reader reads any more: all generations but the active one and one being filled. */
export async function deleteOldGenerations(database: DatasetDatabase): Promise<void> {
  const active = await database.metaOf('active');
  if (!active || active.swept) return;
  const { generation } = active;
  for (const table of TABLES) {
    const rows = database.rows(table).where('[generation+id]');
    await rows.below([generation, '']).delete();
    await database.transaction('rw', [database.meta, database.rows(table)], async () => {
      if (await database.metaOf('seeding')) return;
      await database
        .rows(table)
        .where('[generation+id]')
        .aboveOrEqual([generation + 1, ''])
        .delete();
    });
  }
  await database.meta.where({ key: 'active' }).modify(row => {
    if (row.key === 'active' && row.generation === generation) row.swept = true;
  });
}

/** Stores what this version of the extension makes of the same records. @throws StoreReadError */
export function replaceDerived(
  database: DatasetDatabase,
  active: Active,
  software: string,
  derived: Derived,
): Promise<void> {
  return database.transaction('rw', database.meta, async () => {
    await expectActive(database, active);
    await database.meta.bulkPut([...metaOfDerived(derived), { ...active, software }]);
  });
}

function sameOrigin(a: Origin, b: Origin): boolean {
  return a.digest === b.digest && a.software === b.software;
}

/** The generation to fill, a new one or one begun earlier; undefined when nothing is to be done. */
function begin(database: DatasetDatabase, origin: Origin): Promise<number | undefined> {
  return database.transaction('rw', database.meta, async () => {
    const active = await database.metaOf('active');
    if (active && sameOrigin(active, origin)) return undefined;
    const begun = await database.metaOf('seeding');
    if (begun && sameOrigin(begun, origin)) return begun.generation;
    const generation = Math.max(active?.generation ?? 0, begun?.generation ?? 0) + 1;
    const seeding: Seeding = { key: 'seeding', ...origin, generation, done: 0 };
    await database.meta.put(seeding);
    return generation;
  });
}

type Filled = 'more' | 'full' | 'superseded';

function fillNextBatch(
  database: DatasetDatabase,
  generation: number,
  rows: readonly (readonly [TableName, Row])[],
): Promise<Filled> {
  return database.transaction('rw', ALL_TABLES, async () => {
    const seeding = await database.metaOf('seeding');
    if (seeding?.generation !== generation) return 'superseded';
    const batch = rows.slice(seeding.done, seeding.done + ROWS_PER_BATCH);
    for (const table of TABLES) {
      const ofTable = batch.filter(([name]) => name === table).map(([, row]) => row);
      if (ofTable.length > 0) await database.rows(table).bulkPut(ofTable);
    }
    const done = seeding.done + batch.length;
    await database.meta.put({ ...seeding, done });
    return done < rows.length ? 'more' : 'full';
  });
}

function activate(
  database: DatasetDatabase,
  generation: number,
  origin: Origin,
  total: number,
  derived: Derived,
): Promise<SeedingResult> {
  return database.transaction('rw', database.meta, async () => {
    const seeding = await database.metaOf('seeding');
    if (seeding?.generation !== generation || seeding.done !== total) return 'superseded';
    const active: Active = { key: 'active', ...origin, generation, swept: false };
    await database.meta.bulkPut([...metaOfDerived(derived), active]);
    await database.meta.delete('seeding');
    return 'seeded';
  });
}

function rowsOf(dataset: Dataset, generation: number): (readonly [TableName, Row])[] {
  return TABLES.flatMap(table =>
    dataset[table].map(record => [table, { generation, id: idOf(record), record }] as const),
  );
}
