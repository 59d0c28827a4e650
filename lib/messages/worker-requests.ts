import * as v from 'valibot';
import { settingsChange } from '../settings/settings-schema';
import { cardKey, LONGEST_QUERY, partialDate, publicationDate } from './message-parts';
import type { WorkerProtocol } from './protocol';
import { RequestError } from './request-error';

/** A request that the background worker answers. */
export type WorkerRequest = keyof WorkerProtocol;
export type RequestData<K extends WorkerRequest> = Parameters<WorkerProtocol[K]>[0];

/** Longest article that is looked at, in UTF-16 code units; some hundred times a usual one. */
export const LONGEST_ARTICLE = 500_000;

/** Most cards that are given at once. */
export const MOST_CARDS = 300;

/** Nothing goes along; in JSON that is null. */
const nothing = v.pipe(
  v.nullish(v.undefined_()),
  v.transform(() => undefined),
);

const LONGEST_LINE = 10_000;
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

/** Of a page: some carry all that they show, and their beginning tells as much of them. */
const address = v.pipe(
  v.string(),
  v.transform(url => url.slice(0, LONGEST_LINE)),
);

const year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'no year'));

const words = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
});

const few = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(100));

/** JSON-LD of a page that is read, in UTF-16 code units: of scripts as of all of them. */
const LONGEST_DATUM = 200_000;
export const LONGEST_DATA = 500_000;

/** What is beyond it says nothing of the article that the first has not said. */
function withinBounds(data: string[]): string[] {
  let left = LONGEST_DATA;
  return data.filter(datum => {
    left -= datum.length;
    return left >= 0;
  });
}

/** Of a page's markup, which anybody may have written. */
const signs = v.strictObject({
  title: line,
  metas: few(v.strictObject({ names: few(line), content: line })),
  data: v.pipe(few(v.pipe(v.string(), v.maxLength(LONGEST_DATUM))), v.transform(withinBounds)),
  times: few(line),
});

/** The shape of every request to the worker: it holds what a page's own scripts may have had a hand in. */
const WORKER_REQUESTS: { [K in WorkerRequest]: v.GenericSchema<unknown, RequestData<K>> } = {
  detect: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE, 'too long')),
    title: v.exactOptional(line),
    url: v.exactOptional(address),
    publisher: v.exactOptional(line),
    published: v.exactOptional(publicationDate),
    signs: v.exactOptional(signs),
  }),
  card: v.strictObject({ key: cardKey, seenFrom: v.exactOptional(partialDate) }),
  cards: v.strictObject({
    keys: v.pipe(v.array(cardKey), v.maxLength(MOST_CARDS)),
    seenFrom: v.exactOptional(partialDate),
  }),
  compare: v.strictObject({
    states: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'no code'))), v.maxLength(10)),
  }),
  datasetStatus: nothing,
  repairDataset: nothing,
  update: nothing,
  updateStatus: nothing,
  cancelUpdate: nothing,
  undoUpdate: nothing,
  chooseFeed: v.strictObject({ feed: v.nullable(v.pipe(line, v.url())) }),
  search: words,
  searchReleases: words,
  loadReleases: v.strictObject({ years: v.pipe(v.array(year), v.maxLength(200)) }),
  spread: v.strictObject({ query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
  settings: settingsChange,
  syncSettings: v.strictObject({ on: v.boolean() }),
  keepDate: v.strictObject({ url: address, date: v.nullable(partialDate) }),
  noteError: v.strictObject({
    where: v.picklist(['reading', 'card', 'window']),
    name: v.pipe(v.string(), v.regex(/^[\w$]{1,50}$/, 'no name of a class')),
    place: v.exactOptional(
      v.pipe(v.string(), v.regex(/^[\w./-]{1,80}:\d{1,6}:\d{1,8}$/, 'no place in code')),
    ),
  }),
  errorNotes: nothing,
  openPanel: v.strictObject({ card: cardKey }),
  wantedCard: nothing,
  loadReading: nothing,
  loadCardView: nothing,
};

export const WORKER_REQUEST_TYPES = Object.keys(WORKER_REQUESTS) as WorkerRequest[];

/** @throws RequestError when the data is not of the shape that such a request has. */
export function validated<K extends WorkerRequest>(type: K, data: unknown): RequestData<K> {
  const parsed = v.safeParse(WORKER_REQUESTS[type], data);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const where = v.getDotPath(issue);
  const detail = where === null ? issue.message : `${where}: ${issue.message}`;
  throw new RequestError('malformed', `AG Lens cannot read the request “${type}” (${detail}).`);
}
