import { EARLIEST_YEAR } from '../../time/earliest-year';
import type { PartialDate } from '../../time/partial-date';
import type { Article, DateOrigin, PublicationDate } from '../article';
import { findDate, plausibleDate } from './calendar-date';
import type { LinkedDatum } from './linked-data';
import type { PageSigns } from './page-signs';

/** Names under which publishers' systems write the date into `<meta>`. */
const META_NAME =
  /^\s*(?:(?:og:|vr:|(?:og:)?article[:.])published(?:_time)?|(?:rnews:)?date\.?published|(?:og:|parsely-|original|citation_)?pub(?:lish(?:ed)?|lication)?[-_]?date|(?:sailthru\.|citation_|display)?date|dc(?:terms)?\.(?:date|(?:date\.)?(?:issued|created))|pdate|ptime|cxenseparse:(?:recs:)?publishtime)\s*$/i;

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
/** Of each kind of sign, and of one of them in UTF-16 code units; no publisher needs as much. */
const MOST_STAMPS = 200;
const LONGEST_STAMP = 1000;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i;

/**
 * When a page's article was published, by the most trusted sign that holds a plausible date: JSON-LD
 * (`data`), Open Graph and its like, `<time>`, the address, the dateline. `now` bounds what is
 * plausible: 1900 to tomorrow for what a page says of itself, since archives put old papers on the web;
 * 1990 to tomorrow for what it shows, where an older day is one that it tells of. Undefined when there is none.
 */
export function publicationDate(
  { metas, times }: PageSigns,
  data: readonly LinkedDatum[],
  { text, url = '' }: Article,
  now: Date,
): PublicationDate | undefined {
  const said = data.map(datum => datum.datePublished ?? datum.dateCreated);
  const stamped = metas.filter(({ names }) => names.some(name => META_NAME.test(name)));
  const signs: [DateOrigin, () => PartialDate | undefined][] = [
    ['json-ld', () => firstDate(said, now, EARLIEST_YEAR)],
    [
      'open-graph',
      () =>
        firstDate(
          stamped.map(({ content }) => content),
          now,
          EARLIEST_YEAR,
        ),
    ],
    ['time-element', () => firstDate(times, now)],
    ['url', () => dateInUrl(url, now)],
    ['dateline', () => dateline(text, now)],
  ];
  for (const [from, read] of signs) {
    const date = read();
    if (date) return { date, from };
  }
  return undefined;
}

function firstDate(values: readonly unknown[], now: Date, earliest?: number): PartialDate | undefined {
  for (const value of values.flat().slice(0, MOST_STAMPS)) {
    const text = typeof value === 'number' ? fromEpoch(value) : value;
    const found =
      typeof text === 'string' ? findDate(text.slice(0, LONGEST_STAMP), now, earliest) : undefined;
    if (found) return found.date;
  }
  return undefined;
}

/** Some systems write seconds or milliseconds since 1970 instead of a date. */
function fromEpoch(value: number): string | undefined {
  const date = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
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
