import * as v from 'valibot';
import type { Card, CardKey } from '../dataset/card';
import type { DateOrigin } from '../detection/article';
import type { Protocol } from './protocol';
import { RequestError } from './request-error';

/** What the background worker answers. */
export type WorkerRequest = 'detect' | 'card' | 'search' | 'settings' | 'loadCardView';
export type RequestData<K extends WorkerRequest> = Parameters<Protocol[K]>[0];

/** Longest article that is looked at, in UTF-16 code units; some hundred times a usual one. */
export const LONGEST_ARTICLE = 500_000;

const CARD_KINDS = [
  'attorney-general',
  'us-attorney-general',
  'state',
  'office',
  'coalition',
  'lawsuit',
  'article-coalition',
] as const satisfies readonly Card['kind'][];

const DATE_ORIGINS = [
  'reader',
  'json-ld',
  'open-graph',
  'time-element',
  'url',
  'dateline',
] as const satisfies readonly DateOrigin[];

const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'no date'));
const line = v.pipe(v.string(), v.maxLength(10_000));
const key = v.custom<CardKey>(input => {
  if (typeof input !== 'string' || input.length > 300) return false;
  const [kind, id] = input.split(':');
  return CARD_KINDS.some(known => known === kind) && /^[A-Za-z0-9.-]+$/.test(id ?? '');
}, 'no key of a card');

/** The shape of every request to the worker: it holds what a page's own scripts may have had a hand in. */
const WORKER_REQUESTS: { [K in WorkerRequest]: v.GenericSchema<unknown, RequestData<K>> } = {
  detect: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(LONGEST_ARTICLE, 'too long')),
    title: v.exactOptional(line),
    url: v.exactOptional(line),
    publisher: v.exactOptional(line),
    published: v.exactOptional(v.strictObject({ date, from: v.picklist(DATE_ORIGINS) })),
  }),
  card: v.strictObject({ key, seenFrom: v.exactOptional(date) }),
  search: v.strictObject({
    query: v.pipe(v.string(), v.maxLength(1000)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
  settings: v.strictObject({
    sitesOff: v.exactOptional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253)))),
    repeats: v.exactOptional(v.picklist(['faint', 'like-first', 'hidden'])),
    theme: v.exactOptional(v.picklist(['page', 'light', 'dark'])),
  }),
  // Nothing goes along; in JSON that is null.
  loadCardView: v.pipe(
    v.nullish(v.undefined_()),
    v.transform(() => undefined),
  ),
};

/** @throws RequestError when the data is not of the shape that such a request has. */
export function validated<K extends WorkerRequest>(type: K, data: unknown): RequestData<K> {
  const parsed = v.safeParse(WORKER_REQUESTS[type], data);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const where = v.getDotPath(issue);
  const detail = where === null ? issue.message : `${where}: ${issue.message}`;
  throw new RequestError('malformed', `AG Lens cannot read the request “${type}” (${detail}).`);
}
