import type { DatasetDatabase } from './database';
import { expectActive } from './expect-active';
import { expectStored, storeDerived } from './store-derived';
import type { Active, Derived } from './stores';

/** Stores what this version of the extension makes of the same records. @throws StoreReadError */
export async function replaceDerived(
  database: DatasetDatabase,
  active: Active,
  software: string,
  derived: Derived,
): Promise<void> {
  const set = await storeDerived(database, derived);
  await database.transaction('rw', database.meta, database.derived, async () => {
    await expectActive(database.active(), active);
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
