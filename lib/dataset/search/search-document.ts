import type { Card, CardKey } from '../card';

/** What the index knows of one card. */
export interface SearchDocument {
  id: CardKey;
  kind: Card['kind'];
  title: string;
  /** One line for the list of hits. */
  detail: string;
  /** Members of a coalition. */
  count?: number;
  /** Its names in terms, joined by a space: a query that is one of them comes first. */
  names: string[];
  /** Above 1 for what is recent, large or likely to be meant. */
  weight: number;
  /** Terms of the names, of what it is about, of places and years, and docket numbers. */
  name: string;
  about: string;
  place: string;
  time: string;
  docket: string;
}

/** What comes back with a hit. */
export type FoundDocument = Pick<SearchDocument, 'kind' | 'title' | 'detail' | 'count' | 'names' | 'weight'>;
