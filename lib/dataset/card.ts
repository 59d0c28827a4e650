import type { CoalitionKind } from '../detection/coalition-kind';
import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { PartialDate } from '../time/partial-date';
import type { PartyName } from './cards/party-name';

/** Address of a card: `attorney-general:hector-balderas`, `state:NM`, `coalition:2018-08-10-…`. */
export type CardKey = `${Card['kind']}:${string}`;

export interface Place {
  code: JurisdictionCode;
  name: string;
}

export interface SourceLink {
  publisher: string;
  /** Always `https:` or `http:`; absent for a publication whose address is not known. */
  url?: string;
  title?: string;
  date?: PartialDate;
}

/** Names a card that a reader can go on to. */
export interface CardLink {
  key: CardKey;
  label: string;
}

export type Selection = 'elected' | 'appointed' | 'succeeded' | 'acting';

export interface TenureLine {
  place: Place;
  start?: PartialDate;
  /** Absent while in office, or when not known: see `current`. */
  end?: PartialDate;
  /** A word, never a colour. */
  party?: PartyName;
  how?: Selection;
  current: boolean;
}

/** Who held an office at a time. */
export interface Holder {
  link: CardLink;
  tenure: TenureLine;
}

export interface CoalitionLine {
  key: CardKey;
  title: string;
  act: CoalitionKind;
  date: PartialDate;
  memberCount: number;
  membersComplete: boolean;
  /** What was published about it; the office's own release where there is one. */
  release?: SourceLink;
}

/** Another jurisdiction and the share, above 0 to 1, of this one's coalitions that it was in too. */
export interface PartnerLine {
  place: Place;
  share: number;
}

export interface YearCount {
  year: number;
  count: number;
}

interface CardBase {
  title: string;
  sources: SourceLink[];
}

/** How the article's date stands to a tenure. */
export type Standing = 'in-office' | 'before' | 'after' | 'between' | 'undated';

interface PersonCardBase extends CardBase {
  place: Place;
  tenures: TenureLine[];
  /** The date the card is seen from: the article's, when known. */
  seenFrom?: PartialDate;
  standing: Standing;
  /** Who held the office on the article's date, if somebody else. */
  holderThen?: Holder;
  /** Who holds it today by the record, if somebody else. */
  holderNow?: Holder;
  /** How fresh "today" is. */
  nowAsOf?: PartialDate;
  laterOffices: { title: string; start?: PartialDate; end?: PartialDate }[];
}

export interface AttorneyGeneralCard extends PersonCardBase {
  kind: 'attorney-general';
  coalitionsPerYear: YearCount[];
  coalitionTotal: number;
  nearest: CoalitionLine[];
  /** Most often alongside in the coalitions of the tenures. */
  partners: PartnerLine[];
}

export interface UsAttorneyGeneralCard extends PersonCardBase {
  kind: 'us-attorney-general';
}

interface PlaceCardBase extends CardBase {
  place: Place;
  seenFrom?: PartialDate;
  holderThen?: Holder;
  holderNow?: Holder;
  nowAsOf?: PartialDate;
  office: { name: string; website?: string; selection: string; termYears?: number };
}

export interface StateCard extends PlaceCardBase {
  kind: 'state';
  coalitionsPerYear: YearCount[];
  coalitionTotal: number;
  nearest: CoalitionLine[];
  /** Most often alongside. */
  partners: PartnerLine[];
  /** All attorneys general since 2000, in order of start. */
  succession: SuccessionLine[];
}

/** One attorney general in the succession of an office. */
export interface SuccessionLine {
  link: CardLink;
  /** Absent where it is not known: of some who held the office when the record begins. */
  start?: PartialDate;
  /** Absent while in office. */
  end?: PartialDate;
  /** The day was not seen: `end` is the latest that it can have been, for drawing alone. */
  endUnseen?: true;
  acting: boolean;
}

export interface OfficeCard extends PlaceCardBase {
  kind: 'office';
}

export interface CoalitionCard extends CardBase {
  kind: 'coalition';
  key: CardKey;
  seenFrom?: PartialDate;
  summary: string;
  act: CoalitionKind;
  date: PartialDate;
  leads: Place[];
  members: Place[];
  membersComplete: boolean;
  statedCount?: number;
  targets: string[];
  topics: string[];
  lawsuit?: {
    link: CardLink;
    /** Whether the coalition acted in the lawsuit, or only in the same matter, as a letter does. */
    relation: 'act-in' | 'same-matter';
    court?: string;
    docket?: string;
    /** How it began, where it stood when the article was written, and what came last; in order of date. */
    milestones: { date: PartialDate; text: string }[];
  };
  /** In order of date. */
  related: CoalitionLine[];
  /** What the record adds about its own count, in our words. */
  note?: string;
}

export interface LawsuitEventLine {
  date: PartialDate;
  text: string;
  source?: SourceLink;
  /** Whether it came after the article was written; false when the article has no date. */
  since: boolean;
}

/** Those whom one filing brought into a lawsuit as parties. */
export interface JoiningLine {
  key: CardKey;
  date: PartialDate;
  act: CoalitionKind;
  newcomers: Place[];
}

export interface LawsuitCard extends CardBase {
  kind: 'lawsuit';
  seenFrom?: PartialDate;
  court?: string;
  dockets: string[];
  citation?: string;
  filed?: PartialDate;
  plaintiffs: Place[];
  defendants: string[];
  /** The coalitions of this lawsuit in order of date: complaint, joiners, amici. */
  coalitions: CoalitionLine[];
  /** Of these, the filings by which parties came in: who sued, and who joined when; in order of date. */
  joined: JoiningLine[];
  events: LawsuitEventLine[];
  /** A doubt about the record, in our words. */
  note?: string;
}

/** A coalition that is not in the record: everything on it is read from the article itself. */
export interface ArticleCoalitionCard extends CardBase {
  kind: 'article-coalition';
  count?: number;
  other: boolean;
  listed: Place[];
}

/** All a card shows, ready to render; every text in it is plain text. */
export type Card =
  | AttorneyGeneralCard
  | UsAttorneyGeneralCard
  | StateCard
  | OfficeCard
  | CoalitionCard
  | LawsuitCard
  | ArticleCoalitionCard;
