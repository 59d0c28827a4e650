import {
  autoUpdate,
  computePosition,
  offset,
  type Platform,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { anchorBox } from './anchor-box';
import { type CardSide, cardSide } from './card-side';
import { asItIs } from './form-as-it-is';
import type { Point } from './hit-test';

/** Kept free between word, card and the window's edge, in CSS pixels. */
export const MARGIN = 8;
/** A taller card scrolls inside, in CSS pixels. */
const TALLEST = 460;

/** The card is in the top layer: a page's root that is moved or scaled does not take it along. */
const TOP_LAYER: Platform = {
  ...platform,
  getOffsetParent: () => window,
  getElementRects: async ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...(await platform.getDimensions(floating)) },
  }),
};

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
  // The side is chosen for the card as tall as it may be, not as it was beside the last word.
  setGreatestHeight(card, TALLEST);
  const side = sideOf(anchor, card);
  const word = virtualWord(anchor, side);
  const place = async () => {
    const { x, y } = await computePosition(word, card, {
      strategy: 'fixed',
      placement: side,
      platform: TOP_LAYER,
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

function sideOf({ ranges, pointer }: CardAnchor, card: HTMLElement): CardSide {
  const { clientWidth, clientHeight, currentCSSZoom = 1 } = card.ownerDocument.documentElement;
  const view = { width: clientWidth * currentCSSZoom, height: clientHeight * currentCSSZoom };
  const words = anchorBox(rectsOf(ranges), pointer, 'all') ?? new DOMRect();
  return cardSide(words, card.getBoundingClientRect(), view, MARGIN);
}

function setGreatestHeight(card: HTMLElement, height: number): void {
  card.style.setProperty('--ag-card-max-height', `${Math.max(0, Math.floor(height))}px`);
}

function rectsOf(ranges: readonly Range[]): DOMRect[] {
  return ranges.flatMap(range => [...range.getClientRects()]);
}

/**
 * What tells the boxes that a word scrolls with. None where a form on the way up has a field in the
 * place of something of its own, such as its parent: the climb would go round and round, or fail.
 */
function scrolledWith(element: Element | null | undefined): Element | undefined {
  for (let at = element ?? null; at; at = asItIs(at).parentElement) {
    if (at instanceof HTMLFormElement && hidesItsOwn(asItIs(at) as HTMLFormElement)) return undefined;
  }
  return element ?? undefined;
}

function hidesItsOwn(form: HTMLFormElement): boolean {
  const named = [...form.elements, ...form.querySelectorAll('input, img, object')];
  return named.some(({ id, attributes }) =>
    [id, attributes.getNamedItem('name')?.value].some(name => name && name in HTMLFormElement.prototype),
  );
}

function virtualWord({ ranges, pointer }: CardAnchor, side: CardSide): VirtualElement {
  // The pointer moves on, the page scrolls: which line is meant is settled as the card opens.
  const line = anchorBox(rectsOf(ranges), pointer);
  const index = rectsOf(ranges).findIndex(rect => rect.left === line?.left && rect.right === line.right);
  const across = side === 'right-start' || side === 'left-start' ? 'all' : 'line';
  const contextElement = scrolledWith(ranges[0]?.startContainer.parentElement);
  return {
    ...(contextElement && { contextElement }),
    getBoundingClientRect: () => {
      const rects = rectsOf(ranges);
      const rect = rects[index] ?? rects[0];
      const point = rect && { x: rect.left + 1, y: rect.top + 1 };
      const { left, top, right, bottom } = anchorBox(rects, point, across) ?? new DOMRect();
      return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
    },
  };
}
