import type { Box } from './hover/safe-path';

export type CardSide = 'bottom-start' | 'top-start' | 'right-start' | 'left-start';

interface Size {
  width: number;
  height: number;
}

/**
 * The side of its word on which a card is placed: below, above, right, left, whichever first has
 * room for all of it; else above or below, where there is more, to be scrolled. `margin` is kept
 * free between word, card and window, all in CSS pixels.
 */
export function cardSide(word: Box, card: Size, view: Size, margin: number): CardSide {
  const below = view.height - word.bottom - 2 * margin;
  const above = word.top - 2 * margin;
  if (card.height <= below) return 'bottom-start';
  if (card.height <= above) return 'top-start';
  if (card.width <= view.width - word.right - 2 * margin) return 'right-start';
  if (card.width <= word.left - 2 * margin) return 'left-start';
  return below >= above ? 'bottom-start' : 'top-start';
}
