import type { Article } from './article';
import type { CoalitionKind } from './coalition-kind';
import type { JurisdictionCode } from './jurisdiction-code';
import type { PersonMention, PlaceMention, Span } from './mention';

/** A phrase that stands for a group of attorneys general or states, before it is linked to the record. */
export interface CoalitionPhrase extends Span {
  count?: number;
  /** "21 other", "along with 18": the phrase leaves out the one who speaks. */
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
  action?: CoalitionKind;
  /** Jurisdictions the article gives as its members, in its order, repeats kept. */
  listed: JurisdictionCode[];
  /** Jurisdictions that the article says lead it. */
  leads: JurisdictionCode[];
  sentence: Span;
}

/** A caption, a docket number or a phrase that refers to a lawsuit, before it is linked. */
export interface LawsuitPhrase extends Span {
  caption?: string;
  docket?: string;
  count?: number;
  /** What the suit is about where that is its name: "travel ban" in "the travel ban case". */
  matter?: string;
  /** What stands behind a phrase as its object: "DACA" in "the states' lawsuit over DACA". */
  over?: string;
  /** "Two more multistate lawsuits": no single one is meant. */
  several?: true;
  sentence: Span;
}

/** What has been read of an article before anything is held against the record of coalitions and lawsuits. */
export interface Reading {
  article: Article;
  sentences: Span[];
  /** In order of appearance; they never overlap. */
  entities: (PersonMention | PlaceMention)[];
  coalitions: CoalitionPhrase[];
  lawsuits: LawsuitPhrase[];
}
