import type { Span } from '../mention';
import type { Reading } from '../reading';
import { firstFrom } from '../text/span-order';
import type { ActEntry, ActIndex } from './act-index';
import type { ActPhrase } from './act-phrase';
import { AgenciesOfArticle } from './agencies-of-article';
import { type ArticleTerms, readTerms, TermsAround } from './article-terms';
import { CandidateFinder } from './candidates';
import { type DatedEntry, entryAt } from './dated-entries';
import { type Days, daysApart, daysOf } from './day';
import { around } from './days-before';
import { MOST_FROM_CONTEXT, mayBeSisters, meantAmong, THRESHOLD } from './record-link';
import {
  agenciesAround,
  byScore,
  type LeastPoints,
  mostOfMembers,
  type PhraseSetting,
  type ScoredAct,
  scoreAct,
  sortByScore,
  withSignal,
} from './score-act';
import type { Signal } from './signal';
import { findTimes, nearestTime, readYearlessDay, type TimeHint, type TimeInSentence } from './time-hint';

/** A phrase with the acts it may mean, best first. */
export interface RankedPhrase {
  phrase: ActPhrase;
  ranked: readonly ScoredAct[];
  /** Whether its sentence says when. */
  dated: boolean;
}

/** Asked for at every step, and worked out of all acts ranked. */
const bests = new WeakMap<RankedPhrase, ScoredAct | null>();

/** The act a phrase means as far as its own words tell. */
export function bestOf(phrase: RankedPhrase): ScoredAct | undefined {
  let best = bests.get(phrase);
  if (best === undefined) {
    best = meantAmong(phrase.ranked) ?? null;
    bests.set(phrase, best);
  }
  return best ?? undefined;
}

/**
 * The day of writing. Where the article's date is not known to the day, or not at all, the act it is
 * mostly about gives it: releases are written on the day of the act.
 */
function anchorOf(
  published: Days | undefined,
  phrases: readonly RankedPhrase[],
  index: ActIndex,
): number | undefined {
  const main = phrases.flatMap(phrase => (phrase.dated ? [] : (bestOf(phrase) ?? []))).sort(byScore)[0];
  const days = main && index.acts[main.position]?.days;
  if (!days || days.first !== days.last) return published?.last;
  return !published || daysApart(published, days) === 0 ? days.first : published.last;
}

/** Where the words right after a phrase name an act's matter and its number fits, other acts fall behind. */
const OTHER_MATTER: Signal = {
  kind: 'terms',
  weight: -2.5,
  told: () => ({ says: 'other-matter' }),
};

/** An act of other years is not what these words mean. */
const LONG_AGO = -1;

function besideObject(acts: ScoredAct[]): ScoredAct[] {
  const named = acts.some(
    ({ object, signals }) =>
      object && signals.every(({ kind, weight }) => kind !== 'date' || weight > LONG_AGO),
  );
  return named ? acts.map(act => (act.object ? act : withSignal(act, OTHER_MATTER))) : acts;
}

/** "In July 2021, she led a coalition", but not "In July the order was signed, and 20 states sued". */
const AT_HEAD = /(?:^|[,;:—] ?(?:(?:and|but|y|pero) )?)[^\w,;:]*(?:(?:in|on|back|early|late|en|el) ){0,2}$/i;
const SAME_CLAUSE =
  /^(?!.*(?:[;:]|\b(?:and|but|while|after|when|that|which|who|y|pero|cuando|que)\b)).{0,100}$/is;
/** "A brief to the court, which will hear argument on Dec. 1": a day of the calendar ahead. */
const YET_TO_COME =
  /\b(?:(?:will|is|are|was|were) (?:hear|be heard|to hear|set|scheduled|due|expected|slated)\b|(?:oral )?arguments? (?:is |are )?(?:set |scheduled )?(?:for|on)\b|hearing (?:is )?(?:set |scheduled )?for\b)[^,.;]{0,40}$/;
/** "25 states asked a judge to act before the program begins in May": a day of what is to be forestalled. */
const UNTIL = /\b(?:before|until) (?:\w+ ){1,8}$/;
/** "In Wednesday's suit", "the letter sent Friday": the day of the deed itself. */
const DAY_OF_DEED = {
  before: /^['’]s (?:\w+ )?(?:(?:law)?suit|complaint|filing|letter|brief|petition|settlement)\b/i,
  after:
    /\b(?:(?:law)?suit|complaint|letter|brief|petition|comments?),? (?:(?:that|which) )?(?:(?:was|were) )?(?:filed|sent|submitted) (?:on )?$/i,
};
const RIGHT_BEHIND = /^[^\w;:.]*(?:(?:in|on|back|en|el)[^\w;:.]+)?$/i;

interface OpenPhrase {
  setting: PhraseSetting;
  /** By position; grows with acts that are asked for by name. */
  scored: Map<number, ScoredAct>;
  /** Whether the acts that share words with the article are among them. */
  searched: boolean;
}

/**
 * Acts that share less with the article fit no phrase, whatever their number and members, and of those
 * that share enough seven of eight are behind what context could make good.
 */
const LEAST: LeastPoints = { terms: 0.4, score: THRESHOLD - MOST_FROM_CONTEXT };

/** Scores acts; those that are behind come back. */
function addScores(
  { setting, scored }: OpenPhrase,
  positions: readonly number[],
  least?: LeastPoints,
): number[] {
  const behind: number[] = [];
  for (const position of positions) {
    if (scored.has(position)) continue;
    const act = scoreAct(position, setting, least);
    if (act === 'behind') behind.push(position);
    else if (act) scored.set(position, act);
  }
  return behind;
}

/** Acts in the suit of one that may be meant, and those that may be its sisters, are told with it. */
function besideThose(acts: readonly ScoredAct[], behind: readonly number[], index: ActIndex): number[] {
  if (acts.length === 0) return [];
  return behind.filter(position => {
    const act = index.acts[position] as ActEntry;
    for (const { position: near } of acts) {
      const one = index.acts[near] as ActEntry;
      if ((act.lawsuit !== undefined && act.lawsuit === one.lawsuit) || mayBeSisters(act, one)) return true;
    }
    return false;
  });
}

/** Ranks the acts of the record for the phrases of one article. */
export class ActRanking {
  readonly #agencies: AgenciesOfArticle;
  readonly #index: ActIndex;
  readonly #terms: ArticleTerms;
  readonly #published: Days | undefined;
  readonly #finder: CandidateFinder;
  readonly #opened = new Map<ActPhrase, OpenPhrase>();
  /** By start of sentence. */
  readonly #times = new Map<number, TimeInSentence[]>();
  readonly #groups: readonly Span[];
  readonly #entries: readonly DatedEntry[];
  #anchor: number | undefined;

  /** @param entries of a page that lists several texts, each with the day on which it was written */
  constructor({ article, coalitions }: Reading, index: ActIndex, entries: readonly DatedEntry[] = []) {
    this.#groups = coalitions;
    this.#entries = entries;
    this.#index = index;
    this.#terms = readTerms(article, index);
    this.#agencies = new AgenciesOfArticle(article.text, this.#terms.agencyStarts);
    this.#published = article.published && daysOf(article.published.date);
    this.#finder = new CandidateFinder(index, this.#terms, this.#published);
    const { first, last } = this.#published ?? { first: 0, last: -1 };
    if (first === last) this.#anchor = first;
  }

  /**
   * Ranks all phrases, settling what day "last week" counts from; to be called before {@link rank}.
   * @param namedWith positions of the acts in a case that is named with a phrase: they are ranked whatever its words
   */
  rankAll(
    phrases: readonly ActPhrase[],
    namedWith: (phrase: ActPhrase) => readonly number[] = () => [],
  ): RankedPhrase[] {
    let ranked = phrases.map(phrase => this.rank(phrase));
    if (this.#anchor === undefined) {
      this.#anchor = anchorOf(this.#published, ranked, this.#index);
      if (this.#anchor !== undefined) {
        this.#opened.clear();
        this.#times.clear();
        ranked = phrases.map(phrase => this.rank(phrase));
      }
    }
    return this.#withThoseOfOthers(ranked, namedWith);
  }

  /** What one phrase means another may mean that says less: "the states" far from what they sued over. */
  #withThoseOfOthers(
    ranked: readonly RankedPhrase[],
    namedWith: (phrase: ActPhrase) => readonly number[],
  ): RankedPhrase[] {
    const meant = new Set(ranked.flatMap(one => bestOf(one)?.position ?? []));
    return ranked.map(one => {
      const known = this.#open(one.phrase).scored;
      // One that means an act by its own words asks for no other's.
      const asked = bestOf(one) ? [] : [...meant];
      const others = [...asked, ...namedWith(one.phrase)].filter(position => !known.has(position));
      return others.length === 0 ? one : this.rank(one.phrase, others);
    });
  }

  /** Ranks the acts that share words with the article and those given. */
  rank(phrase: ActPhrase, also: readonly number[] = []): RankedPhrase {
    const opened = this.#open(phrase);
    if (!opened.searched) {
      const behind = addScores(opened, this.#finder.around(phrase.span, phrase.counted?.inAll), LEAST);
      if (behind.length > 0) addScores(opened, besideThose([...opened.scored.values()], behind, this.#index));
      opened.searched = true;
    }
    addScores(opened, also);
    const { setting, scored } = opened;
    const ranked = sortByScore(besideObject([...scored.values()]));
    return { phrase, ranked, dated: setting.hint?.firm ?? false };
  }

  /** Ranks these acts alone. */
  rankAmong(phrase: ActPhrase, positions: readonly number[]): ScoredAct[] {
    const wanted = new Set(positions);
    // Without a number no act stands beside an object: then others have no say in it.
    if (phrase.counted) return this.rank(phrase, positions).ranked.filter(act => wanted.has(act.position));
    const opened = this.#open(phrase);
    addScores(opened, positions);
    return sortByScore([...wanted].flatMap(position => opened.scored.get(position) ?? []));
  }

  #timesIn({ sentence, sentenceText }: ActPhrase): TimeInSentence[] {
    const known = this.#times.get(sentence.start);
    if (known) return known;
    const times = findTimes(sentenceText, entryAt(this.#entries, sentence.start)?.days.first ?? this.#anchor);
    this.#times.set(sentence.start, times);
    return times;
  }

  /** "22 wrote on Friday, up from 20 who wrote in July": a day beyond another group, or in another clause, is not this one's. */
  #isOfAnother({ span, sentence, sentenceText }: ActPhrase, offset: number): boolean {
    const [from, to] = [span.end - sentence.start, span.start - sentence.start];
    const between = offset >= from ? { start: from, end: offset } : { start: offset, end: to };
    const words = sentenceText.slice(between.start, between.end);
    if (words.includes(';') || (offset >= from && (YET_TO_COME.test(words) || UNTIL.test(words))))
      return true;
    const next = this.#groups[firstFrom(this.#groups, sentence.start + between.start)];
    return next !== undefined && next.start !== span.start && next.end <= sentence.start + between.end;
  }

  #timeOf(phrase: ActPhrase): TimeHint | null {
    const { span, sentence, sentenceText } = phrase;
    const from = span.start - sentence.start;
    const time = nearestTime(this.#timesIn(phrase), from, offset => this.#isOfAnother(phrase, offset));
    if (time === null) return this.#timeOfEntry(span);
    const own =
      time.at < from
        ? AT_HEAD.test(sentenceText.slice(0, time.at)) &&
          SAME_CLAUSE.test(sentenceText.slice(time.at + time.text.length, from))
        : RIGHT_BEHIND.test(sentenceText.slice(span.end - sentence.start, time.at));
    const ofDeed =
      DAY_OF_DEED.before.test(
        sentenceText.slice(time.at + time.text.length, time.at + time.text.length + 40),
      ) || DAY_OF_DEED.after.test(sentenceText.slice(Math.max(0, time.at - 60), time.at));
    if (ofDeed) return { ...time, firm: true, own: true, ofDeed };
    return own ? { ...time, firm: true, own } : time;
  }

  /** A release is of the day over it, give or take what offices take to put it up. */
  #timeOfEntry({ start }: Span): TimeHint | null {
    const entry = entryAt(this.#entries, start);
    return entry ? { days: around(entry.days.first, 3, 1), text: entry.text, firm: true } : null;
  }

  /** What is known of a phrase, worked out once. */
  #open(phrase: ActPhrase): OpenPhrase {
    const known = this.#opened.get(phrase);
    if (known) return known;
    const at = phrase.span.start - phrase.sentence.start;
    const { prospective, tells } = phrase;
    const hint = this.#timeOf(phrase);
    const published = entryAt(this.#entries, phrase.span.start)?.days ?? this.#published;
    const yearless = published ? null : readYearlessDay(phrase.sentenceText, at);
    const time = { published, hint, yearless, prospective, tells };
    const setting = {
      index: this.#index,
      around: new TermsAround(this.#terms, phrase.span, phrase.sentence),
      phrase,
      hint,
      time: { lasting: { ...time, lasting: true }, passing: { ...time, lasting: false } },
      agencies: agenciesAround(this.#agencies, phrase),
      published,
      most: mostOfMembers(phrase),
    };
    const opened = { setting, scored: new Map<number, ScoredAct>(), searched: false };
    this.#opened.set(phrase, opened);
    return opened;
  }
}
