import type { CoalitionKind } from '../coalition-kind';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { CoalitionEntry, LawsuitEntry, LexiconSource } from '../lexicon-source';
import type { PartyOfAct } from '../signal-told';
import { agenciesIn } from './agency';
import { type Caption, captionKeys, readCaption } from './caption';
import { courtKey, readCitation } from './citation';
import { type Days, daysOf } from './day';
import { type Docket, docketKey, readDocket } from './docket';
import { FIFTY_STATES } from './fifty-states';
import { namesOfMatter } from './matters';
import { partyOfAct } from './party-signal';
import { fold, termOf, termsOf } from './terms';

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
  /** How many are new against the act before it in the same lawsuit: the "eleven others" of an amended complaint. */
  joined?: number;
  /** What it is about, as numbers of {@link ActIndex.terms}. */
  terms: readonly number[];
  /** For each of them 1 for words of key terms, less for words of title and targets. */
  weights: readonly number[];
  /** Key terms as the record writes them, with their terms. */
  keyTerms: readonly { text: string; terms: readonly number[] }[];
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

/**
 * Tables to link an article's phrases to the record by, made of plain arrays, maps and objects so
 * that they survive structured cloning into IndexedDB.
 */
export interface ActIndex {
  /** In order of date. */
  acts: ActEntry[];
  lawsuits: IndexedLawsuit[];
  /** Id of a lawsuit to its position. */
  lawsuitNumbers: Map<string, number>;
  /** The terms that acts are about; elsewhere they go by their numbers here. */
  terms: string[];
  numbers: Map<string, number>;
  /** By term: positions of the acts about it, in order of date. */
  postings: number[][];
  /** By term: what its use tells, the more the fewer acts share it. */
  rarity: Float64Array;
  /** Ends of first parties' names to case names; see `captionKeys`. */
  captions: Map<string, { caption: Caption; lawsuit: number }[]>;
  dockets: Map<string, { docket: Docket; lawsuit: number }[]>;
  /** Names of what lawsuits are about to positions of their acts; see `namesOfMatter`. */
  matters: Map<string, number[]>;
  /** Reporter citations to lawsuits; see `readCitation`. */
  citations: Map<string, number[]>;
}

const STATES: ReadonlySet<JurisdictionCode> = new Set(FIFTY_STATES);
const TITLE_WEIGHT = 0.5;
const TARGET_WEIGHT = 0.4;
/** Names of states and numbers stand in every article; in a title they tell little. */
const COMMON_WEIGHT = 0.3;

function termWeights(coalition: CoalitionEntry, places: ReadonlySet<string>): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text)) {
      const common = places.has(term) || /^\d+$/.test(term);
      const value = common ? weight * COMMON_WEIGHT : weight;
      if (value > (weights.get(term) ?? 0)) weights.set(term, value);
    }
  };
  for (const keyTerm of coalition.keyTerms) add(keyTerm, 1);
  for (const target of coalition.targets) add(target, TARGET_WEIGHT);
  add(coalition.title.replace(/\b\d+\b/g, ' '), TITLE_WEIGHT);
  return weights;
}

function joinedSince(before: ActEntry | undefined, act: ActEntry): number | undefined {
  if (!before?.complete || !act.complete || act.kind === 'amicus' || before.kind === 'amicus')
    return undefined;
  const earlier = new Set(before.members);
  return act.members.filter(member => !earlier.has(member)).length || undefined;
}

/** The entries of {@link ActIndex} for one lawsuit's names and numbers. */
function addNames(index: ActIndex, lawsuit: LawsuitEntry, position: number): void {
  for (const name of [lawsuit.caption, ...lawsuit.aliases]) {
    const caption = readCaption(name);
    for (const key of caption ? captionKeys(caption) : []) {
      if (caption) push(index.captions, key, { caption, lawsuit: position });
    }
  }
  // Some records know a case by a number only among its aliases ("MDL No. 2724").
  for (const number of [...lawsuit.dockets, ...lawsuit.aliases]) {
    const docket = readCaption(number) ? null : readDocket(number.replace(/^.*\bNo\./, 'No.'));
    if (!docket) continue;
    push(index.dockets, docketKey(docket), { docket, lawsuit: position });
    index.lawsuits[position]?.dockets.push(docket);
  }
  const citation = readCitation(lawsuit.citation ?? '');
  if (citation?.key) push(index.citations, citation.key, position);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The number of a term, a new one where it is met for the first time. */
function numberOf({ terms, numbers, postings }: ActIndex, term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  const number = terms.push(term) - 1;
  postings.push([]);
  numbers.set(term, number);
  return number;
}

/** Compiles the tables that linking needs. The same source always gives the same tables. */
export function compileActIndex(source: LexiconSource): ActIndex {
  const places = new Set(
    source.jurisdictions.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap(text => fold(text).split(' ')).flatMap(word => termOf(word) ?? []),
    ),
  );
  const index: ActIndex = {
    acts: [],
    lawsuits: source.lawsuits.map(({ id, plaintiffs, filed, court, eventDates = [] }) => ({
      id,
      news: [...(filed === undefined ? [] : [filed]), ...eventDates].map(daysOf),
      coalitions: [],
      dockets: [],
      plaintiffs,
      ...(filed === undefined ? {} : { filed: daysOf(filed) }),
      ...(court === undefined ? {} : { court: courtKey(court) }),
    })),
    lawsuitNumbers: new Map(source.lawsuits.map(({ id }, position) => [id, position])),
    terms: [],
    numbers: new Map(),
    postings: [],
    rarity: new Float64Array(),
    captions: new Map(),
    dockets: new Map(),
    citations: new Map(),
    matters: new Map(),
  };
  for (const [position, lawsuit] of source.lawsuits.entries()) addNames(index, lawsuit, position);

  const inOrder = source.coalitions
    .map(coalition => ({ coalition, days: daysOf(coalition.date) }))
    .sort((a, b) => a.days.first - b.days.first || (a.coalition.id < b.coalition.id ? -1 : 1));
  for (const { coalition, days } of inOrder) {
    const lawsuit = coalition.lawsuit === undefined ? undefined : index.lawsuitNumbers.get(coalition.lawsuit);
    const weights = termWeights(coalition, places);
    const act: ActEntry = {
      id: coalition.id,
      kind: coalition.kind,
      days,
      members: coalition.members,
      complete: coalition.membersComplete,
      leads: coalition.leads,
      terms: Array.from(weights.keys(), term => numberOf(index, term)),
      weights: [...weights.values()],
      keyTerms: coalition.keyTerms.map(text => ({
        text,
        terms: Array.from(new Set(termsOf(text)), term => numberOf(index, term)),
      })),
      agencies: agenciesIn(coalition.targets.join('. ')),
      ...(coalition.statedCount === undefined ? {} : { statedCount: coalition.statedCount }),
      ...(lawsuit === undefined ? {} : { lawsuit }),
    };
    if (act.complete) act.states = act.members.filter(code => STATES.has(code)).length;
    const party = partyOfAct(coalition.parties);
    if (party !== undefined) act.party = party;
    const position = index.acts.push(act) - 1;
    for (const term of act.terms) index.postings[term]?.push(position);
    const suit = lawsuit === undefined ? undefined : index.lawsuits[lawsuit];
    if (!suit) continue;
    for (const name of new Set(act.keyTerms.flatMap(({ text }) => namesOfMatter(text, coalition.targets))))
      push(index.matters, name, position);
    const joined = joinedSince(index.acts[suit.coalitions.at(-1) ?? -1], act);
    if (joined !== undefined) act.joined = joined;
    suit.coalitions.push(position);
  }
  index.rarity = Float64Array.from(index.postings, acts => Math.log((index.acts.length + 1) / acts.length));
  return index;
}
