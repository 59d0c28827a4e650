import type { PartialDate } from '../../time/partial-date';

/** An older date that a page shows tells of what the page is about. */
const EARLIEST_IN_TEXT = 1990;
/** What systems write that know no date: the beginning of their time. */
const NO_DATES: ReadonlySet<PartialDate> = new Set(['1900-01-01', '1969-12-31', '1970-01-01']);
const DAY = 24 * 60 * 60 * 1000;

const MONTHS = [
  'jan(?:uary)?|ene(?:ro)?',
  'feb(?:ruary)?|febrero',
  'mar(?:ch)?|marzo',
  'apr(?:il)?|abr(?:il)?',
  'may|mayo',
  'june?|junio',
  'july?|julio',
  'aug(?:ust)?|agosto',
  'sept?(?:ember)?|set(?:iembre)?|septiembre',
  'oct(?:ober)?|octubre',
  'nov(?:ember)?|noviembre',
  'dec(?:ember)?|dic(?:iembre)?',
];
const MONTH = `(?<name>${MONTHS.join('|')})`;

const FORMS: RegExp[] = [
  // 2018-08-10T22:15:00-04:00, 2018/8/10: the day where it was written, whatever the offset
  /(?<!\d)(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  // 10 August 2018, 10 de agosto de 2018
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|º)?[\\s-]+(?:de\\s+)?${MONTH}\\b[.,]?[\\s-]+(?:del?\\s+)?(?<year>\\d{4})(?!\\d)`,
    'i',
  ),
  // August 10, 2018; Aug. 10th 2018
  new RegExp(`\\b${MONTH}\\b\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
  // Fri Aug 10 22:15:00 +0000 2018
  new RegExp(`\\b${MONTH}\\s+(?<day>\\d{1,2})\\s+[\\d:]{5,8}\\s+(?:\\S+\\s+)?(?<year>\\d{4})(?!\\d)`, 'i'),
  // 8/10/2018: the American order, as nearly all of the press read here is American
  /(?<!\d)(?<month>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/,
  new RegExp(`\\b${MONTH}\\b\\.?,?\\s+(?:del?\\s+)?(?<year>\\d{4})(?!\\d)`, 'i'),
  /^\s*(?<year>\d{4})-(?<month>\d{1,2})\s*$/,
];

/** A date found in a text, and where it stands there. */
export interface FoundDate {
  date: PartialDate;
  index: number;
}

/**
 * The first plausible date written in a text in any usual form, to the day or month: no earlier than
 * the year `earliest` (1990), no later than the day after `now`, and in the calendar. Undefined when
 * there is none.
 */
export function findDate(text: string, now: Date, earliest = EARLIEST_IN_TEXT): FoundDate | undefined {
  let first: FoundDate | undefined;
  for (const form of FORMS) {
    // Nothing comes before it: most stamps of machines need the first form alone.
    if (first?.index === 0) break;
    const match = form.exec(text);
    const date = match?.groups && plausibleDate(match.groups, now, earliest);
    if (match && date && (first === undefined || match.index < first.index))
      first = { date, index: match.index };
  }
  return first;
}

/** A date out of its parts, if it is one: see {@link findDate}. */
export function plausibleDate(
  parts: Record<string, string | undefined>,
  now: Date,
  earliest = EARLIEST_IN_TEXT,
): PartialDate | undefined {
  const year = Number(parts.year);
  const month = Number(parts.month ?? monthNamed(parts.name));
  const day = parts.day === undefined ? undefined : Number(parts.day);
  const time = Date.UTC(year, month - 1, day ?? 1);
  const date = new Date(time);
  const inCalendar = date.getUTCMonth() === month - 1 && (day === undefined || date.getUTCDate() === day);
  if (!inCalendar || year < earliest || time > now.getTime() + DAY) return undefined;
  const written = date.toISOString().slice(0, day === undefined ? 7 : 10);
  return NO_DATES.has(written) ? undefined : written;
}

function monthNamed(name = ''): number {
  return MONTHS.findIndex(names => new RegExp(`^(?:${names})$`, 'i').test(name)) + 1;
}
