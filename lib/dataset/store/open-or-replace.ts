import { Dexie } from 'dexie';
import { DatasetDatabase } from './database';

/** Refusals of the browser (a private window of Firefox, storage switched off): deleting mends nothing. */
const REFUSALS = new Set(['InvalidStateError', 'SecurityError', 'MissingAPIError', 'DatabaseClosedError']);

/**
 * The database, opened. One that is there but cannot be opened, being damaged or of a newer version
 * of the extension, is deleted first: all it holds is made again from the package.
 * @throws when it cannot be opened even so.
 */
export async function openOrReplace(database: DatasetDatabase): Promise<DatasetDatabase> {
  try {
    await database.ready();
    return database;
  } catch (error) {
    const { name, inner } = error as { name?: string; inner?: { name?: string } };
    database.close();
    const fresh = new DatasetDatabase(database.name);
    if (REFUSALS.has(inner?.name ?? name ?? '')) throw error;
    await Dexie.delete(database.name);
    await fresh.ready();
    return fresh;
  }
}
