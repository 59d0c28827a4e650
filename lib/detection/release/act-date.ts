import { isPartialDate, type PartialDate } from '../../time/partial-date';
import type { Article } from '../article';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?, (\d{4})\b/i;
/** Dates further on are those of other things. */
const DATELINE_REACH = 700;

/** The day of an act: that of its release, or the day before where the release says so. */
export function readActDate({ text, published }: Article, sentence: string): PartialDate | undefined {
  const date = published?.date ?? dateline(text);
  if (date === undefined || date.length < 10) return date;
  return /\b(?:late )?yesterday\b/i.test(sentence) ? dayBefore(date) : date;
}

function dateline(text: string): PartialDate | undefined {
  const match = FULL_DATE.exec(text.slice(0, DATELINE_REACH));
  if (match === null) return undefined;
  const [, month = '', day = '', year = ''] = match;
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const date = `${year}-${number}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}

function dayBefore(date: PartialDate): PartialDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
