import { storage } from 'wxt/utils/storage';
import { readUpdateRecord, type UpdateRecord } from '../../lib/dataset/update/update-record';

/** Beside the database, not in it: whatever happens to that, nobody can go back behind what was seen. */
const item = storage.defineItem<unknown>('local:update');

/** What is remembered of updates; as of none where what is stored cannot be read. */
export async function readStoredUpdate(): Promise<UpdateRecord> {
  return readUpdateRecord(await item.getValue());
}

/** Remembers it for the next start of the background. */
export function writeStoredUpdate(record: UpdateRecord): Promise<void> {
  return item.setValue(record);
}

/** Calls back after each change of it: it is written before an update begins, and at its end. */
export function watchStoredUpdate(onChange: () => void): () => void {
  return item.watch(onChange);
}

/**
 * What the last try came to, beside the disk: where that is full, what is stored says for ever that the try was broken
 * off. `lastTry` is that of what was stored then.
 */
export const lastFailure = storage.defineItem<{
  lastTry: number | undefined;
  problem: NonNullable<UpdateRecord['problem']>;
} | null>('session:update-failure', { fallback: null });

/** The folder that the reader wants to get data from; null: where this build gets it. */
export const chosenFeed = storage.defineItem<string | null>('local:feed', { fallback: null });

/** The data that pages were answered from, so that they notice when it changes. */
export const datasetInUse = storage.defineItem<string | null>('local:dataset', { fallback: null });
