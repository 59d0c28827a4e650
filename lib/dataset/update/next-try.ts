/** Data is looked for once a day; in ms, like everything here. */
const DAY = 24 * 3_600_000;
const FIRST_RETRY = 15 * 60_000;
/** More than any host is obeyed, and the spread. */
const LONGEST_WAIT = 8 * DAY;

/**
 * When to look again on its own: a day after a success, and after failures in a row 15 minutes,
 * doubling to a day, never before the host wants it. `chance` (0 to 1) spreads readers over a
 * quarter of the wait, so that no host sees them all in one minute.
 */
export function nextTry(
  now: number,
  last: { failures: number; notBefore?: number | undefined },
  chance: number,
): number {
  const wait = last.failures === 0 ? DAY : Math.min(FIRST_RETRY * 2 ** (last.failures - 1), DAY);
  const spread = wait * (0.875 + chance / 4);
  return Math.max(now + spread, (last.notBefore ?? 0) + chance * FIRST_RETRY);
}

/**
 * From when on it is time to look again, ms since 1970. A try that is planned further ahead than any
 * can be was planned by a clock that has been set right since: it is time now.
 */
export function dueFrom(planned: number, now: number): number {
  return planned < now + LONGEST_WAIT ? planned : now;
}
