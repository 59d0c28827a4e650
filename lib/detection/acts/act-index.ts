import type { CoalitionKind } from '../coalition-kind';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { PartyOfAct } from '../signal-told';
import type { ActTerms } from './act-terms';
import type { Caption } from './caption';
import type { Days } from './day';
import type { Docket } from './docket';
import type { NumberLists } from './number-lists';

/** A coalition of the record as linking needs it. */
export interface ActEntry {
  id: string;
  kind: CoalitionKind;
  days: Days;
  members: readonly JurisdictionCode[];
  complete: boolean;
  /** How many of its members are states, where all are known. */
  states?: number;
  statedCount?: number;
  leads: readonly JurisdictionCode[];
  /** The party of all or nearly all of its members; `both` where there are several of each. */
  party?: PartyOfAct;
  /** With those of other acts of its day and kind against the same target: 41 of 33 in one court and 8 in others. */
  together?: { members: number; states: number };
  /** How many are new against the act before it in the same lawsuit: the "eleven others" of an amended complaint. */
  joined?: number;
  /** Keys of the federal agencies it addresses. */
  agencies: readonly string[];
  /** Position of its lawsuit in {@link ActIndex.lawsuits}. */
  lawsuit?: number;
}

export interface IndexedLawsuit {
  id: string;
  /** Positions of its coalitions, in order of date. */
  coalitions: number[];
  plaintiffs: readonly JurisdictionCode[];
  filed?: Days;
  /** When news told of it: as it was filed, and as courts ruled. */
  news: Days[];
  /** See `courtKey`. */
  court?: string;
  dockets: Docket[];
}

/** Tables to link an article's phrases to the record by, made of what can be kept as JSON and in arrays of numbers. */
export interface ActIndex {
  /** In order of date. */
  acts: ActEntry[];
  lawsuits: IndexedLawsuit[];
  /** Id of a lawsuit to its position. */
  lawsuitNumbers: ReadonlyMap<string, number>;
  /** What they are about, by their positions. */
  about: ActTerms;
  /** By term: positions of the acts about it, in order of date. */
  postings: NumberLists;
  /** By term: what its use tells, the more the fewer acts share it. */
  rarity: Float64Array;
  /** Ends of first parties' names to case names; see `captionKeys`. */
  captions: ReadonlyMap<string, { caption: Caption; lawsuit: number }[]>;
  dockets: ReadonlyMap<string, { docket: Docket; lawsuit: number }[]>;
  /** Names of what lawsuits are about to positions of their acts; see `namesOfMatter`. */
  matters: ReadonlyMap<string, number[]>;
  /** Reporter citations to lawsuits; see `readCitation`. */
  citations: ReadonlyMap<string, number[]>;
}
