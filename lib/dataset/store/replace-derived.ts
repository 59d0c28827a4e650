import type { Active, DatasetDatabase, Derived } from './database';
import { expectActive } from './database-reader';
import { expectStored, storeDerived } from './store-derived';

/** Stores what this version of the extension makes of the same records. @throws StoreReadError */
export async function replaceDerived(
  database: DatasetDatabase,
  active: Active,
  software: string,
  derived: Derived,
): Promise<void> {
  const set = await storeDerived(database, derived);
  await database.transaction('rw', database.meta, database.derived, async () => {
    await expectActive(database, active);
    await expectStored(database, set);
    const { generation } = active;
    await database.meta.put({
      ...active,
      software,
      derived: set,
      generation: generation + 1,
      swept: false,
    });
  });
}
