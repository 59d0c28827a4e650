import { type DatasetDatabase, otherSlot, tablesOf } from './database';

/** Empties the slot that nobody reads, unless it is being filled. */
export async function clearOtherSlot(database: DatasetDatabase): Promise<void> {
  const active = await database.metaOf('active');
  if (!active || active.swept) return;
  const slot = otherSlot(active.slot);
  await database.transaction('rw', [database.meta, database.work, ...tablesOf(slot)], async () => {
    const now = await database.metaOf('active');
    if (now?.generation !== active.generation || (await database.work.get('seeding'))) return;
    for (const table of tablesOf(slot)) await database.table(table).clear();
    await database.meta.put({ ...now, swept: true });
  });
}
