import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { anchorBox } from './anchor-box';
import type { Point } from './hit-test';

/** In CSS pixels: between word and card, between card and edge, and the card's greatest height. */
const GAP = 8;
const MARGIN = 8;
const TALLEST = 420;

/** Shorter than this, a card is better off on another side of its word. */
const LEAST_HEIGHT = 140;

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
  let side: Placement | undefined;
  const place = async () => {
    const { x, y, placement } = await computePosition(word, card, {
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP),
        side === undefined &&
          flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const height = Math.min(TALLEST, Math.max(LEAST_HEIGHT, availableHeight));
            card.style.setProperty('--ag-card-max-height', `${Math.floor(height)}px`);
          },
        }),
      ],
    });
    side = placement;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(word, card, () => void place());
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
