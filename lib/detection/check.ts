import type { CoalitionKind } from './coalition-kind';
import type { JurisdictionCode } from './jurisdiction-code';

/**
 * An article's own count and list of a coalition held against the record. Only what can be known
 * is filled in: no `counted` without a number in the text, no list findings without a list.
 */
export interface Check {
  /** The number in the article's phrase, and whether it says "other". */
  counted?: { number: number; other: boolean; besides?: JurisdictionCode };
  /** Only of a group that joined an act later: how many had acted before, where the record tells. */
  joinedTo?: { before: number | undefined };
  /** The record's number: its members where the list is complete, else the sources' count. */
  recorded?: number;
  /** The sources' own count where it is not the number of members, such as one that counts governors. */
  stated?: number;
  /** How many members the record lists. */
  known?: number;
  /**
   * Whether count and record agree, once "other" is allowed for. Absent when either is unknown, or
   * when they differ by what some count and others do not: D.C. and territories, the lead, governors.
   */
  countAgrees?: boolean;
  /** Jurisdictions the article lists, without repeats. */
  listed: JurisdictionCode[];
  /** Listed more than once, or listed though already named as the one besides. */
  repeated: JurisdictionCode[];
  /** Listed in the article or counted as the one besides, not in the record. */
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
}
