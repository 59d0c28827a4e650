import { untilAnswered } from './answers-under-way';

/** Longest turns at work, in ms: an answer comes to its end between two that stand back for it. */
const TURN = { 'within answers': 5, 'beside answers': 8 };

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/**
 * Cuts long work into turns by the clock, whatever its steps cost on this machine. Work `beside` answers
 * lets one that is under way come to its end: it takes a dozen turns of the event loop, and would wait for
 * as many of these. Only what no answer can be waiting for may stand beside them.
 */
export class Turns {
  #since = performance.now();

  constructor(readonly place: keyof typeof TURN = 'within answers') {}

  /** To be awaited between two steps: returns at once until the turn is over. */
  async giveWay(): Promise<void> {
    if (performance.now() - this.#since < TURN[this.place]) return;
    await otherWork();
    if (this.place === 'beside answers') await untilAnswered();
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
