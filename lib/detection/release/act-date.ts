import { isPartialDate, type PartialDate } from '../../time/partial-date';
import type { Article } from '../article';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const FULL_DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?, (\d{4})\b/i;
/** "filed on Friday", "sent a letter Monday": the day stands right beside the verb or its object. */
const ON_DAY =
  /\b(?:filed|sued|sent|joined|submitted|signed|urged|asked|announced|lawsuit|suit|letter|brief|comments|complaint|settlement)(?: late)?(?: on)? (Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b(?!'s)/i;
/** "Kobach filed a lawsuit yesterday", where another sentence counts who acts. */
const ACTED_YESTERDAY =
  /\byesterday (?:\p{Ll}+ )?(?:filed|sued|sent|joined|led|submitted|signed)\b|\b(?:filed|sued|sent|submitted|signed) (?:[\p{L}-]+ ){0,4}yesterday\b/iu;
/** Dates further on are those of other things. */
const DATELINE_REACH = 700;
/** A page may be put up some days after its release was sent out; days apart. */
const LATEST_PUBLICATION = 14;

/**
 * The day of an act: that of its release, or the day before it that the release names. A dateline
 * shortly before the page's date is the release's own, and "today" is its day.
 */
export function readActDate({ text, published }: Article, sentence: string): PartialDate | undefined {
  const written = dateline(text);
  const given = published?.date;
  const date = given === undefined || isShortlyBefore(written, given) ? (written ?? given) : given;
  if (date === undefined || date.length < 10) return date;
  if (/\btoday\b/i.test(sentence)) return date;
  if (/\b(?:yesterday|last night)\b/i.test(sentence)) return daysBefore(date, 1);
  const day = ON_DAY.exec(sentence)?.[1];
  if (day === undefined && ACTED_YESTERDAY.test(text.slice(0, DATELINE_REACH))) return daysBefore(date, 1);
  return day === undefined ? date : lastDay(date, DAYS.indexOf(day.toLowerCase()));
}

function dateline(text: string): PartialDate | undefined {
  const match = FULL_DATE.exec(text.slice(0, DATELINE_REACH));
  if (match === null) return undefined;
  const [, month = '', day = '', year = ''] = match;
  const number = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const date = `${year}-${number}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}

/** Before a dateline stands a place, a label or nothing: "TOPEKA, Kan. (October 5, 2023)". */
const BEFORE_DATELINE =
  /^[^.!?\n]{0,30}(?:\.[^.!?\n]{0,20}){0,3}[(–—-]\s*$|^(?:posted|published|released|date)?(?: on)?:?\s*$/iu;

/** The day that a release gives itself, at the start of a line; undefined where it gives none. */
export function readDateline(text: string): PartialDate | undefined {
  const match = FULL_DATE.exec(text.slice(0, DATELINE_REACH));
  const before = text.slice(0, match?.index).split('\n').at(-1) ?? '';
  return match !== null && BEFORE_DATELINE.test(before) ? dateline(text) : undefined;
}

const DAY = 86_400_000;

function isShortlyBefore(written: PartialDate | undefined, given: PartialDate): written is PartialDate {
  if (written === undefined || given.length < 10) return false;
  const apart = (Date.parse(given) - Date.parse(written)) / DAY;
  return apart >= 0 && apart <= LATEST_PUBLICATION;
}

function daysBefore(date: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(date) - days * DAY).toISOString().slice(0, 10);
}

function lastDay(date: PartialDate, weekday: number): PartialDate {
  return daysBefore(date, (new Date(Date.parse(date)).getUTCDay() - weekday + 7) % 7);
}
