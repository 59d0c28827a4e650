import { idOf, TABLES } from '../records';
import type { Diff } from '../update/diff';
import { type Active, type DatasetDatabase, type Derived, type Origin, tablesOf } from './database';
import { expectActive } from './database-reader';
import { expectStored, storeDerived } from './store-derived';

/**
 * Takes the active slot from one whole version to the next in one transaction, which costs what
 * has changed and not what there is. Readers of the version before notice and begin again.
 * @throws StoreReadError when `before` is not active any more, or what the database throws.
 */
export async function applyDiffInPlace(
  database: DatasetDatabase,
  before: Active,
  { changed, removed }: Diff,
  after: Origin,
  derived: Derived,
): Promise<void> {
  const { slot, generation } = before;
  const set = await storeDerived(database, derived);
  const stores = [database.meta, database.work, database.derived, ...tablesOf(slot)];
  await database.transaction('rw', stores, async () => {
    await expectActive(database, before);
    await expectStored(database, set);
    for (const table of TABLES) {
      const rows = database.rows(table, slot);
      const records = changed[table];
      await rows.bulkDelete(removed[table]);
      await rows.bulkPut(records, records.map(idOf));
    }
    const active: Active = {
      key: 'active',
      ...after,
      slot,
      generation: generation + 1,
      derived: set,
      swept: false,
    };
    await database.meta.put(active);
    // A filling that this one overtakes is not to come after it.
    await database.work.delete('seeding');
  });
}
