import type { CoalitionKind } from '../../detection/coalition-kind';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { PartialDate } from '../../time/partial-date';
import type { Card, CardKey } from '../card';
import type { FilterSuggestion, FoundKind, Party, PlacedFilter, QueryNote } from './query';

/** What a line about a record is made of, whatever the language. */
export type RecordFacts =
  | {
      of: 'person';
      places: string[];
      party?: Party;
      spells: { start?: string; end?: string; current: boolean }[];
    }
  | { of: 'place'; office: string; holder?: string }
  | { of: 'coalition'; act: CoalitionKind; date: PartialDate; count: number }
  | { of: 'lawsuit'; court?: string; docket?: string; filed?: PartialDate };

/** A record that was found. */
export interface FoundRecord {
  key: CardKey;
  kind: Exclude<Card['kind'], 'article-coalition'>;
  title: string;
  facts: RecordFacts;
  /** Words of the title and the facts that matched, folded, to be marked. */
  matched: string[];
}

/** A publication that was found. */
export interface FoundRelease {
  id: string;
  title: string;
  publisher: string;
  date?: PartialDate;
  /** Always `https:` or `http:`. */
  url?: string;
  /** The first record of those that it is a source of; absent where no record rests on it. */
  sourceOf?: CardKey;
  /** Whose attorney general published it, where no record rests on it. */
  office?: JurisdictionCode;
  matched: string[];
}

/** How many of all that was found there are of each value, most first, years in order. */
export interface Facets {
  kinds: { value: FoundKind; count: number }[];
  years: { value: number; count: number }[];
  states: { value: JurisdictionCode; name: string; count: number }[];
  parties: { value: Party; count: number }[];
  topics: { value: string; count: number }[];
}

export interface Found {
  /** Best first, as many as were asked for. */
  hits: FoundRecord[];
  /** Of all that was found. */
  total: number;
  facets: Facets;
  /** How the query was read. */
  filters: PlacedFilter[];
  notes: QueryNote[];
  /** For a filter that is still being typed. */
  suggestions: FilterSuggestion[];
}

export interface FoundReleases {
  hits: FoundRelease[];
  total: number;
}

/** Releases that a query asks for by their years, and that are still to be downloaded. */
export interface FurtherYears {
  /** In order. */
  years: string[];
  /** What they cost. */
  bytes: number;
}
