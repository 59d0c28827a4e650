import type { DatasetDatabase } from './database';
import { dropOtherDerived } from './store-derived';
import { otherSlot, tablesOf } from './stores';

/** Empties the slot that nobody reads, and drops what was made of it, unless it is being filled. */
export async function clearOtherSlot(database: DatasetDatabase): Promise<void> {
  const active = await database.active();
  if (!active || active.swept) return;
  const slot = otherSlot(active.slot);
  const stores = [database.meta, database.work, database.derived, ...tablesOf(slot)];
  await database.transaction('rw', stores, async () => {
    const now = await database.active();
    if (now?.generation !== active.generation || (await database.work.get('seeding'))) return;
    for (const table of tablesOf(slot)) await database.table(table).clear();
    await dropOtherDerived(database, now.derived);
    await database.meta.put({ ...now, swept: true });
  });
}
