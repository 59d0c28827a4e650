import { DatasetDatabase } from '../../lib/dataset/store/database';
import { seed } from '../../lib/dataset/store/seed';
import { seedingTask } from './seeding-task';

/** Seeds a version in a context of its own, which a test can kill; tells the result. */
addEventListener('message', async ({ data }: MessageEvent<{ database: string; version: string }>) => {
  const database = new DatasetDatabase(data.database);
  postMessage(await seed(database, seedingTask(data.version)));
});
