import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { Party } from './query';

/** Where in a document a term stands, as bits: one term may stand in several. */
export const FIELD = { name: 1, docket: 2, about: 4, text: 8, day: 16 } as const;

/** A place as queries may name it. */
export interface IndexedPlace {
  code: JurisdictionCode;
  name: string;
  /** Its names in both languages, abbreviations and code, in terms, joined by blanks. */
  spellings: string[];
}

/**
 * An index as it is stored and searched: flat arrays, which the browser's database hands over without
 * a turn of parsing, whatever their size. Documents are numbers from 0; `…Starts` have one entry
 * more than what they are of, and entry `i` reaches from `starts[i]` to `starts[i + 1]`.
 */
export interface StoredIndex {
  size: number;
  /** In order of code units, one a line. */
  terms: string;
  termStarts: Uint32Array;
  /** Documents of the terms, rising within a term, and in which fields. */
  postings: Uint32Array;
  fields: Uint8Array;
  /** Whole names in terms, in order of code units, one a line; with their documents. */
  names: string;
  nameStarts: Uint32Array;
  nameDocuments: Uint32Array;

  /** By document: number in RECORD_KINDS, and in COALITION_KINDS from 1, 0 being none. */
  kinds: Uint8Array;
  acts: Uint8Array;
  /** 0 where not known. */
  firstYears: Uint16Array;
  lastYears: Uint16Array;
  /** Bits by number in `places`: the first 32, then the others. */
  members: readonly [Uint32Array, Uint32Array];
  leads: readonly [Uint32Array, Uint32Array];
  /** Number in `parties` from 1, 0 being none. */
  partyOf: Uint8Array;
  /** Number in `courts` from 1, 0 being none. */
  courtOf: Uint16Array;
  topicStarts: Uint32Array;
  topicsOf: Uint16Array;
  weights: Float32Array;
  /** Words of its longest name, to tell how much of it was asked for. */
  nameLengths: Uint8Array;
  /** What comes back, JSON in UTF-8. */
  records: Uint8Array;
  recordStarts: Uint32Array;

  places: readonly IndexedPlace[];
  parties: readonly Party[];
  courts: readonly string[];
  topics: readonly string[];
}
