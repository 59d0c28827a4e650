/**
 * A date at the precision that is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * Two partial dates are compared at the coarser precision of the two, so `2018-08` neither
 * precedes nor follows `2018-08-10`: it may be the same day.
 */
export type PartialDate = string;

/** Matches every well-formed {@link PartialDate}. It does not know how many days a month has. */
export const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a {@link PartialDate} that the calendar has: February 30 is none. */
export function isPartialDate(text: string): text is PartialDate {
  if (!PARTIAL_DATE.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`).toISOString().startsWith(text);
}

/** Negative when `a` is before `b`, positive when after, 0 when they may be the same day. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const precision = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, precision), b.slice(0, precision)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether `date` may lie in the span; a missing end is open. Both ends count as inside. */
export function mayFallWithin(
  date: PartialDate,
  start: PartialDate | undefined,
  end: PartialDate | undefined,
): boolean {
  return (
    (start === undefined || comparePartialDates(date, start) >= 0) &&
    (end === undefined || comparePartialDates(date, end) <= 0)
  );
}

/** The first moment that the date may mean, in ms since the epoch (UTC). */
export function earliestOf(date: PartialDate): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return Date.UTC(year, month - 1, day);
}

/** The middle of what the date may mean, in ms since the epoch (UTC), for distances between dates. */
export function midpointOf(date: PartialDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return Date.UTC(year, 6, 2);
  if (day === undefined) return Date.UTC(year, month - 1, 15);
  return Date.UTC(year, month - 1, day);
}

const DAY = 24 * 60 * 60 * 1000;

/** Days from `a` to `b`, whole or not, signed; between the midpoints of what each may mean. */
export function daysBetween(a: PartialDate, b: PartialDate): number {
  return (midpointOf(b) - midpointOf(a)) / DAY;
}
