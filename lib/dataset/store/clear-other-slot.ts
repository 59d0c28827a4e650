import { untilAnswered } from '../answers-under-way';
import type { DatasetDatabase } from './database';
import { dropOtherDerived } from './store-derived';
import { type Active, otherSlot, tablesOf } from './stores';

/**
 * Empties the slot that nobody reads, and drops what was made of it, unless it is being filled. A transaction a
 * store: readers wait for one at most, and nobody for this.
 */
export async function clearOtherSlot(database: DatasetDatabase): Promise<void> {
  const active = await database.active();
  if (!active || active.swept) return;
  for (const table of tablesOf(otherSlot(active.slot)))
    if (!(await whileUnused(database, active, table, () => database.table(table).clear()))) return;
  await whileUnused(database, active, 'derived', async () => {
    await dropOtherDerived(database, active.derived);
    await database.meta.put({ ...active, swept: true });
  });
}

/** Whether the slot was still one that nobody reads or fills; `task` runs in the transaction that has made sure. */
async function whileUnused(
  database: DatasetDatabase,
  { generation }: Active,
  store: string,
  task: () => PromiseLike<void>,
): Promise<boolean> {
  await untilAnswered();
  return database.transaction('rw', [database.meta, database.work, store], async () => {
    const now = await database.active();
    if (now?.generation !== generation || (await database.work.get('seeding'))) return false;
    await task();
    return true;
  });
}
