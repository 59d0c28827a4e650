import type { CoalitionKind } from '../../detection/coalition-kind';
import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { FoundKind, Party } from './query';

/** What the index knows of one record; `Stored` is what comes back with a hit. */
export interface SearchDocument<Stored> {
  stored: Stored;
  kind: RecordKind;
  /** Only of coalitions. */
  act?: CoalitionKind;
  /** What it is called; a query that is one of them comes first. */
  names: readonly string[];
  /** Subjects: topics, key terms, addressees. */
  about: readonly string[];
  /** Any further text. */
  text: readonly string[];
  dockets: readonly string[];
  /** Who takes part, or where it is. */
  places: readonly JurisdictionCode[];
  leads: readonly JurisdictionCode[];
  /** First and last year, both included; undefined where none is known. */
  years?: readonly [number, number];
  /** Month and day, in words. */
  day: readonly string[];
  party?: Party;
  topics: readonly string[];
  court?: string;
  /** Above 1 for what is recent, large or likely to be meant. */
  weight: number;
}

/** Kinds of record as one narrows to them, the acts of coalitions apart. */
export const RECORD_KINDS = ['ag', 'state', 'coalition', 'case'] as const satisfies readonly FoundKind[];
export type RecordKind = (typeof RECORD_KINDS)[number];
