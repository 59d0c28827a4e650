import type { ActEntry, ActIndex } from './act-index';
import type { ActPhrase } from './act-phrase';
import { actionPoints, actionSignal } from './action-signal';
import type { AgenciesOfArticle } from './agencies-of-article';
import { ofOneHouse } from './agency';
import type { TermsAround } from './article-terms';
import { countPoints, countSignal } from './count-signal';
import { type ArticleTime, type DaysOfAct, datePoints, dateSignal } from './date-signal';
import { type Days, daysApart } from './day';
import { addMemberSignals } from './member-signal';
import { partySignal } from './party-signal';
import type { Signal } from './signal';
import { nameSignal, type SharedTerms, sharedTerms, termSignal } from './term-signal';
import type { TimeHint } from './time-hint';

/** An act held against a phrase. */
export interface ScoredAct {
  /** Position in {@link ActIndex.acts}. */
  position: number;
  score: number;
  /** Points of the words it shares with the article: without any, nothing says that it is meant. */
  terms: number;
  /** Whether a key term of it stands whole in the article. */
  spoken: boolean;
  /** Whether it does, with a number that fits. */
  object: boolean;
  /**
   * Whether what the sentence says of when, or else the article's day, may be the act's own; `some-day` where it
   * tells the deed of a day or a month and the act is known to its year alone.
   */
  when: 'its-own' | 'another' | 'some-day' | 'open';
  signals: Signal[];
}

/** What of an article does not change from act to act. */
export interface PhraseSetting {
  index: ActIndex;
  around: TermsAround;
  published: Days | undefined;
  hint: TimeHint | null;
  /** What it tells of when, for acts that go on making news and for those that do not. */
  time: { lasting: ArticleTime; passing: ArticleTime };
  phrase: ActPhrase;
  /** Federal agencies named in the article; asked for only by acts that address some. */
  agencies: () => NamedAround;
  /** What its list, names and party may add at most; see {@link mostOfMembers}. */
  most: number;
}

/** Points that members, those named, their party, an addressee and the date may add to an act at most. */
const MOST = { list: 4.5, named: 1.5, party: 0.5, addressee: 1.2, date: 3 };

/** What a phrase's list, names and party may add at most to an act that it is held against. */
export function mostOfMembers({ named, party }: ActPhrase): number {
  return (
    (named.listed.size < 2 ? 0 : MOST.list) +
    (named.leads.length + named.speakers.length === 0 ? 0 : MOST.named) +
    (party === undefined ? 0 : MOST.party)
  );
}

const LASTING: ReadonlySet<string> = new Set(['lawsuit', 'petition', 'intervention']);
/**
 * Pages carry headlines that are newer than the article ("17 states sue over …" beside the text). Where
 * the words, the number and the deed all fit, a later date is no more than this against the act.
 */
const LATER_HEADLINE = -1.5;

const TOLD_APART: Signal = {
  kind: 'context',
  weight: -1.5,
  told: () => ({ says: 'told-apart' }),
};

/** Points of a date that is the act's own. */
const ON_ITS_DAY = 2.5;

/** Code units around a phrase in which an addressee is looked for. */
const ADDRESS_REACH = 400;

/** Keys of the federal agencies that an article names. */
interface NamedAround {
  all: readonly string[];
  around: readonly string[];
  /** In the phrase's own sentence, without the Justice Department, which speaks for the others in court. */
  inSentence: readonly string[];
}

/** The agencies named in the article, near a phrase and in its sentence; looked up when first asked for. */
export function agenciesAround(
  agencies: AgenciesOfArticle,
  { span, sentence }: ActPhrase,
): () => NamedAround {
  let known: NamedAround | undefined;
  return () => {
    known ??= {
      all: agencies.within({ start: 0, end: Number.POSITIVE_INFINITY }),
      around: agencies.within({ start: span.start - ADDRESS_REACH, end: span.end + ADDRESS_REACH }),
      inSentence: agencies.within(sentence).filter(agency => agency !== 'justice'),
    };
    return known;
  };
}

/** The sentence names an agency that is none of the act's, and the article names none of those. */
const OTHER_AGENCY: Signal = { kind: 'addressee', weight: -12, told: () => ({ says: 'other-matter' }) };

function addresseeSignal(
  act: ActEntry,
  { agencies, index, around: { placeAfter } }: PhraseSetting,
): Signal | null {
  if (act.agencies.length === 0) return null;
  const { around, inSentence, all } = agencies();
  let shared = 0;
  for (const agency of act.agencies) if (around.includes(agency)) shared += 1;
  if (shared === 0) {
    const isNamed = (agency: string) =>
      all.some(other => ofOneHouse(agency, other)) ||
      (placeAfter[index.about.numbers.get(agency) ?? -1] ?? 0) > 0;
    return inSentence.length === 0 || act.agencies.some(isNamed) ? null : OTHER_AGENCY;
  }
  return {
    kind: 'addressee',
    weight: shared > 1 ? 1.2 : 0.8,
    told: () => ({
      says: 'same-agencies',
      agencies: act.agencies.filter(agency => around.includes(agency)),
    }),
  };
}

/** Points without which an act is not looked at any further. */
export interface LeastPoints {
  /** Of shared words; with fewer it is left out. */
  terms: number;
  /** In all; where it cannot have so many it is behind. */
  score: number;
}

/**
 * Holds one act against a phrase; null where it is left out. Points are reckoned first: what they tell is
 * put together for the few acts that are not behind.
 */
export function scoreAct(
  position: number,
  setting: PhraseSetting,
  least?: LeastPoints,
): ScoredAct | 'behind' | null {
  const { index, around, phrase } = setting;
  const act = index.acts[position];
  if (!act) return null;
  const about = sharedTerms(position, index, around);
  if (least && (about?.weight ?? 0) < least.terms) return null;
  const counted = (phrase.counted && countPoints(act, phrase.counted)) ?? 0;
  const apart = phrase.apart && !setting.hint ? TOLD_APART : null;
  const needed = least && !about?.inClause ? least.score : Number.NEGATIVE_INFINITY;
  const others =
    (about?.weight ?? 0) +
    counted +
    actionPoints(act, phrase.action) +
    (apart?.weight ?? 0) +
    setting.most +
    (act.agencies.length === 0 ? 0 : MOST.addressee);
  if (others + MOST.date < needed) return 'behind';
  const time = LASTING.has(act.kind) ? setting.time.lasting : setting.time.passing;
  const date = pointsOfDate(act, setting, time, about, counted);
  if (others + (date ?? 0) < needed) return 'behind';
  const signals: Signal[] = [];
  const add = (signal: Signal | null) => {
    if (signal !== null) signals.push(signal);
  };
  add(apart);
  if (about) signals.push(termSignal(position, index, around, about));
  if (phrase.counted) add(countSignal(act, phrase.counted));
  const number = (date ?? 0) >= ON_ITS_DAY ? undefined : phrase.counted?.inAll;
  // Who speaks of a group by its name need not be of it.
  const name = about?.inClause ? nameSignal(position, index, phrase.words) : null;
  add(name);
  addMemberSignals(signals, act, phrase.named, name ? 'by-name' : number);
  add(partySignal(act, phrase.party));
  add(actionSignal(act, phrase.action));
  add(addresseeSignal(act, setting));
  if (date !== null) signals.push(dateSignal(daysOfAct(act, index), time, date));
  const score = total(signals);
  if (score < needed) return 'behind';
  return {
    position,
    score,
    terms: about?.weight ?? 0,
    spoken: about?.spoken ?? false,
    object: (about?.inClause ?? false) && counted > 0,
    when: whenOf(act, setting),
    signals,
  };
}

/** Days by which what is said of when may be off. */
const ABOUT = 2;

const isWithinMonth = ({ first, last }: Days): boolean => last - first <= 31;

/** "A coalition wrote last week": a letter is of that week; a lawsuit that was filed before it goes on. */
function whenOf({ days, kind }: ActEntry, { hint, published, phrase }: PhraseSetting): ScoredAct['when'] {
  if (!hint?.firm) return published && daysApart(published, days) === 0 ? 'its-own' : 'open';
  const off = daysApart(hint.days, days);
  if (off === 0)
    return (phrase.tells || hint.own) && isWithinMonth(hint.days) && !isWithinMonth(days)
      ? 'some-day'
      : 'its-own';
  return off > ABOUT || !LASTING.has(kind) ? 'another' : 'open';
}

const NO_NEWS: DaysOfAct['news'] = [];

const daysOfAct = ({ days, lawsuit }: ActEntry, { lawsuits }: ActIndex): DaysOfAct => ({
  days,
  news: lawsuit === undefined ? NO_NEWS : (lawsuits[lawsuit]?.news ?? NO_NEWS),
});

/** Points of the act's date; a later date is little against what a headline of another day tells. */
function pointsOfDate(
  act: ActEntry,
  { index, published, phrase }: PhraseSetting,
  time: ArticleTime,
  about: SharedTerms | null,
  counted: number,
): number | null {
  const { prospective, headline, action } = phrase;
  const weight = datePoints(daysOfAct(act, index), time);
  if (weight === null || weight >= LATER_HEADLINE || !headline || prospective) return weight;
  const later =
    published !== undefined &&
    daysApart(published, act.days) > 0 &&
    about?.inSentence &&
    counted > 0 &&
    actionPoints(act, action) > 0;
  return later ? LATER_HEADLINE : weight;
}

export const total = (signals: readonly Signal[]): number =>
  signals.reduce((sum, { weight }) => sum + weight, 0);

export const byScore = (a: ScoredAct, b: ScoredAct): number => b.score - a.score || a.position - b.position;

/** Puts acts in order in place, best first: they are few, and mostly in order already. */
export function sortByScore(acts: ScoredAct[]): ScoredAct[] {
  for (let at = 1; at < acts.length; at += 1) {
    const act = acts[at] as ScoredAct;
    let to = at;
    while (to > 0 && byScore(acts[to - 1] as ScoredAct, act) > 0) {
      acts[to] = acts[to - 1] as ScoredAct;
      to -= 1;
    }
    acts[to] = act;
  }
  return acts;
}

/** The same act with one more signal. */
export function withSignal(scored: ScoredAct, signal: Signal): ScoredAct {
  return { ...scored, score: scored.score + signal.weight, signals: [...scored.signals, signal] };
}
