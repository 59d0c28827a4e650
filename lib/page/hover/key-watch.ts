import type { EventTap } from './event-tap';

/** To the next mark, or to the one before. */
export type Direction = 1 | -1;

/** Alt+Shift and one of these, by its place on the keyboard: Option changes the letter on a Mac. */
const SHORTCUTS: Readonly<Record<string, Direction>> = { KeyN: 1, KeyP: -1 };

export interface KeyHandlers {
  isOpen(): boolean;
  dismiss(): void;
  /** Returns whether there was a mark to go to. */
  go(direction: Direction): boolean;
}

/** Listens for Esc while a card is open and for {@link SHORTCUTS}; every other key is the page's. */
export function watchKeys(events: EventTap, signal: AbortSignal, handlers: KeyHandlers): void {
  events.on(
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape' && handlers.isOpen()) {
        handlers.dismiss();
        take(event);
      }
      const direction = SHORTCUTS[event.code];
      const isShortcut = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
      if (direction && isShortcut && !isTyping(event) && handlers.go(direction)) take(event);
    },
    signal,
  );
}

/** What AG Lens has acted on is not for the page as well: Esc would close its dialog too. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Also in a field of a shadow tree: heard outside of it, the event's target is the tree's host. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
