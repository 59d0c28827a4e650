import type { LinkSignal, RecordLink } from '../mention';
import type { ActEntry, ActIndex } from './act-index';
import { isInConflict } from './conflicts';
import { OWN_NUMBER } from './count-signal';
import { daysApart } from './day';
import { OTHER_LIST } from './member-signal';
import type { ScoredAct } from './score-act';
import { type Signal, toldOf } from './signal';

/**
 * Points an act needs. On 4,032 groups of leads written from the record (`npm run score`): at 6, 84.2 % are linked
 * right and 1.9 % to another act, and with their act out of the record 5.1 % to a neighbour; at 7, 82.9, 1.8 and
 * 4.4; at 8, 79.8, 1.6 and 3.4. Half of those neighbours are briefs of one size in one matter that their leads do
 * not tell apart. Articles say more: of 412 groups of 390 articles 15 go to a neighbour, and of 213 annotated
 * phrases whose act the record has 197 are right and none is wrong.
 */
export const THRESHOLD = 6;
/** The most that other phrases of an article add to an act. */
export const MOST_FROM_CONTEXT = 2.5;
/** What more an act needs none of whose key terms the article uses; less with its days and its number. */
const UNSPOKEN = { sure: 2, otherwise: 3 };
/** Points of shared words without which nothing says that an act is meant, and more where its date does not speak for it. */
const LEAST_TERMS = { timely: 1.6, otherwise: 3.2 };
const TIMELY = 1;
/** An exact number or a whole list makes up for words that many acts share ("Obamacare"). */
const EXACT_COUNT = { least: 2.5, allows: 0.8 };
const WHOLE_LIST = { least: 4.5, allows: 1.2 };
/** So does what else the article says of the act. */
const SPOKEN_BESIDE = { least: 1.2, allows: 0.8 };
/** So does the act's case, named with the group: then its matter need not be told. */
const NAMED_CASE = { least: 2.5, allows: 1.6 };
/** The very day by the article's words, the exact number and a word in common: a short lead says no more ("17 states sued Amazon on Tuesday"). */
const ON_THE_DAY = { date: 3, count: 2.5, terms: 0.8, named: 0.6 };
/** Acts this close behind the best are shown as alternatives. */
const CLOSE = 1.5;
const MOST_ALTERNATIVES = 3;

/** Nothing tells when the article was written, nor when what it tells was done. */
const isUndated = (signals: readonly Signal[]): boolean => signals.every(({ kind }) => kind !== 'date');

/**
 * Points that an act needs where no day speaks for it nor against it: a date that fits is half of them in other
 * articles. Its matter has to be spoken of, and its number or its list to fit.
 */
const UNDATED = { threshold: 4.5, terms: 2.2, count: 1.3, list: 3.2, lead: 1 };

function fitsUndated({ score, terms, spoken, signals }: ScoredAct): boolean {
  const told = signals.some(
    ({ kind, weight }) =>
      (kind === 'count' && weight >= UNDATED.count) || (kind === 'members' && weight >= UNDATED.list),
  );
  if (score >= THRESHOLD && terms >= LEAST_TERMS.otherwise && spoken) return true;
  return spoken && told && score >= UNDATED.threshold && terms >= UNDATED.terms;
}

/** Whether an act fits a phrase well enough to be shown as what is meant. */
export function fits(scored: ScoredAct): boolean {
  const { score, terms, spoken, object, signals } = scored;
  if (isInConflict(scored)) return false;
  if (isUndated(signals)) return fitsUndated(scored);
  if (score < THRESHOLD) return false;
  const has = (sought: LinkSignal['kind'], least: number) =>
    signals.some(({ kind, weight }) => kind === sought && weight >= least);
  // A list that is as long as its own number, and not the act's, is that of another act.
  if (signals.some(({ kind, weight }) => kind === 'members' && weight <= OTHER_LIST)) return false;
  const timely = has('date', TIMELY);
  // Many acts on one matter are of nearly one size: a number that is not its own needs its days, or its
  // matter right behind the group.
  if (!timely && !object && signals.some(({ kind, weight }) => kind === 'count' && weight <= OWN_NUMBER))
    return false;
  const sure = timely && has('count', EXACT_COUNT.least);
  const ofCase = has('caption', NAMED_CASE.least);
  const needed = spoken || ofCase ? THRESHOLD : THRESHOLD + (sure ? UNSPOKEN.sure : UNSPOKEN.otherwise);
  const least = has('named', ON_THE_DAY.named) ? ON_THE_DAY.named : ON_THE_DAY.terms;
  if (has('date', ON_THE_DAY.date) && has('count', ON_THE_DAY.count) && terms >= least) return true;
  const wholeList = has('members', WHOLE_LIST.least);
  const allowed = ofCase
    ? NAMED_CASE.allows
    : wholeList
      ? WHOLE_LIST.allows
      : has('count', EXACT_COUNT.least)
        ? EXACT_COUNT.allows
        : has('context', SPOKEN_BESIDE.least)
          ? SPOKEN_BESIDE.allows
          : 0;
  // A number alone does not do so on any day: many acts of a month are of one size.
  const needs = timely
    ? LEAST_TERMS.timely - (wholeList ? WHOLE_LIST.allows : 0)
    : LEAST_TERMS.otherwise - allowed;
  return score >= needed && terms >= needs;
}

/** Of acts best first the one that is meant: the first that nothing rules out, where it fits. */
export function meantAmong(ranked: readonly ScoredAct[]): ScoredAct | undefined {
  const top = ranked.find(act => !isInConflict(act));
  if (top === undefined) return undefined;
  if (!fits(top)) return isAlone(ranked, top) ? top : undefined;
  return isUndated(top.signals) && hasRival(ranked, top) ? undefined : top;
}

/**
 * Points that an act needs with its own number and its matter spoken of, where nothing in the record comes near it
 * and it was done by then: "the 20 states that took on Microsoft", twenty years on.
 */
const ALONE = { threshold: 5, lead: 2.5, date: -1.3 };

function isAlone(ranked: readonly ScoredAct[], top: ScoredAct): boolean {
  const { score, terms, spoken, signals } = top;
  if (score < ALONE.threshold || !spoken || terms < LEAST_TERMS.otherwise - EXACT_COUNT.allows) return false;
  const exact = signals.some(({ kind, weight }) => kind === 'count' && weight >= EXACT_COUNT.least);
  const past = signals.some(({ kind, weight }) => kind === 'date' && weight >= ALONE.date);
  if (!exact || !past || signals.some(({ weight }) => weight < ALONE.date)) return false;
  return ranked.every(act => act === top || isInConflict(act) || act.score <= score - ALONE.lead);
}

/** Whether another act fits nearly as well: where no day tells which is meant, nothing does. */
function hasRival(ranked: readonly ScoredAct[], top: ScoredAct): boolean {
  for (const other of ranked) {
    if (top.score - other.score >= UNDATED.lead) return false;
    if (other !== top && fits(other)) return true;
  }
  return false;
}

/** Points as a score between 0 and 1, one half at the threshold. */
export const asScore = (points: number): number => 1 / (1 + Math.exp(THRESHOLD - points));

export const NOT_IN_RECORD: RecordLink = { coalition: null, score: 0, signals: [], alternatives: [] };

/**
 * The link to an act, with the strongest signals first.
 * @param ranked best first
 */
export function linkTo(chosen: ScoredAct, ranked: readonly ScoredAct[], index: ActIndex): RecordLink {
  const act = index.acts[chosen.position];
  if (!act) return NOT_IN_RECORD;
  const lawsuit = act.lawsuit === undefined ? undefined : index.lawsuits[act.lawsuit]?.id;
  const alternatives: string[] = [];
  for (const other of ranked) {
    if (alternatives.length === MOST_ALTERNATIVES || chosen.score - other.score >= CLOSE) break;
    if (other.position === chosen.position || !fits(other)) continue;
    const id = index.acts[other.position]?.id;
    if (id !== undefined) alternatives.push(id);
  }
  const sister = sisterAmong(ranked, chosen.position, index);
  return {
    coalition: act.id,
    ...(lawsuit === undefined ? {} : { lawsuit }),
    score: asScore(chosen.score),
    signals: [...chosen.signals].sort((a, b) => b.weight - a.weight).map(toldOf),
    alternatives,
    ...(sister === undefined ? {} : { sister: index.acts[sister.position]?.id as string }),
  };
}

/** Two suits over one rule in two courts are filed within so many days. */
const SISTER_DAYS = 7;

/** Whether two acts may be {@link areSisters sisters} as far as their kinds and dates tell. */
export const mayBeSisters = (act: ActEntry, other: ActEntry): boolean =>
  act.kind === other.kind && Math.abs(daysApart(act.days, other.days)) <= SISTER_DAYS;

/** "22 states sued", eighteen in one court and four in another: acts of one kind on one matter, each with members of its own. */
function sisterAmong(ranked: readonly ScoredAct[], own: number, index: ActIndex): ScoredAct | undefined {
  const act = index.acts[own] as ActEntry;
  let terms: ReadonlySet<number> | undefined;
  return ranked.find(({ position }) => {
    const other = index.acts[position] as ActEntry;
    if (position === own || !mayBeSisters(act, other)) return false;
    terms ??= termsOfKeys(index, own);
    return sharesKeyTerm(index, position, terms) && other.members.some(code => !act.members.includes(code));
  });
}

/** All terms of an act's key terms. */
function termsOfKeys({ about: { keyTermsOfActs, keyTerms } }: ActIndex, position: number): Set<number> {
  const { starts, values } = keyTerms.terms;
  const terms = new Set<number>();
  const last = keyTermsOfActs.starts[position + 1] as number;
  for (let at = keyTermsOfActs.starts[position] as number; at < last; at += 1) {
    const key = keyTermsOfActs.values[at] as number;
    for (let nth = starts[key] as number; nth < (starts[key + 1] as number); nth += 1)
      terms.add(values[nth] as number);
  }
  return terms;
}

/** Whether one of an act's key terms consists of such terms. */
function sharesKeyTerm(
  { about: { keyTermsOfActs, keyTerms } }: ActIndex,
  position: number,
  terms: ReadonlySet<number>,
): boolean {
  const { starts, values } = keyTerms.terms;
  const last = keyTermsOfActs.starts[position + 1] as number;
  for (let at = keyTermsOfActs.starts[position] as number; at < last; at += 1) {
    const key = keyTermsOfActs.values[at] as number;
    const to = starts[key + 1] as number;
    let nth = starts[key] as number;
    if (nth === to) continue;
    while (nth < to && terms.has(values[nth] as number)) nth += 1;
    if (nth === to) return true;
  }
  return false;
}
