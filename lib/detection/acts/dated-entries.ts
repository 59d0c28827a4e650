import { matchesOf } from '../text/matches';
import { type Days, dayOf } from './day';

/** One of several texts on a page, each under its own date, as offices list their releases. */
export interface DatedEntry {
  /** Offset of its date. */
  at: number;
  days: Days;
  /** The date as written. */
  text: string;
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|');
/** A line that is a date and nothing else: "1/29/2026", "Thursday, January 29, 2026". */
const DATE_LINE = new RegExp(
  `^[ \\t*•-]*(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(?:\\p{Lu}\\p{Ll}+day,? )?(${MONTHS.join('|')})\\p{Ll}*\\.? (\\d{1,2}), (\\d{4}))[ \\t]*$`,
  'gmu',
);
/** An article has its own date, and that of its correction; a list has more. */
const FEWEST = 3;

/** The dates over the entries of a page that lists several, in order; none on a page of one text. */
export function findDatedEntries(text: string): DatedEntry[] {
  const entries: DatedEntry[] = [];
  for (const { 0: line, index, 1: month, 2: day, 3: year, 4: name, 5: dayNamed, 6: yearNamed } of matchesOf(
    DATE_LINE,
    text,
  )) {
    const only = name
      ? dayOf(Number(yearNamed), MONTHS.indexOf(name) + 1, Number(dayNamed))
      : dayOf(Number(year), Number(month), Number(day));
    entries.push({ at: index, days: { first: only, last: only }, text: line.replace(/^[\s*•-]+|\s+$/g, '') });
  }
  return entries.length < FEWEST ? [] : entries;
}

/** The entry in which an offset lies; undefined above the first. */
export const entryAt = (entries: readonly DatedEntry[], offset: number): DatedEntry | undefined =>
  entries.findLast(({ at }) => at <= offset);
