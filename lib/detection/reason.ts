import type { JurisdictionCode } from './jurisdiction-code';
import type { SignalTold } from './signal-told';

/** A title as readers know it: "AG", "Attorney General", "U.S. Attorney General". */
export type TitleTold = 'short' | 'state' | 'federal';

/** How an article names somebody whom it later calls by the surname alone. */
export type Described =
  | { as: 'titled'; title: TitleTold; name: string }
  | { as: 'of-place'; family: string; jurisdiction: JurisdictionCode }
  | { as: 'name'; name: string };

/** Why a place in the text is taken for a state, D.C. or a territory. */
export interface StateReason {
  rule:
    | 'state-name'
    | 'territory-name'
    | 'state-abbreviation'
    | 'listed-state'
    | 'district-beside-states'
    | 'washington-attorney-general'
    | 'washington-word-after'
    | 'washington-words-before'
    | 'washington-somebody-from'
    | 'washington-listed'
    | 'washington-acts'
    | 'washington-of-article';
}

export interface OfficeReason {
  rule:
    | 'office-by-own-name'
    | 'office-with-state'
    | 'title-without-name'
    | 'office-named-elsewhere'
    | 'office-of-one-named';
}

export type PersonReason =
  | {
      rule: 'title-before-name' | 'title-after-name';
      title: TitleTold;
      /** In full, of who held the office. */
      name: string;
      jurisdiction: JurisdictionCode;
    }
  | { rule: 'full-name'; jurisdiction: JurisdictionCode }
  | { rule: 'name-met-above' }
  /** `named`: in the headline, or with the surname above or below. */
  | { rule: 'surname'; named: 'in-headline' | 'above' | 'below'; described: Described }
  | {
      rule: 'surname-of-holder';
      jurisdiction: JurisdictionCode;
      by: 'list' | 'office-named' | 'state-beside';
    };

export type ActReason =
  | { rule: 'group'; count?: number }
  | { rule: 'caption' | 'docket' | 'lawsuit-of-states' };

/**
 * Why words of an article are taken for what they are; of an act also what speaks for the record it is
 * linked to, the strongest first. How it is said is the interface's affair.
 */
export type Reason =
  | StateReason
  | OfficeReason
  | PersonReason
  | (ActReason & { signals?: readonly SignalTold[] });
