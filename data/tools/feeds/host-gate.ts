/** Waits so many ms; rejects as soon as `signal` is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** One request at a time to a host, and a pause between two. */
export class HostGate {
  readonly #last = new Map<string, Promise<void>>();
  readonly #wait: Wait;

  constructor(wait: Wait) {
    this.#wait = wait;
  }

  /** Runs `task` when those before it at that host are done and `pause` ms have gone by since. */
  async enter<T>(host: string, pause: number, signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host);
    let leave = () => {};
    this.#last.set(host, new Promise(resolve => (leave = resolve)));
    try {
      if (before !== undefined) {
        await before;
        await this.#wait(pause, signal);
      }
      signal.throwIfAborted();
      return await task();
    } finally {
      leave();
    }
  }
}
