import { browser } from 'wxt/browser';

/** Browsers end a background that has called nothing of theirs for 30 s, though it waits for a slow host; in ms. */
const WAKES = 20_000;

/** Runs a task to its end, however long it waits. @throws what `task` throws. */
export async function whileAwake<T>(task: () => Promise<T>): Promise<T> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), WAKES);
  try {
    return await task();
  } finally {
    clearInterval(awake);
  }
}
