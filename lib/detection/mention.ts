import type { CoalitionKind } from './coalition-kind';
import type { JurisdictionCode } from './jurisdiction-code';
import type { ActReason, OfficeReason, PersonReason, Reason, StateReason } from './reason';
import type { SignalTold } from './signal-told';

/** A span of the article's text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface MentionBase<Why extends Reason> extends Span {
  /** Why this is taken for what it is. */
  reason: Why;
  /** 0 to 1. */
  confidence: number;
}

export interface PersonMention extends MentionBase<PersonReason> {
  kind: 'attorney-general' | 'us-attorney-general';
  /** The jurisdiction whose office is meant; `US` for the U.S. Attorney General. */
  jurisdiction: JurisdictionCode;
  /** Id of the attorney general in the dataset. */
  person: string;
}

export interface PlaceMention extends MentionBase<StateReason | OfficeReason> {
  kind: 'state' | 'office';
  jurisdiction: JurisdictionCode;
}

/** What in the article speaks for a record, kept so that a reader can judge the link. */
export interface LinkSignal {
  kind:
    | 'date'
    | 'count'
    | 'members'
    | 'named'
    | 'terms'
    | 'addressee'
    | 'action'
    | 'caption'
    | 'docket'
    | 'context';
  told: SignalTold;
  weight: number;
}

/** A link to the record, or an honest none. */
export interface RecordLink {
  /** Coalition id in the dataset, or null when nothing in the record fits. */
  coalition: string | null;
  /** Lawsuit id in the dataset, where the act belongs to one. */
  lawsuit?: string;
  score: number;
  signals: LinkSignal[];
  /** Ids of other coalitions that fit nearly as well. */
  alternatives: string[];
  /** Id of another act on the same matter at the same time: an article may count both as one. */
  sister?: string;
}

/** What an article says of a group of attorneys general or states that act together. */
export interface GroupTold {
  /** The number the phrase itself gives: 21 in "21 other AGs". */
  count?: number;
  /** Whether the phrase leaves out the one who speaks ("other", "along with"). */
  other: boolean;
  /** What the number counts, where that is states: D.C. and the territories are none. */
  counts?: 'states';
  /** Who stands right beside the number and is not in it: `NM`, `DC` in "Balderas joined 21 other states and D.C.". */
  besides?: readonly JurisdictionCode[];
  /** To whom the "others" are others, where nobody stands right beside them: likely, not sure. */
  speaker?: JurisdictionCode;
  /** "Eleven others have since joined that lawsuit": it adds to those who acted before. */
  joins?: true;
  /** The number is not that of the whole group: "more than 20", "17 and several territories". */
  countOpen?: true;
  /** What the group did, where the text tells. */
  action?: CoalitionKind;
  /** Jurisdictions that the article lists as members, in its order, repeats kept. */
  listed: JurisdictionCode[];
}

export interface CoalitionMention extends MentionBase<ActReason>, GroupTold {
  kind: 'coalition';
  link: RecordLink;
}

export interface LawsuitMention extends MentionBase<ActReason> {
  kind: 'lawsuit';
  /** As the article writes it, where the mention is a caption. */
  caption?: string;
  docket?: string;
  count?: number;
  link: RecordLink;
}

/** A span of an article's text and what it refers to. Mentions never overlap, but a listing
 * ("attorneys general of Ohio and Utah"), one coalition mention, holds its state mentions. */
export type Mention = PersonMention | PlaceMention | CoalitionMention | LawsuitMention;
export type MentionKind = Mention['kind'];
