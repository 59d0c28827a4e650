import { EARLIEST_YEAR } from '../../lib/time/earliest-year';
import { isPartialDate, type PartialDate } from '../../lib/time/partial-date';

/** What stands in the fields of the date's form; empty where a part is not known. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

/** The fields for a date; all empty for none. */
export function partsOf(date: PartialDate | undefined): DateParts {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { year, month, day };
}

/** The date that the fields say, to the year, month or day; undefined while they say none. */
export function dateOf({ year, month, day }: DateParts): PartialDate | undefined {
  const known = [year.trim(), month, month && day].filter(part => part !== '').join('-');
  return isPartialDate(known) && Number(known.slice(0, 4)) >= EARLIEST_YEAR ? known : undefined;
}

/** Days that the month has in that year; all that a month can have while the year is not known. */
export function daysIn(year: string, month: string): number {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number.isNaN(days) ? 31 : days;
}

/** Fields as changed by the reader, without a day that the month does not have. */
export function changed(parts: DateParts, change: Partial<DateParts>): DateParts {
  const next = { ...parts, ...change };
  if (next.month === '') return { ...next, day: '' };
  return Number(next.day) > daysIn(next.year, next.month) ? { ...next, day: '' } : next;
}
