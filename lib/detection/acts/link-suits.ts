import type { RecordLink, Span } from '../mention';
import type { LawsuitPhrase } from '../reading';
import type { ActIndex, IndexedLawsuit } from './act-index';
import type { Caption } from './caption';
import { daysApart } from './day';
import type { LawsuitsOfArticle } from './lawsuits-of-article';
import { asScore, linkTo, NOT_IN_RECORD } from './record-link';
import { type ScoredAct, total, withSignal } from './score-act';
import { type Signal, toldOf } from './signal';

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

/** Where a lawsuit, or an act in it, is named. */
export interface NamedAct extends Span {
  coalition: string | null;
}

/** A phrase that means a lawsuit, with what it is linked to. */
export interface LinkedLawsuit {
  span: Span;
  caption: Caption | null;
  link: RecordLink;
  /** Whether it names its case, by caption or by number. */
  named: boolean;
}

/** The act that began the lawsuit; undefined where the record has only briefs in it. */
function filingOf(
  index: ActIndex,
  { coalitions, filed }: IndexedLawsuit,
  acts: readonly NamedAct[],
): number | undefined {
  const complaints = coalitions.filter(position => {
    const kind = index.acts[position]?.kind;
    return kind === 'lawsuit' || kind === 'petition';
  });
  // A later complaint that is dated to the month comes before one of that month that is dated to the day.
  const first =
    complaints.find(position => index.acts[position]?.days.first === filed?.first) ?? complaints[0];
  return first === undefined ? undefined : grownInto(index, first, complaints, acts);
}

/**
 * Where the article names those of an amended complaint and not those who sued first: "26 states sued" beside
 * "United States v. Texas" is the case of all twenty-six.
 */
function grownInto(
  index: ActIndex,
  first: number,
  complaints: readonly number[],
  acts: readonly NamedAct[],
): number {
  const isNamed = (position: number) => acts.some(({ coalition }) => coalition === index.acts[position]?.id);
  return isNamed(first) ? first : (complaints.find(isNamed) ?? first);
}

/** Captions such as "Texas v. United States" name many cases: there the article's words must agree. */
const AGREEING_TERMS = 1.5;
const LEAST_POINTS = 2;
/**
 * Points by which the suit meant must lead another of its name. Measured on the 278 suits of the record
 * that states filed, each in a sentence of its own with caption and key term a month after the filing:
 * 267 right, 11 none, 0 wrong; a year after 260, 17, 1; with caption and docket number 181 of 183, 0 wrong.
 * Without a lead to keep, a year after, 7 were wrong.
 */
const CLEAR_LEAD = 0.75;
/** Days by which a record's date, at times that of a release, may lie after an article that tells of the act. */
const RELEASED_LATE = 3;

/** Acts of the suits, as positions, that were done by the article's day. */
export function actsOf({ index, cases }: LawsuitSetting, suits: readonly number[]): number[] {
  const { published } = cases;
  return suits
    .flatMap(suit => index.lawsuits[suit]?.coalitions ?? [])
    .filter(position => {
      const act = index.acts[position];
      return act !== undefined && (!published || daysApart(published, act.days) <= RELEASED_LATE);
    });
}

/**
 * The link of a phrase that names its case by caption or number.
 * @param signals what names it
 * @param doubtful whether other cases may go by the name too
 */
export function linkToSuits(
  setting: LawsuitSetting,
  suits: readonly number[],
  signals: readonly Signal[],
  doubtful: boolean,
): RecordLink {
  const { index, rankAmong } = setting;
  const ranked = rankAmong(actsOf(setting, suits)).map(scored => signals.reduce(withSignal, scored));
  const [top] = ranked;
  if (!top) {
    const [only] = suits.length === 1 && !doubtful ? suits : [];
    const id = index.lawsuits[only ?? -1]?.id;
    return id === undefined ? NOT_IN_RECORD : caseAlone(id, signals);
  }
  if (doubtful && (top.score < LEAST_POINTS || termsOfSuit(index, ranked, top) < AGREEING_TERMS))
    return NOT_IN_RECORD;
  if (doubtful && hasRival(index, ranked, top)) return NOT_IN_RECORD;
  return linkOfSuit(setting, ranked, top);
}

/** What the article's words agree with the acts of the suit at most: a brief in it may be told of in more of them. */
function termsOfSuit(index: ActIndex, ranked: readonly ScoredAct[], top: ScoredAct): number {
  const suit = index.acts[top.position]?.lawsuit;
  return ranked.reduce(
    (most, { position, score, terms }) =>
      index.acts[position]?.lawsuit === suit && score >= LEAST_POINTS ? Math.max(most, terms) : most,
    top.terms,
  );
}

/** Whether an act of another suit fits as well. */
function hasRival(index: ActIndex, ranked: readonly ScoredAct[], top: ScoredAct): boolean {
  const suitOf = ({ position }: ScoredAct) => index.acts[position]?.lawsuit;
  const rival = ranked.find(act => suitOf(act) !== suitOf(top));
  return rival !== undefined && rival.terms >= AGREEING_TERMS && top.score - rival.score < CLEAR_LEAD;
}

/** A case of the record none of whose acts is meant. */
const caseAlone = (lawsuit: string, signals: readonly Signal[]): RecordLink => ({
  coalition: null,
  lawsuit,
  score: asScore(total(signals)),
  signals: signals.map(toldOf),
  alternatives: [],
});

const OF_CASE: ReadonlySet<Signal['kind']> = new Set(['caption', 'docket', 'terms']);

/**
 * The act that a phrase about a lawsuit means: the one that filed it, unless its count fits a later one.
 * Those who filed a brief in it are meant only where the article names them too; else it is the case alone.
 */
export function linkOfSuit(
  setting: LawsuitSetting,
  ranked: readonly ScoredAct[],
  top: ScoredAct,
): RecordLink {
  const { index, phrase, named } = setting;
  const suit = index.lawsuits[index.acts[top.position]?.lawsuit ?? -1];
  if (suit === undefined || phrase.count !== undefined) return linkTo(top, ranked, index);
  const filing = filingOf(index, suit, named.get(suit.id) ?? []);
  const filed = ranked.find(({ position }) => position === filing);
  // All that speaks for any act of the suit speaks for it.
  if (filed) return { ...linkTo(filed, ranked, index), score: asScore(top.score) };
  const brief = nearest(named.get(suit.id) ?? [], phrase);
  const meant = ranked.find(({ position }) => index.acts[position]?.id === brief?.coalition);
  if (meant) return linkTo(meant, ranked, index);
  return caseAlone(
    suit.id,
    top.signals.filter(({ kind }) => OF_CASE.has(kind)),
  );
}

function nearest(acts: readonly NamedAct[], { start }: Span): NamedAct | undefined {
  const distance = (act: NamedAct) => Math.abs(act.start - start);
  return acts.reduce<NamedAct | undefined>(
    (best, act) => (best === undefined || distance(act) < distance(best) ? act : best),
    undefined,
  );
}
