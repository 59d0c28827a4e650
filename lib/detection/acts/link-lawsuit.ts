import type { RecordLink, Span } from '../mention';
import type { LawsuitPhrase, Reading } from '../reading';
import type { ActIndex, IndexedLawsuit } from './act-index';
import { type Caption, readCaption } from './caption';
import { type BesideCaptions, readBesideCaptions } from './case-evidence';
import { type ChosenSuits, chooseSuits } from './choose-suits';
import { type Days, daysOf } from './day';
import { readDocket } from './docket';
import { fits, linkTo, NOT_IN_RECORD } from './record-link';
import { byScore, type ScoredAct, withSignal } from './score-act';
import type { Signal } from './signal';
import { suitsNumbered } from './suits-of-caption';
import { suitsOfMatter } from './suits-of-matter';
import { fold } from './terms';

export interface LawsuitSetting {
  index: ActIndex;
  phrase: LawsuitPhrase;
  cases: LawsuitsOfArticle;
  /** Acts that may be meant, best first; those given are among them whatever the words. */
  rank: (also: readonly number[]) => readonly ScoredAct[];
  /** Those given alone, best first. */
  rankAmong: (positions: readonly number[]) => readonly ScoredAct[];
  /** What other phrases of the article are linked to: by lawsuit, where acts of it are named. */
  named: ReadonlyMap<string, readonly NamedAct[]>;
  earlier: readonly LinkedLawsuit[];
}

/** Where an act of the record is named. */
export interface NamedAct extends Span {
  coalition: string;
}

/** A phrase that means a lawsuit, with what it is linked to. */
export interface LinkedLawsuit {
  span: Span;
  caption: Caption | null;
  link: RecordLink;
}

/** Notes where a lawsuit's act is named. */
export function noteSuit(
  named: Map<string, NamedAct[]>,
  { coalition, lawsuit }: RecordLink,
  { start, end }: Span,
): void {
  if (coalition === null || lawsuit === undefined) return;
  const acts = named.get(lawsuit);
  if (acts) acts.push({ start, end, coalition });
  else named.set(lawsuit, [{ start, end, coalition }]);
}

/** What the captions of an article and the numbers beside them tell, read once. */
export class LawsuitsOfArticle {
  readonly published: Days | undefined;
  readonly #index: ActIndex;
  readonly #captions = new Map<LawsuitPhrase, Caption>();
  readonly #suits = new Map<LawsuitPhrase, ChosenSuits>();
  readonly #beside: BesideCaptions;

  constructor(reading: Reading, index: ActIndex) {
    this.#index = index;
    this.#beside = readBesideCaptions(reading);
    this.published = reading.article.published && daysOf(reading.article.published.date);
    for (const phrase of reading.lawsuits) {
      const caption = readCaption(phrase.caption ?? '');
      if (caption) this.#captions.set(phrase, caption);
    }
    for (const [phrase, caption] of this.#captions) {
      const evidence = this.#beside.evidence.get(phrase) ?? { dockets: [], citations: [] };
      this.#suits.set(phrase, chooseSuits(index, caption, evidence, this.published));
    }
  }

  /** As read from a phrase; null where it is no case name. */
  captionOf(phrase: LawsuitPhrase): Caption | null {
    return this.#captions.get(phrase) ?? null;
  }

  /** The caption beside a docket number. */
  ownerOf(phrase: LawsuitPhrase): LawsuitPhrase | undefined {
    return this.#beside.captionOf.get(phrase);
  }

  /**
   * Lawsuits that a caption may mean. Where the same name stands elsewhere with a number or a citation
   * that tells which, and only one is told so, it is meant throughout.
   */
  suitsOf(phrase: LawsuitPhrase): ChosenSuits {
    const own = this.#suits.get(phrase) ?? { suits: [], certain: false };
    const beside = this.#beside.evidence.get(phrase);
    if (own.certain || (beside && beside.dockets.length + beside.citations.length > 0)) return own;
    const name = this.#captions.get(phrase);
    const told = new Set<number>();
    for (const [other, { suits, certain }] of this.#suits) {
      const caption = this.#captions.get(other);
      if (certain && caption?.first === name?.first && caption?.against === name?.against)
        for (const suit of suits) told.add(suit);
    }
    return told.size === 1 ? { suits: [...told], certain: true } : own;
  }

  /** Lawsuits that go by the docket number. */
  suitsNumbered(number: string): readonly number[] {
    const docket = readDocket(number);
    return docket ? suitsNumbered(this.#index, docket) : [];
  }
}

/** The act that began the lawsuit; undefined where the record has only briefs in it. */
function filingOf(index: ActIndex, suit: IndexedLawsuit | undefined): number | undefined {
  return suit?.coalitions.find(position => {
    const kind = index.acts[position]?.kind;
    return kind === 'lawsuit' || kind === 'petition';
  });
}

/** Captions such as "Texas v. United States" name many cases: there the article's words must agree. */
const AGREEING_TERMS = 1.5;
const LEAST_POINTS = 2;

function linkToSuits(
  setting: LawsuitSetting,
  suits: readonly number[],
  signal: Signal,
  doubtful: boolean,
): RecordLink {
  const { index, rankAmong } = setting;
  const positions = suits.flatMap(suit => index.lawsuits[suit]?.coalitions ?? []);
  const ranked = rankAmong(positions).map(scored => withSignal(scored, signal));
  const [top] = ranked;
  if (!top) {
    const [only, ...others] = suits.flatMap(suit => index.lawsuits[suit]?.id ?? []);
    return only !== undefined && others.length === 0 && !doubtful
      ? { ...NOT_IN_RECORD, lawsuit: only }
      : NOT_IN_RECORD;
  }
  if (doubtful && (top.terms < AGREEING_TERMS || top.score < LEAST_POINTS)) return NOT_IN_RECORD;
  return linkOfSuit(setting, ranked, top);
}

/**
 * The act that a phrase about a lawsuit means: the one that filed it, unless its count fits a later one.
 * Those who filed a brief in it are meant only where the article names them too; else it is the case alone.
 */
function linkOfSuit(setting: LawsuitSetting, ranked: readonly ScoredAct[], top: ScoredAct): RecordLink {
  const { index, phrase, named } = setting;
  const suit = index.lawsuits[index.acts[top.position]?.lawsuit ?? -1];
  if (suit === undefined || phrase.count !== undefined) return linkTo(top, ranked, index);
  const filing = filingOf(index, suit);
  if (filing !== undefined) {
    return linkTo(ranked.find(({ position }) => position === filing) ?? top, ranked, index);
  }
  const acts = named.get(suit.id) ?? [];
  const meant = ranked.find(({ position }) =>
    acts.some(({ coalition }) => coalition === index.acts[position]?.id),
  );
  if (meant) return linkTo(meant, ranked, index);
  const { score, signals } = linkTo(top, [top], index);
  const ofCase = signals.filter(({ kind }) => kind === 'caption' || kind === 'docket' || kind === 'terms');
  return { coalition: null, lawsuit: suit.id, score, signals: ofCase, alternatives: [] };
}

/** "Bruen" after "… v. Bruen": a short name of a case named before. */
function linkOfShortName({ phrase, earlier }: LawsuitSetting): RecordLink | undefined {
  const name = fold(phrase.caption ?? '').replace(/ (?:case|decision|ruling|lawsuit|suit)$/, '');
  if (name === '') return undefined;
  return earlier.findLast(({ caption: full }) => {
    return [full?.first, full?.against].some(side => side !== undefined && ` ${side} `.includes(` ${name} `));
  })?.link;
}

const CONTEXT = { sameSentence: 3, referring: 2.5, near: 1.5 };
const REACH = 1500;
/** Points of a matter that a suit is called by, and by which one of several such suits must lead. */
const CALLED_BY_MATTER = 3;
const CLEAR_LEAD = 0.75;

const lawsuitOf = (index: ActIndex, id: string): IndexedLawsuit | undefined =>
  index.lawsuits[index.lawsuitNumbers.get(id) ?? -1];

/** With what other words of the article say of the suits, best first. */
function withContext({ index, phrase, named }: LawsuitSetting, acts: readonly ScoredAct[]): ScoredAct[] {
  return acts
    .map(scored => {
      const suit = index.lawsuits[index.acts[scored.position]?.lawsuit ?? -1];
      const context = contextOf(phrase, (suit && named.get(suit.id)) ?? []);
      return context ? withSignal(scored, context) : scored;
    })
    .sort(byScore);
}

/** A phrase such as "a multistate lawsuit" or "that suit", by its words and by the acts named around it. */
function linkByWords(setting: LawsuitSetting): RecordLink {
  const { index, rank, named } = setting;
  const also = [...named.keys()].flatMap(suit => lawsuitOf(index, suit)?.coalitions ?? []);
  const suing = rank(also).filter(({ position }) => {
    const act = index.acts[position];
    return act?.lawsuit !== undefined || act?.kind === 'lawsuit' || act?.kind === 'petition';
  });
  const ranked = withContext(setting, suing);
  const [top] = ranked;
  if (!top || !fits(top)) return NOT_IN_RECORD;
  return linkOfSuit(setting, ranked, top);
}

/** "The travel ban case": the one suit about the matter, or the one that leads the others clearly. */
function linkByMatter(setting: LawsuitSetting, matter: string): RecordLink {
  const { index, rankAmong, cases } = setting;
  const suits = suitsOfMatter(index, matter, cases.published);
  const filed = suits.filter(suit => filingOf(index, index.lawsuits[suit]) !== undefined);
  const meant = filed.length > 0 ? filed : suits;
  const signal: Signal = {
    kind: 'terms',
    weight: CALLED_BY_MATTER,
    text: () => `The article calls it by what it is about: “${matter}”`,
  };
  const positions = meant.flatMap(suit => index.lawsuits[suit]?.coalitions ?? []);
  const ranked = withContext(
    setting,
    rankAmong(positions).map(scored => withSignal(scored, signal)),
  );
  const [top] = ranked;
  if (!top) return NOT_IN_RECORD;
  const suitAt = (position: number) => index.acts[position]?.lawsuit;
  const rival = ranked.find(({ position }) => suitAt(position) !== suitAt(top.position));
  if (rival && top.score - rival.score < CLEAR_LEAD) return NOT_IN_RECORD;
  return linkOfSuit(setting, ranked, top);
}

function contextOf(phrase: LawsuitPhrase, spans: readonly Span[]): Signal | null {
  const { sentence } = phrase;
  let weight = 0;
  for (const { start, end } of spans) {
    const distance = Math.abs(start - phrase.start);
    if (start >= sentence.start && end <= sentence.end) weight = Math.max(weight, CONTEXT.sameSentence);
    else if (distance <= REACH)
      weight = Math.max(weight, start < phrase.start ? CONTEXT.referring : CONTEXT.near);
  }
  return weight === 0 ? null : { kind: 'context', weight, text: () => 'Words around it mean the same case' };
}

/** Links a phrase that means a lawsuit: by docket number, by caption, else by its words. */
export function linkLawsuit(setting: LawsuitSetting): RecordLink {
  const { phrase, cases } = setting;
  if (phrase.several) return NOT_IN_RECORD;
  if (phrase.docket !== undefined) return linkByNumber(setting, phrase.docket);
  if (cases.captionOf(phrase)) return linkByCaption(setting, phrase);
  if (phrase.matter !== undefined) return linkByMatter(setting, phrase.matter);
  if (phrase.caption === undefined) return linkByWords(setting);
  return linkOfShortName(setting) ?? linkByWords(setting);
}

function linkByNumber(setting: LawsuitSetting, number: string): RecordLink {
  const { cases, phrase } = setting;
  const owner = cases.ownerOf(phrase);
  const signal: Signal = { kind: 'docket', weight: 6, text: () => `Its docket number is ${number}` };
  if (owner) {
    const { suits, certain } = cases.suitsOf(owner);
    if (certain) return linkToSuits(setting, suits, signal, false);
    return linkByCaption(setting, owner);
  }
  const suits = cases.suitsNumbered(number);
  if (suits.length === 0) return NOT_IN_RECORD;
  const docket = readDocket(number);
  // A bare "18-966" is a number in every court of appeals.
  const bare = docket?.form === 'numbered' && docket.type === undefined;
  return linkToSuits(setting, suits, signal, suits.length > 1 || bare);
}

function linkByCaption(setting: LawsuitSetting, named: LawsuitPhrase): RecordLink {
  const { cases } = setting;
  const caption = cases.captionOf(named);
  const { suits, certain } = cases.suitsOf(named);
  if (caption === null || suits.length === 0) return NOT_IN_RECORD;
  const text = () => `Its caption is “${named.caption}”`;
  const signal: Signal = { kind: 'caption', weight: 5, text };
  return linkToSuits(setting, suits, signal, !certain && (isGeneric(caption) || suits.length > 1));
}

const GENERIC_SIDE = /^(?:agency .*|united states|(?:donald (?:j )?)?trump|(?:joseph (?:r )?)?biden|obama)$/;
const isGeneric = ({ first, against }: Caption): boolean =>
  GENERIC_SIDE.test(first) || GENERIC_SIDE.test(against ?? '');
