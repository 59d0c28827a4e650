/** Work that may stop between its parts: each `yield` is a place to. */
export type Work<Result> = Generator<undefined, Result>;

/** Does work at once. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Does work part by part, with `giveWay` awaited between them.
 * @throws what the work or `giveWay` throws
 */
export async function inTurns<Result>(work: Work<Result>, giveWay: () => Promise<void>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await giveWay();
  }
}
