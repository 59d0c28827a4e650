/** Work that may stop between its parts: each `yield` is a place to. */
export type Work<Result> = Generator<undefined, Result>;

/** Does work at once. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Milliseconds after which whoever waits meanwhile is let through. */
const TURN = 12;

/**
 * Does work in turns of some milliseconds, others let through between them by `giveWay`.
 * @throws what the work or `giveWay` throws
 */
export async function inTurns<Result>(work: Work<Result>, giveWay: () => Promise<void>): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - turn < TURN) continue;
    await giveWay();
    turn = performance.now();
  }
}
