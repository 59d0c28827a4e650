import { idOf, TABLES } from '../records';
import type { Diff } from '../update/diff';
import {
  type Active,
  ALL_TABLES,
  type DatasetDatabase,
  type Derived,
  metaOfDerived,
  type Origin,
} from './database';
import { expectActive } from './database-reader';

/**
 * Takes the active generation from one whole version to the next in one transaction, which costs what
 * has changed and not what there is. Readers of the version before notice and begin again.
 * @throws StoreReadError when `before` is not active any more, or what the database throws.
 */
export function applyDiffInPlace(
  database: DatasetDatabase,
  before: Active,
  { changed, removed }: Diff,
  after: Origin,
  derived: Derived,
): Promise<void> {
  const { generation } = before;
  return database.transaction('rw', ALL_TABLES, async () => {
    await expectActive(database, before);
    for (const table of TABLES) {
      const rows = database.rows(table);
      await rows.bulkDelete(removed[table].map((id): [number, string] => [generation, id]));
      await rows.bulkPut(changed[table].map(record => ({ generation, id: idOf(record), record })));
    }
    await database.meta.bulkPut([
      ...metaOfDerived(derived),
      // Not swept: a filling that this one overtakes has left rows.
      { key: 'active', ...after, generation, swept: false },
    ]);
    await database.meta.delete('seeding');
  });
}
