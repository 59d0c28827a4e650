import { matchesOf } from '../text/matches';
import { calendarOf, type Days, dayOf } from './day';
import { around, recentDay, recentMonth, recentWeekday, seasonBefore, wholeMonth } from './days-before';
import { findSpanishTimes } from './spanish-time';

/** When a sentence says that something happened. */
export interface TimeHint {
  days: Days;
  /** The words that say so. */
  text: string;
  /** A bare year in a sentence often belongs to a law or a rule rather than to the act. */
  firm: boolean;
  /** It is said of the very phrase that it was sought for: "In July 2021, 34 states …", "34 states in July 2021". */
  own?: boolean;
  /** It is said of the deed itself: "Wednesday's suit", "the letter sent Friday". */
  ofDeed?: boolean;
}

/** A day whose year nothing tells, in an article without a date. */
export interface YearlessDay {
  month: number;
  day: number;
  text: string;
}

/** The day named without a year nearest to `at`, an offset in the sentence. */
export function readYearlessDay(sentence: string, at: number): YearlessDay | null {
  const [nearest] = matchesOf(DATE, sentence)
    .filter(([, , , year]) => year === undefined)
    .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at));
  if (!nearest) return null;
  return { month: month(nearest[1] ?? ''), day: Number(nearest[2]), text: nearest[0] };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const MONTH_NAME =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const DATE = new RegExp(`\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)`, 'g');
const MONTH_OF_YEAR = new RegExp(`\\b${MONTH_NAME},? (?:of )?((?:19|20)\\d{2})\\b`, 'g');
const MONTH_ALONE = new RegExp(
  `\\b(?:[Ii]n|[Ll]ast|[Ss]ince|[Ee]arly|[Ll]ate|[Mm]id-?) ?${MONTH_NAME}(?! \\d)(?!,? \\d{4})(?=\\W|$)`,
  'g',
);
const AGO =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? ago\b/gi;
const YEAR = /\b(?:in|since|back in|during|en|desde) ((?:19|20)\d{2})\b/gi;

/** "A 48-state 2019 investigation", "their 2021 letter": the year of the deed. */
const YEAR_OF_DEED =
  /\b((?:19|20)\d{2}) (?:(?:antitrust|multistate|joint|federal) )?(?:investigation|probe|law ?suit|suit|letter|brief|settlement|complaint|petition)\b/gi;

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const WEEKDAY = /\b(?<!next )(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;
const WEEKDAYS = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];

/** Words for spans that are counted back from the day of writing. */
const RELATIVE: [RegExp, (anchor: number) => Days][] = [
  [/\b(?:today|this (?:morning|afternoon|evening))(?:['’]s)?\b/gi, anchor => around(anchor, 1, 1)],
  [/\byesterday\b/gi, anchor => around(anchor, 2, 0)],
  [/\b(?:earlier )?this week\b/gi, anchor => around(anchor, 7, 1)],
  // A release of Friday says "last week" of Monday a week before: eleven days; one of Monday says it of Friday.
  [/\blast week(?:['’]s)?\b/gi, anchor => ({ first: anchor - 14, last: anchor - 2 })],
  [/\b(?:earlier )?this month\b/gi, anchor => around(anchor, 31, 1)],
  [
    /\blast month(?:['’]s)?\b/gi,
    anchor => {
      const { year, month: now } = calendarOf(anchor);
      return wholeMonth(year, now - 1);
    },
  ],
  [
    /\b(?:earlier )?this year\b/gi,
    anchor => ({ first: dayOf(calendarOf(anchor).year, 1, 1), last: anchor + 1 }),
  ],
  [
    /\blast year\b/gi,
    anchor => ({
      first: dayOf(calendarOf(anchor).year - 1, 1, 1),
      last: dayOf(calendarOf(anchor).year - 1, 12, 31),
    }),
  ],
  ...(['spring', 'summer', 'fall', 'winter'] as const).flatMap(
    (season, nth): [RegExp, (anchor: number) => Days][] => [
      [new RegExp(`\\b(?:earlier )?this ${season}\\b`, 'gi'), anchor => seasonBefore(anchor, nth, 0)],
      [new RegExp(`\\blast ${season}\\b`, 'gi'), anchor => seasonBefore(anchor, nth, 1)],
    ],
  ),
];

/** What a sentence says of when, and where in it. */
export interface TimeInSentence extends TimeHint {
  at: number;
}

/** Words and figures without which the patterns need not be tried. */
const NAMES_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const NAMES_YEAR = /(?:19|20)\d\d/;
const COUNTS_BACK = / ago\b/i;
const IS_RELATIVE = /today|yesterday|(?:this|last) /i;

/**
 * Everything that a sentence says of when. `anchor` is the day of writing; without it only dates that
 * carry their year are understood.
 */
export function findTimes(sentence: string, anchor: number | undefined): TimeInSentence[] {
  const found: TimeInSentence[] = [];
  const add = (match: RegExpMatchArray, days: Days, firm = true) =>
    found.push({ days, firm, text: match[0].trim(), at: match.index ?? 0 });
  const namesMonth = NAMES_MONTH.test(sentence);
  const namesYear = NAMES_YEAR.test(sentence);

  if (namesMonth) {
    for (const match of matchesOf(DATE, sentence)) {
      const [, name = '', day, year] = match;
      if (year !== undefined) {
        const only = dayOf(Number(year), month(name), Number(day));
        add(match, { first: only, last: only });
      } else if (anchor !== undefined) add(match, recentDay(anchor, month(name), Number(day)));
    }
  }
  if (namesMonth && namesYear) {
    for (const match of matchesOf(MONTH_OF_YEAR, sentence))
      add(match, wholeMonth(Number(match[2]), month(match[1] ?? '')));
  }
  if (namesYear) {
    for (const match of matchesOf(YEAR, sentence)) {
      const year = Number(match[1]);
      add(match, { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }, false);
    }
    for (const match of matchesOf(YEAR_OF_DEED, sentence)) {
      const year = Number(match[1]);
      add(match, { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) });
    }
  }
  if (anchor !== undefined) {
    if (namesMonth) {
      for (const match of matchesOf(MONTH_ALONE, sentence))
        add(match, recentMonth(anchor, month(match[1] ?? '')));
    }
    if (sentence.includes('day'))
      for (const match of matchesOf(WEEKDAY, sentence))
        add(match, recentWeekday(anchor, WEEKDAYS.indexOf(match[1] ?? '')));
    for (const match of COUNTS_BACK.test(sentence) ? matchesOf(AGO, sentence) : []) {
      const [, number = '', unit = ''] = match;
      const count = NUMBERS[number.toLowerCase()] ?? Number(number);
      const length = { day: 1, week: 7, month: 30.5, year: 365 }[unit.toLowerCase()] ?? 1;
      const then = Math.round(anchor - count * length);
      add(match, around(then, Math.ceil(length / 2), Math.ceil(length / 2)));
    }
    for (const [pattern, days] of IS_RELATIVE.test(sentence) ? RELATIVE : []) {
      for (const match of matchesOf(pattern, sentence)) add(match, days(anchor));
    }
  }
  for (const { match, days } of findSpanishTimes(sentence, anchor)) add(match, days);
  return found;
}

/**
 * Of what a sentence says of when, what stands nearest to `at`, an offset in it; bare years come last.
 * @param ofAnother whether what stands at an offset is said of another clause or another group
 */
export function nearestTime(
  times: readonly TimeInSentence[],
  at: number,
  ofAnother: (offset: number) => boolean = () => false,
): TimeInSentence | null {
  let nearest: TimeInSentence | undefined;
  for (const time of times) {
    if (ofAnother(time.at)) continue;
    if (nearest?.firm && !time.firm) continue;
    const firmer = nearest !== undefined && time.firm && !nearest.firm;
    if (nearest === undefined || firmer || Math.abs(time.at - at) < Math.abs(nearest.at - at)) nearest = time;
  }
  return nearest ?? null;
}
