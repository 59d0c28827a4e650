import type { Span } from '../mention';
import { matchesOf } from '../text/matches';
import { firstFrom } from '../text/span-order';
import { type Days, dayOf } from './day';

/**
 * One of several texts on a page, each with its own date: over it, as offices list their releases, or under it, as
 * trackers of lawsuits do.
 */
export interface DatedEntry extends Span {
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

/** What stands in the line over a date that closes an entry. */
const COURT_OR_DOCKET = /\bCourt\b|\bCir\.|\b[NSEWMC]?\.?D\. |\d{2}-(?:cv-)?\d{2,}/;

/** The entries of a page that lists several, in order; none on a page of one text. */
export function findDatedEntries(text: string): DatedEntry[] {
  const dates = matchesOf(DATE_LINE, text);
  if (dates.length < FEWEST) return [];
  const close = datesClose(dates, text);
  return dates.map(
    ({ 0: line, index, 1: month, 2: day, 3: year, 4: name, 5: dayNamed, 6: yearNamed }, nth) => {
      const only = name
        ? dayOf(Number(yearNamed), MONTHS.indexOf(name) + 1, Number(dayNamed))
        : dayOf(Number(year), Number(month), Number(day));
      const before = dates[nth - 1];
      const own = close
        ? { start: before ? before.index + before[0].length : 0, end: index + line.length }
        : { start: index, end: dates[nth + 1]?.index ?? text.length };
      return { ...own, days: { first: only, last: only }, text: line.replace(/^[\s*•-]+|\s+$/g, '') };
    },
  );
}

/** Whether each date is the last line of its entry: nothing follows the last, or courts stand over most. */
function datesClose(dates: readonly RegExpExecArray[], text: string): boolean {
  const last = dates.at(-1) as RegExpExecArray;
  if (text.slice(last.index + last[0].length).trim() === '') return true;
  const underCourts = dates.filter(({ index }) => {
    const over = text.slice(0, index).trimEnd();
    return COURT_OR_DOCKET.test(over.slice(over.lastIndexOf('\n') + 1));
  });
  return underCourts.length > dates.length / 2;
}

/** The entry in which an offset lies; undefined above the first, and after the last date that closes one. */
export function entryAt(entries: readonly DatedEntry[], offset: number): DatedEntry | undefined {
  const entry = entries[firstFrom(entries, offset + 1) - 1];
  return entry !== undefined && offset < entry.end ? entry : undefined;
}
