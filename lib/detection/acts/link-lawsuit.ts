import type { RecordLink, Span } from '../mention';
import type { LawsuitPhrase } from '../reading';
import type { ActIndex, IndexedLawsuit } from './act-index';
import { type Caption, captionKeys, sameCaption, swapped } from './caption';
import { docketKey, mayBeSameDocket, readDocket } from './docket';
import { fits, linkTo, NOT_IN_RECORD } from './record-link';
import { byScore, type ScoredAct, withSignal } from './score-act';
import type { Signal } from './signal';
import { fold } from './terms';

export interface LawsuitSetting {
  index: ActIndex;
  phrase: LawsuitPhrase;
  /** As read from the phrase; null where it is no case name. */
  caption: Caption | null;
  /** Lawsuits that go by the caption, as positions. */
  suits: readonly number[];
  /** Acts that may be meant, best first; those given are among them whatever the words. */
  rank: (also: readonly number[]) => readonly ScoredAct[];
  /** Those given alone, best first. */
  rankAmong: (positions: readonly number[]) => readonly ScoredAct[];
  /** What other phrases of the article are linked to: by lawsuit, where acts of it are named. */
  named: ReadonlyMap<string, readonly Span[]>;
  earlier: readonly LinkedLawsuit[];
}

/** A phrase that means a lawsuit, with what it is linked to. */
export interface LinkedLawsuit {
  span: Span;
  caption: Caption | null;
  link: RecordLink;
}

/** Notes where a lawsuit's act is named. */
export function noteSuit(named: Map<string, Span[]>, { coalition, lawsuit }: RecordLink, span: Span): void {
  if (coalition === null || lawsuit === undefined) return;
  const spans = named.get(lawsuit);
  if (spans) spans.push(span);
  else named.set(lawsuit, [span]);
}

/** Lawsuits that go by the name, as positions. */
function suitsNamed(index: ActIndex, caption: Caption): number[] {
  const named = captionKeys(caption)
    .flatMap(key => index.captions.get(key) ?? [])
    .filter(entry => sameCaption(entry.caption, caption))
    .map(({ lawsuit }) => lawsuit);
  return [...new Set(named)];
}

/** Lawsuits that go by the name, or by it with its sides changed where none does, as positions. */
export function suitsByCaption(index: ActIndex, caption: Caption): number[] {
  const named = suitsNamed(index, caption);
  const appeal = named.length === 0 ? swapped(caption) : null;
  return appeal ? suitsNamed(index, appeal) : named;
}

function suitsNumbered(index: ActIndex, number: string): number[] {
  const docket = readDocket(number);
  if (!docket) return [];
  const known = index.dockets.get(docketKey(docket)) ?? [];
  return [
    ...new Set(known.filter(entry => mayBeSameDocket(entry.docket, docket)).map(({ lawsuit }) => lawsuit)),
  ];
}

/** The act that began the lawsuit; where the record has only briefs in it, the first of these. */
function filingOf(index: ActIndex, suit: IndexedLawsuit | undefined): number | undefined {
  const begun = suit?.coalitions.find(position => {
    const kind = index.acts[position]?.kind;
    return kind === 'lawsuit' || kind === 'petition';
  });
  return begun ?? suit?.coalitions[0];
}

/** Captions such as "Texas v. United States" name many cases: there the article's words must agree. */
const AGREEING_TERMS = 1.5;
const LEAST_POINTS = 2;
const GENERIC_SIDE = /^(?:agency .*|united states|(?:donald (?:j )?)?trump|(?:joseph (?:r )?)?biden|obama)$/;
const generic = ({ first, against }: Caption): boolean =>
  GENERIC_SIDE.test(first) || GENERIC_SIDE.test(against ?? '');

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
    return only !== undefined && others.length === 0 ? { ...NOT_IN_RECORD, lawsuit: only } : NOT_IN_RECORD;
  }
  if (doubtful && (top.terms < AGREEING_TERMS || top.score < LEAST_POINTS)) return NOT_IN_RECORD;
  return linkTo(filedWith(setting, ranked, top), ranked, index);
}

/** The act that a phrase about a lawsuit means: the one that filed it, unless its count fits a later one. */
function filedWith(
  { index, phrase }: LawsuitSetting,
  ranked: readonly ScoredAct[],
  top: ScoredAct,
): ScoredAct {
  const suit = index.acts[top.position]?.lawsuit;
  if (phrase.count !== undefined || suit === undefined) return top;
  const filing = filingOf(index, index.lawsuits[suit]);
  return ranked.find(({ position }) => position === filing) ?? top;
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

const lawsuitOf = (index: ActIndex, id: string): IndexedLawsuit | undefined =>
  index.lawsuits[index.lawsuitNumbers.get(id) ?? -1];

/** A phrase such as "a multistate lawsuit" or "that suit", by its words and by the acts named around it. */
function linkByWords(setting: LawsuitSetting): RecordLink {
  const { index, phrase, rank, named } = setting;
  const also = [...named.keys()].flatMap(suit => lawsuitOf(index, suit)?.coalitions ?? []);
  const ranked = rank(also)
    .filter(({ position }) => {
      const act = index.acts[position];
      return act?.lawsuit !== undefined || act?.kind === 'lawsuit' || act?.kind === 'petition';
    })
    .map(scored => {
      const suit = index.lawsuits[index.acts[scored.position]?.lawsuit ?? -1];
      const context = contextOf(phrase, (suit && named.get(suit.id)) ?? []);
      return context ? withSignal(scored, context) : scored;
    })
    .sort(byScore);
  const [top] = ranked;
  if (!top || !fits(top)) return NOT_IN_RECORD;
  return linkTo(filedWith(setting, ranked, top), ranked, index);
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
  const { index, phrase, caption, suits } = setting;
  if (phrase.docket !== undefined) {
    const numbered = suitsNumbered(index, phrase.docket);
    if (numbered.length > 0) {
      const text = () => `Its docket number is ${phrase.docket}`;
      return linkToSuits(setting, numbered, { kind: 'docket', weight: 6, text }, numbered.length > 1);
    }
    if (phrase.caption === undefined) return NOT_IN_RECORD;
  }
  if (phrase.caption === undefined) return linkByWords(setting);
  if (!caption) return linkOfShortName(setting) ?? linkByWords(setting);
  if (suits.length === 0) return NOT_IN_RECORD;
  const text = () => `Its caption is “${phrase.caption}”`;
  return linkToSuits(
    setting,
    suits,
    { kind: 'caption', weight: 5, text },
    generic(caption) || suits.length > 1,
  );
}
