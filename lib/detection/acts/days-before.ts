import { calendarOf, type Days, dayOf } from './day';

export const wholeMonth = (year: number, of: number): Days => ({
  first: dayOf(year, of, 1),
  last: dayOf(year, of + 1, 0),
});

export const around = (day: number, before: number, after: number): Days => ({
  first: day - before,
  last: day + after,
});

/** Springs begin with March, and so on; people are free with the ends of seasons. */
const LOOSE_DAYS = 21;

/** The season that has begun last before `anchor`; `back` 1: the one of its name before this year's or just over. */
export function seasonBefore(anchor: number, nth: number, back: 0 | 1): Days {
  const { year, month: now } = calendarOf(anchor);
  const first = 3 + 3 * nth;
  const begun = now >= first ? year : year - 1;
  const running = now >= first && now < first + 3;
  const of = back === 1 && running ? begun - 1 : begun;
  return {
    first: dayOf(of, first, 1) - LOOSE_DAYS,
    last: Math.min(anchor + 1, dayOf(of, first + 3, 0) + LOOSE_DAYS),
  };
}

/** A month named without its year is the last one that had begun. */
export function recentMonth(anchor: number, of: number): Days {
  const now = calendarOf(anchor);
  return wholeMonth(of > now.month ? now.year - 1 : now.year, of);
}

/** A day named without its year is the last one not more than a week ahead. */
export function recentDay(anchor: number, of: number, day: number): Days {
  const { year } = calendarOf(anchor);
  const thisYear = dayOf(year, of, day);
  const found = thisYear > anchor + 7 ? dayOf(year - 1, of, day) : thisYear;
  return { first: found, last: found };
}

/** A weekday, 0 for Sunday, is the last one of its name, today's included; 1970-01-01 was a Thursday. */
export function recentWeekday(anchor: number, weekday: number): Days {
  const back = (anchor + 4 - weekday + 7 * 7) % 7;
  return { first: anchor - back, last: anchor - back };
}
