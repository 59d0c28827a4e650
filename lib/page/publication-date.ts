import type { DateOrigin, PublicationDate } from '../detection/article';
import type { PartialDate } from '../time/partial-date';
import { findDate, plausibleDate } from './calendar-date';
import { articleData } from './linked-data';

/** Names under which publishers' systems write the date into `<meta>`. */
const META_NAME =
  /^\s*(?:(?:og:|vr:|(?:og:)?article[:.])published(?:_time)?|(?:rnews:)?date\.?published|(?:og:|parsely-|original|citation_)?pub(?:lish(?:ed)?|lication)?[-_]?date|(?:sailthru\.|citation_|display)?date|dc(?:terms)?\.(?:date|(?:date\.)?(?:issued|created))|pdate|ptime|cxenseparse:(?:recs:)?publishtime)\s*$/i;

/** Where a page's own date may stand, the surest first. */
const TIMES = [
  '[itemprop=datePublished]',
  'time[pubdate]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
];

/** A stamp of change, or of something that is not the article. */
const OTHER_TIMES = /updat|modif|edited|related|comment|event/i;
const NOT_THE_ARTICLE = 'nav, aside, footer, [class*=comment i], [id*=comment i], [class*=related i]';

const URL_FORMS: RegExp[] = [
  /\/(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/|$|-)/,
  /(?<![\d])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/,
  /\/(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/,
  /\/(?<year>(?:19|20)\d\d)\/(?<month>[01]\d)\//,
];
const URL_WITH_MONTH_NAME = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/i;

/** How far down the text a dateline is looked for, and how far into its block, in UTF-16 code units. */
const DATELINE_WITHIN = 3000;
const DATELINE_BEGINS_WITHIN = 60;
const LONGEST_BYLINE = 140;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i;

/**
 * When a page's article was published, by the most trusted sign that holds a plausible date:
 * JSON-LD, Open Graph and its like, `<time>`, the address, the dateline. `text` is the article as
 * read; `now` bounds what is plausible (1990 to tomorrow). Undefined when there is none.
 */
export function publicationDate(
  page: Document,
  text: string,
  now: Date = new Date(),
  url: string = page.URL,
): PublicationDate | undefined {
  const signs: [DateOrigin, () => PartialDate | undefined][] = [
    [
      'json-ld',
      () =>
        firstDate(
          articleData(page).map(datum => datum.datePublished ?? datum.dateCreated),
          now,
        ),
    ],
    ['open-graph', () => firstDate(metaDates(page), now)],
    ['time-element', () => firstDate(timeElements(page), now)],
    ['url', () => dateInUrl(url, now)],
    ['dateline', () => dateline(text, now)],
  ];
  for (const [from, read] of signs) {
    const date = read();
    if (date) return { date, from };
  }
  return undefined;
}

function firstDate(values: unknown[], now: Date): PartialDate | undefined {
  for (const value of values.flat()) {
    const text = typeof value === 'number' ? fromEpoch(value) : value;
    const found = typeof text === 'string' ? findDate(text, now) : undefined;
    if (found) return found.date;
  }
  return undefined;
}

/** Some systems write seconds or milliseconds since 1970 instead of a date. */
function fromEpoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function metaDates(page: Document): string[] {
  return [...page.querySelectorAll('meta')]
    .filter(meta =>
      ['property', 'name', 'itemprop'].some(key => META_NAME.test(meta.getAttribute(key) ?? '')),
    )
    .map(meta => meta.getAttribute('content') ?? meta.getAttribute('value') ?? '');
}

function timeElements(page: Document): string[] {
  const times = TIMES.flatMap(selector => [...page.querySelectorAll(selector)]).filter(
    time =>
      !OTHER_TIMES.test(
        `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.className ?? ''}`,
      ) && time.closest(NOT_THE_ARTICLE) === null,
  );
  return times.map(
    time => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '',
  );
}

function dateInUrl(url: string, now: Date): PartialDate | undefined {
  const path = pathOf(url);
  for (const form of URL_FORMS) {
    const groups = form.exec(path)?.groups;
    const date = groups && plausibleDate(groups, now);
    if (date) return date;
  }
  const named = URL_WITH_MONTH_NAME.exec(path);
  return named ? findDate(`${named[3]} ${named[2]} ${named[1]}`, now)?.date : undefined;
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}

/**
 * A date that stands at the head of a block or in a short line near the top of the text: a byline,
 * "FOR IMMEDIATE RELEASE: …", "SANTA FE, Aug. 10, 2018 —". A date in a sentence tells of
 * something else.
 */
function dateline(text: string, now: Date): PartialDate | undefined {
  for (const block of text.slice(0, DATELINE_WITHIN).split(/\n+/)) {
    const found = findDate(block, now);
    if (!found || /\b(?:updat|modif|copyright)|©/i.test(block.slice(0, found.index))) continue;
    const isByline = block.length <= LONGEST_BYLINE && !/[a-z]{3}[.!?]["”]?$/.test(block);
    const before = block.slice(0, found.index).replace(WEEKDAY, '');
    const opens =
      found.index <= DATELINE_BEGINS_WITHIN && (!/[a-z]/.test(before) || /[(:–—-]\s*$/.test(before));
    if (found.date.length === 10 && (isByline || opens)) return found.date;
  }
  return undefined;
}
