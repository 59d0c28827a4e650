import type { PartialDate } from '../../time/partial-date';

/** A span of days, counted from 1970-01-01 (UTC), both ends inside. */
export interface Days {
  first: number;
  last: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export const dayOf = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

/** All days that a date may mean: one, a month or a year. */
export function daysOf(date: PartialDate): Days {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  if (day === undefined) return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
  const only = dayOf(year, month, day);
  return { first: only, last: only };
}

/** Days from `a` to `b`: 0 where they may be the same day, negative where `b` is before `a`. */
export function daysApart(a: Days, b: Days): number {
  if (b.first > a.last) return b.first - a.last;
  if (b.last < a.first) return b.last - a.first;
  return 0;
}

/** Year, month (1 to 12) and day of a day number. */
export function calendarOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
