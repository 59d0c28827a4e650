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
  /** It counts by the dozen. */
  dozens?: true;
}

const LARGE = 20;
/** Of so few nobody miscounts two. */
const FEW = 8;
const ONE_OFF = 0.8;
/** "21 other" is at times said of 21 in all. */
export const OTHERS_SLIP = 1.2;
/** Less is told by a number that is not the act's own, nor one that bounds it. */
export const OWN_NUMBER = 1.3;
/** "More than 20" is said of 22 or 24, hardly of 35. */
const BOUND_REACH = 0.25;
/** "More than a dozen" is said of all that are not two dozen. */
const DOZENS_REACH = 11;

function withinBound(value: number, { inAll, bound, dozens }: Counted): boolean {
  const reach = dozens ? DOZENS_REACH : Math.max(2, Math.ceil(inAll * BOUND_REACH));
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
  if (counted.bound && (withinBound(one, counted) || withinBound(other, counted))) return OWN_NUMBER;
  const off = Math.min(Math.abs(one - inAll), Math.abs(other - inAll));
  if (off === 0) return 2.5;
  if (counted.ofStates && act.states === inAll) return 2.2;
  // Some count attorneys general and leave out those of territories.
  if (act.states === inAll && act.states < listed) return OWN_NUMBER;
  if (isTogether(act, counted)) return 2.5;
  // Who joined later are counted apart: another act's joiners, or nobody's in the record.
  if (counted.joining) return -4;
  if (off === 1 && inAll >= FEW)
    return one === counted.number || other === counted.number ? OTHERS_SLIP : ONE_OFF;
  if (off === 1) return one === counted.number || other === counted.number ? 0 : -1.5;
  if (off === 2 && inAll >= FEW) return -1;
  return off === 3 || (inAll > LARGE && off === 4) ? -2 : -4;
}

const isTogether = ({ together }: ActEntry, { inAll, ofStates }: Counted): boolean =>
  together !== undefined && (together.members === inAll || (ofStates && together.states === inAll));

const joinedWith = (act: ActEntry, { joining, number }: Counted): boolean => joining && act.joined === number;

function toldOf(act: ActEntry, counted: Counted): SignalTold {
  const { number, inAll } = counted;
  if (joinedWith(act, counted)) return { says: 'joined-with', count: number };
  const own = act.complete ? act.members.length : undefined;
  if (act.statedCount === inAll || own === inAll) return { says: 'counts-agree', count: inAll };
  const recorded = act.statedCount ?? act.members.length;
  if (isTogether(act, counted)) return { says: 'counts-together', recorded, counted: inAll };
  if (recorded === inAll) return { says: 'counts-agree', count: inAll };
  return { says: 'counts-differ', recorded, counted: inAll, summed: inAll !== number };
}

/** How an act's size fits the number in the phrase; null without a number on either side. */
export function countSignal(act: ActEntry, counted: Counted): Signal | null {
  const weight = countPoints(act, counted);
  return weight === null ? null : { kind: 'count', weight, told: () => toldOf(act, counted) };
}
