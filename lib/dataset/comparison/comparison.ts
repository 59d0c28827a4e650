import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { CoalitionLine, Place } from '../card';

/** How many coalitions all compared jurisdictions joined, and how many only some of them did. */
export interface Split {
  together: number;
  apart: number;
}

/** Two or more jurisdictions side by side, by the coalitions of the record. */
export interface Comparison {
  states: ComparedState[];
  /** Every year from the first to the last, years without any included. */
  perYear: ({ year: number } & Split)[];
  /** Most coalitions first. */
  perTopic: ({ topic: string } & Split)[];
  /** Each two of them. */
  pairs: ({ places: [Place, Place] } & Split)[];
  /** Those that all of them joined, latest first. */
  together: CoalitionLine[];
  /** Those that some of them joined and others did not, latest first. */
  parted: PartedLine[];
  /**
   * Those that some of them joined while the record does not know all members: whether the others
   * joined too cannot be said, so they are in none of the counts.
   */
  uncertain: number;
}

export interface ComparedState {
  place: Place;
  /** All coalitions of the record that it joined. */
  total: number;
}

export interface PartedLine extends CoalitionLine {
  joined: JurisdictionCode[];
  stayedOut: JurisdictionCode[];
}
