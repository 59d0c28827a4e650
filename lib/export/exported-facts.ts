import type { Card, CardKey } from '../dataset/card';
import type { PublicationDate } from '../detection/article';
import type { PartialDate } from '../time/partial-date';
import type { Words } from '../words/words';

/** Facts as they are taken along: those of a page, of a search, or a single one. */
export interface ExportedFacts {
  title: string;
  facts: readonly ExportedFact[];
  /** Version of the dataset. */
  dataset: string;
  /** The day on which they are exported. */
  on: PartialDate;
  /** Of the language that they are written in; citations keep their forms, which are English. */
  words: Words;
  /** Where they were found, if on a page of the web. */
  page?: { url: string; published?: PublicationDate | undefined; foundDate?: PublicationDate | undefined };
}

/** A finding of a check, without its full stop; null where it neither agrees nor differs. */
export interface CheckSentence {
  agrees: boolean | null;
  text: string;
}

export interface ExportedFact {
  key: CardKey;
  card: Card;
  /** Only of a page: how often it mentions it, and what holding its words against the record has found. */
  mentioned?: { times: number; check: readonly CheckSentence[] };
}
