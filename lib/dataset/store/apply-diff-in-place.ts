import { idOf, TABLES, type TableName } from '../records';
import type { Diff } from '../update/diff';
import type { DatasetDatabase } from './database';
import { expectActive } from './expect-active';
import { expectStored, storeDerived } from './store-derived';
import { type Active, type Derived, type Origin, tablesOf } from './stores';

/**
 * Takes the active slot from one whole version to the next in one transaction, which costs what
 * has changed and not what there is. Readers of the version before notice and begin again.
 * @throws StoreReadError when `before` is not active any more, the reason of `signal`, or what the database throws.
 */
export async function applyDiffInPlace(
  database: DatasetDatabase,
  before: Active,
  { changed, removed }: Diff,
  after: Origin,
  derived: Derived,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { slot, generation } = before;
  const set = await storeDerived(database, derived);
  const stores = [database.meta, database.work, database.derived, ...tablesOf(slot)];
  await database.transaction('rw', stores, async () => {
    // Asked for together, since answers wait meanwhile; what one of them throws undoes all.
    await Promise.all([expectActive(database.active(), before), expectStored(database, set)]);
    signal.throwIfAborted();
    const active: Active = {
      key: 'active',
      ...after,
      slot,
      generation: generation + 1,
      derived: set,
      swept: false,
    };
    const write = async (table: TableName) => {
      const rows = database.rows(table, slot);
      const records = changed[table];
      if (removed[table].length > 0) await rows.bulkDelete(removed[table]);
      if (records.length > 0) await rows.bulkPut(records, records.map(idOf));
    };
    // A filling that this one overtakes is not to come after it.
    await Promise.all([...TABLES.map(write), database.work.delete('seeding'), database.meta.put(active)]);
  });
}
