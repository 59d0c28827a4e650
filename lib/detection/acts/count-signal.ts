import type { ActEntry } from './act-index';
import type { Signal } from './signal';

/** What a phrase counts. */
export interface Counted {
  number: number;
  other: boolean;
  /** The phrase tells of some who came in later: "eleven others have since joined". */
  joining: boolean;
  /** The number takes in cities, counties, governors or companies. */
  mixed: boolean;
}

/** Numbers that the record gives an act: its members, and its sources' own count. */
function numbersOf(act: ActEntry): number[] {
  const numbers = act.statedCount === undefined ? [] : [act.statedCount];
  if (act.complete) numbers.push(act.members.length);
  return numbers;
}

const LARGE = 20;

/** How an act's size fits the number in the phrase; null without a number on either side. */
export function countSignal(act: ActEntry, { number, other, joining, mixed }: Counted): Signal | null {
  if (joining && act.joined === number) {
    return { kind: 'count', weight: 3.5, text: () => `${number} joined with it, as the article says` };
  }
  const numbers = numbersOf(act);
  const expected = other ? number + 1 : number;
  const text = () =>
    `The article counts ${other ? `${number} others` : number}, the record ${numbers[0] ?? act.members.length}`;
  if (numbers.length === 0) {
    // Its list goes on, we do not know how far, but it is no shorter than what is listed.
    return act.members.length > expected + 1 ? { kind: 'count', weight: -1.5, text } : null;
  }
  if (mixed && numbers.every(value => value < expected)) return null;
  const off = Math.min(...numbers.map(value => Math.abs(value - expected)));
  // "21 other" is at times said of 21 in all, and "17 states" of 17 and D.C.: one off is common.
  if (off === 0) return { kind: 'count', weight: 2.5, text };
  if (off === 1) return { kind: 'count', weight: 1.2, text };
  if (off === 2) return { kind: 'count', weight: -0.3, text };
  if (off === 3 || (expected > LARGE && off === 4)) return { kind: 'count', weight: -2, text };
  return { kind: 'count', weight: -4, text };
}
