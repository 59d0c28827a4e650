import type { SignalTold } from '../signal-told';
import type { ActEntry } from './act-index';
import type { Signal } from './signal';

/** What a phrase counts. */
export interface Counted {
  number: number;
  /** The number with those who stand beside it: 22 for "Ohio and 21 others", 18 for "17 states and D.C.". */
  inAll: number;
  /** The phrase tells of some who came in later: "eleven others have since joined". */
  joining: boolean;
  /** The number takes in cities, counties, governors or companies. */
  mixed: boolean;
  /** It counts states: D.C. and the territories are none. */
  ofStates: boolean;
  /** "More than 20", "nearly 40": the number is a bound of the true one. */
  bound?: 'least' | 'most';
}

const LARGE = 20;
/** "More than 20" is said of 22 or 24, hardly of 35. */
const BOUND_REACH = 0.25;

function withinBound(value: number, { inAll, bound }: Counted): boolean {
  const reach = Math.max(2, Math.ceil(inAll * BOUND_REACH));
  if (bound === 'least') return value >= inAll && value <= inAll + reach;
  return bound === 'most' && value <= inAll && value >= inAll - reach;
}

/** Points of an act's size against the number in the phrase; null without a number on either side. */
export function countPoints(act: ActEntry, counted: Counted): number | null {
  const { inAll } = counted;
  if (joinedWith(act, counted)) return 3.5;
  const listed = act.members.length;
  // Numbers that the record gives: the sources' own count, and the members where all are known.
  const one = act.statedCount ?? (act.complete ? listed : undefined);
  // Its list goes on, we do not know how far, but it is no shorter than what is listed.
  if (one === undefined) return listed > inAll + 1 ? -1.5 : null;
  const other = act.complete ? listed : one;
  if (counted.mixed && one < inAll && other < inAll) return null;
  if (counted.bound && (withinBound(one, counted) || withinBound(other, counted))) return 1.2;
  const off = Math.min(Math.abs(one - inAll), Math.abs(other - inAll));
  // "21 other" is at times said of 21 in all, and "17 states" of 17 and D.C.: one off is common.
  if (off === 0) return 2.5;
  if (counted.ofStates && act.states === inAll) return 2.2;
  if (off === 1) return 1.2;
  if (off === 2) return -0.3;
  return off === 3 || (inAll > LARGE && off === 4) ? -2 : -4;
}

const joinedWith = (act: ActEntry, { joining, number }: Counted): boolean => joining && act.joined === number;

function toldOf(act: ActEntry, counted: Counted): SignalTold {
  const { number, inAll } = counted;
  if (joinedWith(act, counted)) return { says: 'joined-with', count: number };
  const own = act.complete ? act.members.length : undefined;
  if (act.statedCount === inAll || own === inAll) return { says: 'counts-agree', count: inAll };
  const recorded = act.statedCount ?? act.members.length;
  if (recorded === inAll) return { says: 'counts-agree', count: inAll };
  return { says: 'counts-differ', recorded, counted: inAll, summed: inAll !== number };
}

/** How an act's size fits the number in the phrase; null without a number on either side. */
export function countSignal(act: ActEntry, counted: Counted): Signal | null {
  const weight = countPoints(act, counted);
  return weight === null ? null : { kind: 'count', weight, told: () => toldOf(act, counted) };
}
