import { storage } from 'wxt/utils/storage';
import { readWorkerStarts, withStart } from '../../lib/self-check/worker-starts';

/** In memory only: it is of interest since the browser was opened. */
export const storedStarts = storage.defineItem<unknown>('session:worker-starts');

/** To be called once by each background that starts. Never throws. */
export async function countStart(): Promise<void> {
  try {
    await storedStarts.setValue(withStart(readWorkerStarts(await storedStarts.getValue()), Date.now()));
  } catch {
    // The count is for curiosity; the background is not.
  }
}
