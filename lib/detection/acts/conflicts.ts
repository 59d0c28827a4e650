import { OTHERS_SLIP, OWN_NUMBER } from './count-signal';
import type { ScoredAct } from './score-act';

/** Points of one kind of signal each; undefined where there is none of it. */
interface Points {
  count: number | undefined;
  /** Of its list or its party, whichever gives more. */
  members: number;
  named: number;
  action: number;
  date: number;
  /** What the rest of the article says for it. */
  context: number;
  /** Of the case that is named with it. */
  caption: number;
}

function pointsOf({ signals }: ScoredAct): Points {
  const points: Points = {
    count: undefined,
    members: 0,
    named: 0,
    action: 0,
    date: 0,
    context: 0,
    caption: 0,
  };
  let list: number | undefined;
  for (const { kind, weight } of signals) {
    if (kind === 'count') points.count = Math.min(points.count ?? weight, weight);
    else if (kind === 'members') list = Math.max(list ?? weight, weight);
    else if (kind === 'context') points.context += weight;
    else if (kind === 'named' || kind === 'action' || kind === 'date' || kind === 'caption')
      points[kind] = weight;
  }
  points.members = list ?? 0;
  return points;
}

/** Points of a list that is the act's own, to one name in twenty or in ten, and of one that is less. */
const LIST = { whole: 4.5, nearly: 3.2, part: 1, others: -2.5 };
const EXACT_COUNT = 2.5;
/** Points of a date: the day that the article's words name, its own day, its weeks, and one that is ruled out. */
const DATE = { named: 3, own: 2.5, fits: 2, recent: 1.5, past: -1, another: -4 };
/** Points of numbers that are two off, and more. */
const OFF = { two: -1, more: -1.5 };
/** Points of an act to which nobody belongs whom the phrase names. */
const NOBODY_NAMED = -1.8;

/** Points of a lead that is named, of a deed that is the act's, and of a phrase that tells the act apart beside this one. */
const NAMED_LEAD = 1.5;
const SAME_DEED = 1;
const TOLD_BESIDE = 1.5;
/** Points of the case that an entry of a list of cases is about: whatever number stands there is of those who sued in it. */
const CASE_OF_ENTRY = 4;
/** Points of words that hardly another act shares; fewer where the phrase names its party. */
const DISTINCTIVE = { alone: 6, ofParty: 5 };

type Conflict = (points: Points, act: ScoredAct) => boolean;

/**
 * What tells that a neighbour of the act is meant, however well the words fit. Chosen on 5,644 groups of
 * leads that were written from the record (`data/tools/leads`), each linked with its act in the record and
 * with that act taken out of it: together these keep every other group from its neighbour, 538 before and
 * 320 with them, and cost one in seventy of those linked right; no link of a real article was lost.
 */
const CONFLICTS: readonly Conflict[] = [
  /** Another number: two off on its own day is a slip. */
  ({ count = 0, members, date, caption }) =>
    count <= (date < DATE.own ? OFF.two : OFF.more) && members < LIST.whole && caption < CASE_OF_ENTRY,
  /** One off on another day: the next act on the matter is of nearly the same size. */
  ({ count = OWN_NUMBER, members, date }, { when }) =>
    count < OWN_NUMBER &&
    when !== 'its-own' &&
    date < (count < OTHERS_SLIP ? DATE.own : DATE.recent) &&
    members < LIST.nearly,
  /** Led by somebody, or said of somebody, who is not in it: on its own day with its own number that is for the check to say. */
  ({ count = 0, named, members, date }) =>
    named <= NOBODY_NAMED && members < LIST.whole && (count < EXACT_COUNT || date < DATE.own),
  /** Another deed, and no number or list that says it is the act's all the same. */
  ({ action, count = 0, members, date }) =>
    action < 0 && ((count < EXACT_COUNT && members < LIST.whole) || date < DATE.recent),
  /** The same few dozen act together year after year: a list is none of an act of another day. */
  ({ members, date }) => members >= LIST.nearly && date <= DATE.another,
  /** A list that is not quite the act's, on a day that is not quite its own; on its own day what stands beside may tell. */
  ({ count, members, date, context }) =>
    count === undefined &&
    (context < TOLD_BESIDE || date < DATE.own) &&
    members > LIST.part &&
    members < LIST.whole &&
    date < (members < LIST.nearly ? DATE.named : DATE.recent),
  /** A list that is another's, and no number that is its own. */
  ({ count = 0, members }) => members <= LIST.others && count < EXACT_COUNT,
  /** Of a year the record knows no day of, on a day of it: its number is that of many. */
  ({ members, named }, { when }) => when === 'some-day' && members < LIST.nearly && named < NAMED_LEAD,
  /** The same few dozen again, uncounted: at another time, or by another deed and not lately. */
  ({ count, members, action, date, context }) =>
    count === undefined &&
    members >= LIST.nearly &&
    date <= DATE.past &&
    action < SAME_DEED &&
    context < TOLD_BESIDE,
  /** Neither number nor list: its days have to be its own, or else two of weeks, deed, lead and what stands beside. */
  ({ count, members, named, action, date, context }, { terms }) =>
    count === undefined &&
    members < LIST.part &&
    context < TOLD_BESIDE &&
    date < DATE.fits &&
    (date <= DATE.past || terms < (members > 0 ? DISTINCTIVE.ofParty : DISTINCTIVE.alone)) &&
    (date < 0 ||
      [date >= DATE.recent, action >= SAME_DEED, named >= NAMED_LEAD, context > 0].filter(Boolean).length <
        2),
  /** Neither number nor list, and another time. */
  ({ count, members }, { when }) => when === 'another' && count === undefined && members < LIST.nearly,
];

/** Whether an act is a neighbour of the one that is meant. */
export function isInConflict(act: ScoredAct): boolean {
  const points = pointsOf(act);
  return CONFLICTS.some(conflict => conflict(points, act));
}
