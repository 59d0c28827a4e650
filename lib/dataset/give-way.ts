/**
 * Longest turn at work that nobody waits for, in ms. A page's question takes half a dozen turns of the
 * event loop to be answered, so it waits for as many of these at worst.
 */
const TURN = 5;

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** Cuts long work into turns by the clock, whatever its steps cost on this machine. */
export class Turns {
  #since = performance.now();

  /** To be awaited between two steps: returns at once until the turn is over. */
  async giveWay(): Promise<void> {
    if (performance.now() - this.#since < TURN) return;
    await otherWork();
    this.#since = performance.now();
  }

  /** All that is made one by one, giving way in between. */
  async collect<T>(items: Iterable<T>): Promise<T[]> {
    const all: T[] = [];
    for (const item of items) {
      all.push(item);
      await this.giveWay();
    }
    return all;
  }
}

/** Resolves when what waits has had its turn. Timers would add 4 ms each, and yielding comes before all else. */
function otherWork(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' });
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
