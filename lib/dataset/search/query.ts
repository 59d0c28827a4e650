import type { CoalitionKind } from '../../detection/coalition-kind';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { Span } from '../../detection/mention';
import type { Tenure } from '../schema';

/** What `kind:` narrows to: a kind of record (`case` is a lawsuit's record), or what a coalition did. */
export type FoundKind = 'ag' | 'state' | 'coalition' | 'case' | CoalitionKind;

export type Party = NonNullable<Tenure['party']>;

/**
 * One condition of a query. States must all hold; of kinds, parties, topics, courts and years any.
 * `state`: takes part, holds or held office there, or is the place itself. `with`: takes part in
 * what several do together. `party` of a coalition or lawsuit is that of most of its members.
 */
export type QueryFilter =
  | { field: 'state' | 'with' | 'lead'; code: JurisdictionCode }
  | { field: 'kind'; kind: FoundKind }
  | { field: 'party'; party: Party }
  | { field: 'topic'; topic: string }
  /** In folded words, such as `w d wash`: of a court's name, in order. */
  | { field: 'court'; words: string[] }
  /** One of the terms of a docket number. */
  | { field: 'docket'; term: string }
  /** Both included; absent: from the beginning, or until today. */
  | { field: 'years'; from?: number; to?: number };

export type FilterField = QueryFilter['field'];

/** A condition as it was typed, where in the query it stands. */
export interface PlacedFilter {
  filter: QueryFilter;
  /** `-kind:letter`: what it holds for is left out. */
  negated: boolean;
  /** In UTF-16 code units of the query, so that it can be taken out of it. */
  span: Span;
  /** What it was read as, in words of the record: `New Mexico`, `letter`, `2017–2019`. */
  label: string;
}

/** What a filter at the end of a query may become once it is typed out. */
export interface FilterSuggestion extends PlacedFilter {
  /** Stands in its place then: `state:nm `. */
  text: string;
  /** How many of what the rest of the query finds it would leave; absent where that is not counted. */
  count?: number;
}

/** What a part of a query was taken for, or why it was left out: to be told beside the results. */
export type QueryNote =
  /** `state:zz`: no such state, kind, party, topic or court; it was left out. */
  | { note: 'no-such-value'; field: FilterField; typed: string }
  /** `colour:red`: no such filter; its words were searched for. */
  | { note: 'no-such-filter'; typed: string }
  /** No record has all the words; those with any of them are shown. `missing` stand nowhere in the record. */
  | { note: 'any-words'; missing: string[] }
  /** Nothing is spelt so; what is spelt almost so was searched for. */
  | { note: 'read-as'; typed: string; as: string }
  /** Bare years that nothing found is of; they were left out. */
  | { note: 'years-left-out'; typed: string };

/** Ways to say one thing: any of the alternatives, of which each has one or several terms. */
export interface Clause {
  /** As typed, folded. */
  text: string;
  alternatives: readonly Alternative[];
  /** What has it is left out. */
  negated: boolean;
}

export type Alternative =
  | {
      of: 'terms';
      /** All of them must be found. */
      terms: readonly string[];
      /** The last term may go on: it is still being typed. */
      prefix: boolean;
      /** Must stand side by side in the title, a name or a subject. */
      phrase: boolean;
      /** 1 for what was typed, less for a synonym. */
      weight: number;
    }
  | { of: 'place'; code: JurisdictionCode; weight: number }
  | { of: 'party'; party: Party; weight: number };

/** A query, understood as far as it can be. */
export interface Query {
  clauses: readonly Clause[];
  filters: readonly PlacedFilter[];
  /** Where filters start that were asked for by name; other years just stood among the words. */
  typedFilters: ReadonlySet<number>;
  notes: readonly QueryNote[];
  /** All its words as they would stand in a name, to find whatever is named exactly so. */
  asName: string;
}
