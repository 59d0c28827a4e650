import type { CoalitionKind } from './coalition-kind';

/** Which party's attorneys general act together. */
export type PartyOfAct = 'D' | 'R' | 'both';

/** What a signal has found; "it" is the record's act or lawsuit. Days are whole. */
export type SignalTold =
  // of its date
  | { says: 'yet-to-come' | 'planned' | 'same-day' | 'within-span' }
  | { says: 'before-article' | 'after-article'; days: number }
  | { says: 'fits-words'; words: string }
  /** Its lawsuit was last in the news so many days before the article, or when the words say. */
  | { says: 'suit-in-news'; days: number }
  | { says: 'suit-in-news-then'; words: string }
  | { says: 'away-from-words'; words: string; days: number }
  // of its size and its members
  | { says: 'joined-with'; count: number }
  | { says: 'counts-agree'; count: number }
  /** `summed`: the article's number is a sum of what it counts and whom it names beside. */
  | { says: 'counts-differ'; recorded: number; counted: number; summed: boolean }
  /** The article's number is that of several acts of one day, of which the record's is the largest. */
  | { says: 'counts-together'; recorded: number; counted: number }
  | { says: 'counted-elsewhere' }
  | { says: 'lists-members'; listed: number; members: number }
  | { says: 'names-lead' | 'names-members' | 'names-another' }
  | { says: 'of-party'; party: PartyOfAct }
  | { says: 'of-other-party'; party: PartyOfAct; said: PartyOfAct }
  // of what it is about
  | { says: 'speaks-of'; terms: readonly string[] }
  | { says: 'names-places' }
  | { says: 'called-by-matter'; matter: string }
  | { says: 'other-matter' | 'told-apart' }
  /** Keys of the agencies. */
  | { says: 'same-agencies'; agencies: readonly string[] }
  | { says: 'same-kind'; act: CoalitionKind }
  | { says: 'other-kind'; act: CoalitionKind; said: CoalitionKind }
  // of its case
  | { says: 'caption'; caption: string }
  | { says: 'docket'; docket: string }
  | { says: 'docket-beside' | 'citation-beside' | 'court-beside' }
  /** The case that the act is of is named with the group. */
  | { says: 'case-named' }
  // of the words around
  | { says: 'rest-speaks' | 'speaks-of-suit' | 'suit-named-before' | 'words-around' };
