import type { Card, CardKey } from '../../lib/dataset/card';
import type { DatasetStamp, Mark } from '../../lib/messages/protocol';
import type { CardAnchor } from '../../lib/page/card-position';
import type { Box } from '../../lib/page/hover/safe-path';

export interface CardRequest {
  mark: Mark;
  card: Card;
  anchor: CardAnchor;
  theme: 'light' | 'dark';
  stamp: DatasetStamp;
  pinned: boolean;
  /** Whether the card takes the keyboard's focus. */
  focus: boolean;
}

/** The card as the content script drives it. */
export interface CardPanel {
  open(request: CardRequest): void;
  showPinned(pinned: boolean): void;
  close(returnFocus: boolean): void;
  /** Where it is on the screen, in CSS pixels; undefined while closed. */
  box(): Box | undefined;
  /** Whether an event's target, as the page sees it, is the card. */
  holds(target: EventTarget | null): boolean;
}

/** What the card asks of the content script. */
export interface CardActions {
  /** A card to go on to; null when the dataset has none. */
  find(key: CardKey): Promise<Card | null>;
  togglePin(): void;
  dismiss(): void;
}

declare global {
  /**
   * How the card view, loaded only into pages with marks, hands itself to the content script: both
   * run in the extension's isolated world, whose globals no page can see.
   */
  var agLensCardView: ((page: Document, actions: CardActions, signal: AbortSignal) => CardPanel) | undefined;
}
