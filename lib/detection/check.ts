import type { CoalitionKind } from './coalition-kind';
import type { JurisdictionCode } from './jurisdiction-code';

/** The number that an article gives a group, and those whom it names apart from it. */
export interface CountInArticle {
  number: number;
  /** Whether it says "other". */
  other: boolean;
  /** Whether it counts states: D.C. and the territories are none. */
  ofStates?: true;
  /** Who stands beside the number and is not in it, never empty: 21 others *and Ohio*. */
  besides?: readonly JurisdictionCode[];
}

/**
 * How an article's count and the record's go together. Only `differs` is a fault of either; what
 * can't be known has no verdict at all.
 */
export type CountVerdict =
  | 'agrees'
  /** The sources' own count, which is not the number of members: one that counts governors. */
  | 'as-sources'
  /** States alone, where the record has D.C. or territories as well. */
  | 'without-beyond'
  /** Without those who led. */
  | 'without-leads'
  /** "All 50 states", where D.C. or a territory makes up for a state that is not in. */
  | 'not-all-states'
  | 'differs';

/**
 * An article's own count and list of a coalition held against the record. Only what can be known
 * is filled in: no `counted` without a number in the text, no list findings without a list.
 */
export interface Check {
  counted?: CountInArticle;
  /** Only of a group that joined an act later: how many had acted before, where the record tells. */
  joinedTo?: { before: number | undefined };
  /** The record's number: its members where the list is complete, else the sources' count. */
  recorded?: number;
  /** How many members the record lists. */
  known?: number;
  /** Absent when either number is unknown, or where it can't be known whom the article counts. */
  count?: CountVerdict;
  /** Jurisdictions the article lists, without repeats. */
  listed: JurisdictionCode[];
  /** Listed more than once, or listed though already named beside the number. */
  repeated: JurisdictionCode[];
  /** Listed in the article or named beside its number, not in the record. */
  notInRecord: JurisdictionCode[];
  /** In the record, neither listed nor named in the article as a member; only where it lists. */
  notListed: JurisdictionCode[];
  /** The states that are not members, where nearly all are (at most 10 missing of the 50). */
  absentStates: JurisdictionCode[];
  /** Members that are no states: D.C. and territories. */
  beyondStates?: JurisdictionCode[];
  leads?: JurisdictionCode[];
  kind?: CoalitionKind;
  recordComplete: boolean;
  /**
   * The link is not sure enough to say that anything differs: another act fits nearly as well or was
   * done beside it, or its time does not speak for it.
   */
  unsettled?: true;
}
