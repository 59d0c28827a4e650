import type { Article } from './article';
import type { JurisdictionCode } from './jurisdiction-code';
import type { GroupTold, PersonMention, PlaceMention, Span } from './mention';

/** A phrase that stands for a group of attorneys general or states, before it is linked to the record. */
export interface CoalitionPhrase extends Span, GroupTold {
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
