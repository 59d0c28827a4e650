import type { Card, CardKey } from '../../lib/dataset/card';
import type { FoundRecord, FoundRelease } from '../../lib/dataset/search/found';
import { formatPartialDate } from '../../lib/time/format-partial-date';
import { localeOf } from '../../lib/words/count-in-words';
import type { Words } from '../../lib/words/words';
import { factsInWords } from '../format/facts-in-words';

/** A line of the results. */
export interface ResultRow {
  id: string;
  /** The card that it opens. */
  key: CardKey;
  /** The publication that it opens in place of a card. */
  url?: string;
  kind: Card['kind'];
  title: string;
  detail: string;
  count?: number;
  matched: readonly string[];
}

/** The line of a record that was found. */
export function rowOfRecord({ key, kind, title, facts, matched }: FoundRecord, words: Words): ResultRow {
  const count = facts.of === 'coalition' ? { count: facts.count } : {};
  return { id: key, key, kind, title, detail: factsInWords({ key, facts }, words), ...count, matched };
}

/** The line of a publication: it opens what it is a source of, else the publication itself, else its office. */
export function rowOfRelease(release: FoundRelease, { language }: Words): ResultRow {
  const { id, title, publisher, date, sourceOf, office = '', url, matched } = release;
  const when = date === undefined ? [] : [formatPartialDate(date, localeOf(language))];
  const detail = [publisher, ...when].join(' · ');
  if (sourceOf === undefined)
    return { id, key: `office:${office}`, kind: 'office', title, detail, matched, ...(url && { url }) };
  const kind = sourceOf.startsWith('lawsuit') ? 'lawsuit' : 'coalition';
  return { id, key: sourceOf, kind, title, detail, matched };
}
