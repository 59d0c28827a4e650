import type { DatasetDatabase } from './database';

/** What is there counts as another software's from then on, and a filling that was begun as never begun. */
export async function disown(database: DatasetDatabase): Promise<void> {
  const { meta, work } = database;
  await database.transaction('rw', meta, work, async () => {
    const active = await database.active();
    if (active) await meta.put({ ...active, software: '' });
    await work.delete('seeding');
  });
}
