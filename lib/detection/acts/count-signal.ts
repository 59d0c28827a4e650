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

/** Numbers that the record gives an act: its members, and its sources' own count. */
function numbersOf(act: ActEntry): number[] {
  const numbers = act.statedCount === undefined ? [] : [act.statedCount];
  if (act.complete) numbers.push(act.members.length);
  return numbers;
}

const LARGE = 20;
/** "More than 20" is said of 22 or 24, hardly of 35. */
const BOUND_REACH = 0.25;

function withinBound(value: number, { inAll, bound }: Counted): boolean {
  const reach = Math.max(2, Math.ceil(inAll * BOUND_REACH));
  if (bound === 'least') return value >= inAll && value <= inAll + reach;
  return bound === 'most' && value <= inAll && value >= inAll - reach;
}

/** How an act's size fits the number in the phrase; null without a number on either side. */
export function countSignal(act: ActEntry, counted: Counted): Signal | null {
  const { number, inAll, joining, mixed } = counted;
  if (joining && act.joined === number) {
    return { kind: 'count', weight: 3.5, told: () => ({ says: 'joined-with', count: number }) };
  }
  const numbers = numbersOf(act);
  const told = (): SignalTold => {
    const recorded = numbers.includes(inAll) ? inAll : (numbers[0] ?? act.members.length);
    if (recorded === inAll) return { says: 'counts-agree', count: inAll };
    return { says: 'counts-differ', recorded, counted: inAll, summed: inAll !== number };
  };
  if (numbers.length === 0) {
    // Its list goes on, we do not know how far, but it is no shorter than what is listed.
    return act.members.length > inAll + 1 ? { kind: 'count', weight: -1.5, told } : null;
  }
  if (mixed && numbers.every(value => value < inAll)) return null;
  if (counted.bound && numbers.some(value => withinBound(value, counted)))
    return { kind: 'count', weight: 1.2, told };
  const off = Math.min(...numbers.map(value => Math.abs(value - inAll)));
  // "21 other" is at times said of 21 in all, and "17 states" of 17 and D.C.: one off is common.
  if (off === 0) return { kind: 'count', weight: 2.5, told };
  if (counted.ofStates && act.states === inAll) return { kind: 'count', weight: 2.2, told };
  if (off === 1) return { kind: 'count', weight: 1.2, told };
  if (off === 2) return { kind: 'count', weight: -0.3, told };
  if (off === 3 || (inAll > LARGE && off === 4)) return { kind: 'count', weight: -2, told };
  return { kind: 'count', weight: -4, told };
}
