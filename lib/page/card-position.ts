import { autoUpdate, computePosition, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { anchorBox } from './anchor-box';
import { cardSide } from './card-side';
import type { Point } from './hit-test';

/** Kept free between word, card and the window's edge, in CSS pixels. */
const MARGIN = 8;
/** A taller card scrolls inside, in CSS pixels. */
const TALLEST = 460;

/** What a card is placed beside. */
export interface CardAnchor {
  ranges: readonly Range[];
  pointer: Point | undefined;
}

/**
 * Keeps a card beside its word while the page scrolls and is resized, until the returned function
 * is called. The side is chosen once: a card that has grown must not jump to the other.
 */
export function keepBeside(anchor: CardAnchor, card: HTMLElement): () => void {
  const word = virtualWord(anchor);
  // The side is chosen for the card as tall as it may be, not as it was beside the last word.
  setGreatestHeight(card, TALLEST);
  const { clientWidth: width, clientHeight: height } = card.ownerDocument.documentElement;
  const side = cardSide(
    word.getBoundingClientRect(),
    card.getBoundingClientRect(),
    { width, height },
    MARGIN,
  );
  const place = async () => {
    const { x, y } = await computePosition(word, card, {
      strategy: 'fixed',
      placement: side,
      middleware: [
        offset(MARGIN),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => setGreatestHeight(card, Math.min(TALLEST, availableHeight)),
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(word, card, () => void place());
}

function setGreatestHeight(card: HTMLElement, height: number): void {
  card.style.setProperty('--ag-card-max-height', `${Math.max(0, Math.floor(height))}px`);
}

function virtualWord({ ranges, pointer }: CardAnchor): VirtualElement {
  // The pointer moves on, the page scrolls: which line is meant is settled as the card opens.
  const rectsNow = () => ranges.flatMap(range => [...range.getClientRects()]);
  const line = anchorBox(rectsNow(), pointer);
  const index = rectsNow().findIndex(rect => rect.left === line?.left && rect.right === line.right);
  const contextElement = ranges[0]?.startContainer.parentElement;
  return {
    ...(contextElement && { contextElement }),
    getBoundingClientRect: () => {
      const rects = rectsNow();
      const rect = rects[index] ?? rects[0];
      const point = rect && { x: rect.left + 1, y: rect.top + 1 };
      const { left, top, right, bottom } = anchorBox(rects, point) ?? new DOMRect();
      return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
    },
  };
}
