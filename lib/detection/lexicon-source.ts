import type { PartialDate } from '../time/partial-date';
import type { CoalitionKind } from './coalition-kind';
import type { JurisdictionCode } from './jurisdiction-code';

/** What the lexicon is compiled from: the part of the dataset that detection needs to know. */
export interface LexiconSource {
  /** Version of the dataset. */
  version: string;
  jurisdictions: readonly JurisdictionEntry[];
  attorneysGeneral: readonly PersonEntry[];
  coalitions: readonly CoalitionEntry[];
  lawsuits: readonly LawsuitEntry[];
}

export interface JurisdictionEntry {
  code: JurisdictionCode;
  name: string;
  /** Other names of the place, such as "Hawai’i" or "D.C.". */
  aliases: readonly string[];
  office: { name: string; aliases: readonly string[] };
  /** AP style, such as "N.M."; the full name where AP does not abbreviate. */
  apAbbreviation: string;
  demonym?: string | undefined;
  capital?: string | undefined;
}

export interface PersonEntry {
  id: string;
  /** As usually written in news. */
  name: string;
  family: string;
  aliases: readonly string[];
  tenures: readonly TenureEntry[];
}

export interface TenureEntry {
  jurisdiction: JurisdictionCode;
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
  /** The tenure ended on a day that nobody saw; `end` is the latest that it can have been. */
  endUnseen?: true | undefined;
  acting: boolean;
}

export interface CoalitionEntry {
  id: string;
  kind: CoalitionKind;
  title: string;
  date: PartialDate;
  leads: readonly JurisdictionCode[];
  members: readonly JurisdictionCode[];
  /** How many of the members' attorneys general were Democrats and Republicans then. */
  parties?: { D: number; R: number } | undefined;
  membersComplete: boolean;
  statedCount?: number | undefined;
  /**
   * The record has a word on whom its number leaves out or takes in: governors, agencies, who joined
   * later. Others may then count otherwise and be right.
   */
  countExplained?: true | undefined;
  targets: readonly string[];
  topics: readonly string[];
  keyTerms: readonly string[];
  lawsuit?: string | undefined;
  /** More lawsuits that it is an act in: filed apart on one day, or companion cases of one brief. */
  furtherLawsuits?: readonly string[] | undefined;
}

export interface LawsuitEntry {
  id: string;
  caption: string;
  aliases: readonly string[];
  dockets: readonly string[];
  court?: string | undefined;
  citation?: string | undefined;
  filed?: PartialDate | undefined;
  plaintiffs: readonly JurisdictionCode[];
  /** Days on which something happened in it. */
  eventDates?: readonly PartialDate[] | undefined;
}
