/** Pages that ask without end are not to stop an update; in ms. */
const SHORTLY = 40;

let underWay = 0;
let waiting: (() => void)[] = [];

/** Runs what somebody waits for: other work of this context can stand back until it is done. */
export async function asAnswer<T>(task: () => Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await task();
  } finally {
    underWay -= 1;
    if (underWay === 0) {
      for (const goOn of waiting) goOn();
      waiting = [];
    }
  }
}

/**
 * Resolves when no answer is under way, or after `most` ms. Not for what an answer itself may wait for.
 */
export function untilAnswered(most = SHORTLY): Promise<void> {
  if (underWay === 0) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(resolve, most);
    waiting.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
