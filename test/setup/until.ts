/**
 * For whatever a browser does; longer than a machine takes that has much else to do, and than Chromium takes to
 * tell that a worker which was asked has been ended: half a minute. In ms.
 */
export const PATIENCE = 60_000;

const ASK_AGAIN = 75;

/** Asks until there is an answer, and gives it. @throws when there is none within {@link PATIENCE}. */
export async function until<T>(what: string | (() => string), ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + PATIENCE;
  do {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise(resolve => setTimeout(resolve, ASK_AGAIN));
  } while (performance.now() < end);
  throw new Error(`No ${typeof what === 'string' ? what : what()}`);
}
