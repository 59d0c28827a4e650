/** A press that moves no further selects nothing, in CSS pixels. */
const STILL = 3;

/**
 * Lets the reader select a card's words with the pointer, marking the frame `data-selecting` from the
 * press on, and takes the mark off again where the press has only been a click.
 */
export function keepUnselected(root: ShadowRoot, frame: HTMLElement, signal: AbortSignal): void {
  let from: PointerEvent | undefined;
  root.addEventListener(
    'pointerdown',
    event => {
      if (!event.isTrusted) return;
      from = event as PointerEvent;
      frame.dataset.selecting = '';
    },
    { capture: true, passive: true, signal },
  );
  root.addEventListener(
    'mouseup',
    event => {
      const { clientX, clientY, detail } = event as MouseEvent;
      const isStill = from && Math.hypot(clientX - from.clientX, clientY - from.clientY) <= STILL;
      // The second press of two selects a word.
      if (isStill && detail < 2) delete frame.dataset.selecting;
    },
    { capture: true, passive: true, signal },
  );
}
