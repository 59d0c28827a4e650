import { MARGIN } from './card-position';

/**
 * Lets a card be dragged by whatever in it is marked `data-handle="true"`, within the window.
 * `started` is called when a drag begins, before the first move. Ends with `signal`.
 */
export function makeDraggable(card: HTMLElement, started: () => void, signal: AbortSignal): void {
  card.addEventListener(
    'pointerdown',
    event => {
      const target = event.target as Element;
      if (event.button !== 0 || !target.closest('[data-handle="true"]') || target.closest('button, a'))
        return;
      const box = card.getBoundingClientRect();
      const [right, down] = [event.clientX - box.left, event.clientY - box.top];
      const ended = new AbortController();
      const whileDragging = { signal: AbortSignal.any([signal, ended.signal]) };
      let moved = false;
      card.setPointerCapture(event.pointerId);
      card.addEventListener(
        'pointermove',
        move => {
          if (!moved) started();
          moved = true;
          placeWithin(card, move.clientX - right, move.clientY - down);
        },
        whileDragging,
      );
      for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
        card.addEventListener(type, () => ended.abort(), whileDragging);
    },
    { signal },
  );
}

/** Puts a card where it is wanted, or as near to that as keeps it in the window. */
export function placeWithin(card: HTMLElement, left: number, top: number): void {
  const { width, height } = card.getBoundingClientRect();
  const view = visualViewOf(card);
  const zoom = card.currentCSSZoom ?? 1;
  const x = between(view.left + MARGIN, left, view.right - width - MARGIN);
  const y = between(view.top + MARGIN, top, view.bottom - height - MARGIN);
  card.style.left = `${Math.round(x / zoom)}px`;
  card.style.top = `${Math.round(y / zoom)}px`;
}

function visualViewOf(card: HTMLElement): { left: number; top: number; right: number; bottom: number } {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { offsetLeft: left = 0, offsetTop: top = 0 } = window.visualViewport ?? {};
  const { width = clientWidth, height = clientHeight } = window.visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

/** The value, or the limit that it is beyond; the lower one where the limits cross. */
function between(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
