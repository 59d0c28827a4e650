import * as v from 'valibot';
import type { Card, CardKey } from '../dataset/card';
import type { DateOrigin } from '../detection/article';
import { isPartialDate } from '../time/partial-date';

/** Longest query that is searched for, in UTF-16 code units. */
export const LONGEST_QUERY = 1000;

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

export const cardKind = v.picklist(CARD_KINDS);

export const cardKey = v.custom<CardKey>(input => {
  if (typeof input !== 'string' || input.length > 300) return false;
  const [, kind, id] = /^([a-z-]+):([A-Za-z0-9.-]+)$/.exec(input) ?? [];
  return CARD_KINDS.some(known => known === kind) && id !== undefined;
}, 'no key of a card');

export const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'no date'));

export const publicationDate = v.strictObject({ date: partialDate, from: v.picklist(DATE_ORIGINS) });
