import type { TenureLine } from '../../lib/dataset/card';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import type { PartialDate } from '../../lib/time/partial-date';

/** The interface speaks American English, whatever the browser's own language. */
const LOCALE = 'en-US';

/** "Aug 10, 2018", "Aug 2018" or "2018". */
export function dateInWords(date: PartialDate): string {
  return formatPartialDate(date, LOCALE);
}

/** "Jan 1, 2015 – Jan 1, 2023", "since Jan 1, 2023", "until Jan 1, 2015", or nothing when neither is known. */
export function spanInWords(start: PartialDate | undefined, end: PartialDate | undefined): string {
  if (start && end) return `${dateInWords(start)} – ${dateInWords(end)}`;
  if (start) return `since ${dateInWords(start)}`;
  return end ? `until ${dateInWords(end)}` : '';
}

/** As {@link spanInWords}; "from Sep 2015" for a tenure of the past whose end is not known. */
export function tenureInWords({ start, end, current }: TenureLine): string {
  if (start && !end && !current) return `from ${dateInWords(start)}`;
  return spanInWords(start, current ? undefined : end);
}

/** The date of a dataset version such as `2026.11.22.1`, in words. */
export function versionInWords(version: string): string {
  return dateInWords(version.split('.').slice(0, 3).join('-'));
}
