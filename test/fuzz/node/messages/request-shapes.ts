import type { WorkerRequest } from '../../../../lib/messages/worker-requests';
import { isPartialDate } from '../../../../lib/time/partial-date';

type Shape = (value: unknown) => boolean;

const text =
  (most: number, pattern = /^/): Shape =>
  value =>
    typeof value === 'string' && value.length <= most && pattern.test(value);
const oneOf =
  (...values: unknown[]): Shape =>
  value =>
    values.includes(value);
const list =
  (part: Shape, most: number): Shape =>
  value =>
    Array.isArray(value) && value.length <= most && Array.from(value).every(part);
const whole =
  (least: number, most: number): Shape =>
  value =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const either =
  (...shapes: Shape[]): Shape =>
  value =>
    shapes.some(fits => fits(value));
const record =
  (needed: Record<string, Shape>, allowed: Record<string, Shape> = {}): Shape =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(needed).every(key => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, part]) => {
      const fits = Object.hasOwn(needed, key) ? needed[key] : Object.hasOwn(allowed, key) && allowed[key];
      return fits ? fits(part) : false;
    });

const nothing = oneOf(null, undefined);
const any = text(Number.POSITIVE_INFINITY);
const line = text(10_000);
const query = text(1000);
const limit = whole(1, 500);
const date: Shape = value => typeof value === 'string' && isPartialDate(value);
const card = text(
  300,
  /^(?:(?:us-)?attorney-general|state|office|lawsuit|(?:article-)?coalition):[A-Za-z0-9.-]+$/,
);
const published = record({
  date,
  from: oneOf('reader', 'json-ld', 'open-graph', 'time-element', 'url', 'dateline'),
});
const signs = record({
  title: line,
  metas: list(record({ names: list(line, 100), content: line }), 100),
  data: list(text(200_000), 100),
  times: list(line, 100),
});
const site = text(253, /^(?:[\p{L}\p{M}\d_-]+(?:\.[\p{L}\p{M}\d_-]+)*\.?|\[[\da-f:.]+\])$/iu);

/**
 * What each request must be like to have an answer, written down a second time and by other means than the
 * background's own: the two are held against each other.
 */
const SHAPES: Readonly<Record<WorkerRequest, Shape>> = {
  detect: record({ text: text(500_000) }, { title: line, url: any, publisher: line, published, signs }),
  card: record({ key: card }, { seenFrom: date }),
  cards: record({ keys: list(card, 300) }, { seenFrom: date }),
  compare: record({ states: list(text(2, /^[A-Z]{2}$/), 10) }),
  datasetStatus: nothing,
  repairDataset: nothing,
  update: nothing,
  updateStatus: nothing,
  cancelUpdate: nothing,
  undoUpdate: nothing,
  chooseFeed: record({
    feed: either(oneOf(null), value => line(value) && URL.canParse(value as string)),
  }),
  search: record({ query, limit }),
  searchReleases: record({ query, limit }),
  loadReleases: record({ years: list(text(4, /^\d{4}$/), 200) }),
  spread: record({ query }),
  settings: record(
    {},
    {
      sitesOff: list(site, 5000),
      repeats: oneOf('faint', 'like-first', 'hidden'),
      painted: oneOf('always', 'while-alt'),
      kindsOff: list(
        oneOf('people', 'offices', 'states', 'coalitions', 'lawsuits'),
        Number.POSITIVE_INFINITY,
      ),
      dwell: whole(0, 2000),
      theme: oneOf('page', 'light', 'dark'),
      language: oneOf('browser', 'en', 'es'),
    },
  ),
  syncSettings: record({ on: oneOf(true, false) }),
  keepDate: record({ url: any, date: either(oneOf(null), date) }),
  noteError: record(
    { where: oneOf('reading', 'card', 'window'), name: text(50, /^[\w$]+$/) },
    { place: text(120, /^[\w./-]{1,80}:\d{1,6}:\d{1,8}$/) },
  ),
  errorNotes: nothing,
  openPanel: record({ card }),
  wantedCard: nothing,
  loadReading: nothing,
  loadCardView: nothing,
};

export const REQUEST_TYPES = Object.keys(SHAPES) as WorkerRequest[];

/** What a content script may ask. */
export const FROM_PAGES: readonly WorkerRequest[] = [
  'detect',
  'card',
  'keepDate',
  'noteError',
  'openPanel',
  'loadReading',
  'loadCardView',
];

export function isWellFormed(type: WorkerRequest, data: unknown): boolean {
  return SHAPES[type](data);
}
