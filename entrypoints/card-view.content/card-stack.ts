import type { Card } from '../../lib/dataset/card';
import type { Check } from '../../lib/detection/check';

/** A card on show, with what only the mark it was opened from can say of it. */
export interface StackedCard {
  card: Card;
  check?: Check | undefined;
  reason?: string | undefined;
}

/** The cards a reader has gone through, the one on show last; never empty. */
export type CardStack = readonly [StackedCard, ...StackedCard[]];

export function forwardTo(stack: CardStack, card: Card): CardStack {
  return [...stack, { card }];
}

/** The stack without its last card; the first stays. */
export function back(stack: CardStack): CardStack {
  const [first, ...rest] = stack;
  return [first, ...rest.slice(0, -1)];
}

export function onTop(stack: CardStack): StackedCard {
  return stack.at(-1) ?? stack[0];
}
