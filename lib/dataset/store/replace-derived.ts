import { type Active, type DatasetDatabase, type Derived, metaOfDerived } from './database';
import { expectActive } from './database-reader';

/** Stores what this version of the extension makes of the same records. @throws StoreReadError */
export function replaceDerived(
  database: DatasetDatabase,
  active: Active,
  software: string,
  derived: Derived,
): Promise<void> {
  return database.transaction('rw', database.meta, async () => {
    await expectActive(database, active);
    const { generation } = active;
    const renewed: Active = { ...active, software, generation: generation + 1 };
    await database.meta.bulkPut([...metaOfDerived(derived), renewed]);
  });
}
