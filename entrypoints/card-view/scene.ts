import type { Card, CardKey } from '../../lib/dataset/card';
import type { DetectAnswer, Mark } from '../../lib/messages/protocol';
import type { EventTap } from '../../lib/page/hover/event-tap';
import type { Direction } from '../../lib/page/hover/key-watch';
import type { PlacedMark } from '../../lib/page/placed-mark';
import type { Settings } from '../../lib/settings/settings-record';

/** What the content script knows of its page, and what it asks of the worker for a card. */
export interface SceneSource {
  readonly events: EventTap;
  marks(): readonly PlacedMark<Mark>[];
  answer(): DetectAnswer | undefined;
  settings(): Settings;
  /** A card; null when the dataset has none. */
  find(key: CardKey): Promise<Card | null>;
  /** To be told of what went wrong. */
  failed(error: unknown): void;
  /** Opens a card in the side panel; to be called in the very task of a click. Rejects where it cannot. */
  openPanel(key: CardKey): Promise<void>;
}

/** What answers the reader's pointer and keyboard on a page with marks, and shows cards. */
export interface Scene {
  /** To be called after the page was painted anew, with other marks or by other settings. */
  marksReplaced(): void;
  /** Scrolls to a mark and opens its card as the keyboard does. */
  openMark(placed: PlacedMark<Mark>): void;
  /** To the next mark, or to the one before. */
  go(direction: Direction): void;
  /** Closes what is open. */
  dismiss(): void;
}

declare global {
  /**
   * How the scene, loaded only into pages with marks, hands itself to the content script: both run
   * in the extension's isolated world, whose globals no page can see.
   */
  var agLensScene: ((page: Document, source: SceneSource, signal: AbortSignal) => Scene) | undefined;
}
