import type { Mark } from '../../lib/messages/protocol';
import { HoverDriver } from '../../lib/page/hover/hover-driver';
import type { Direction } from '../../lib/page/hover/key-watch';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { MarkCards } from './mark-cards';
import type { Scene, SceneSource } from './scene';

/** The hover driver with the cards of a page's marks; ends with `signal`. */
export class ReadingScene implements Scene {
  readonly #cards: MarkCards;
  readonly #driver: HoverDriver<PlacedMark<Mark>>;

  constructor(page: Document, source: SceneSource, signal: AbortSignal) {
    this.#cards = new MarkCards(
      page,
      source,
      {
        togglePin: () => this.#driver.dispatch({ type: 'toggle-pin' }),
        dismiss: () => this.dismiss(),
      },
      signal,
    );
    const dwell = () => source.settings().dwell;
    this.#driver = new HoverDriver(page, source.events, source.marks, this.#cards, signal, dwell);
  }

  marksReplaced(): void {
    this.#driver.marksReplaced();
    this.#cards.renew();
  }

  openMark(placed: PlacedMark<Mark>): void {
    this.#driver.openMark(placed);
  }

  go(direction: Direction): void {
    this.#driver.go(direction);
  }

  dismiss(): void {
    this.#driver.dispatch({ type: 'dismiss' });
  }
}
