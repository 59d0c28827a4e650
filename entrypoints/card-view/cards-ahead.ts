import type { Card, CardKey } from '../../lib/dataset/card';

/**
 * How long the pointer rests on a link before its card is asked for, in ms. Half of those who rest so long
 * press it, some hundred ms later: https://instant.page measured it, and takes the same.
 */
const RESTS = 65;

/** Cards that are asked for while the reader is about to: a worker asleep takes its time to wake. */
export class CardsAhead {
  readonly #find: (key: CardKey) => Promise<Card | null>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: { key: CardKey; card: Promise<Card | null> } | undefined;

  /** @param find asks for a card; may reject */
  constructor(find: (key: CardKey) => Promise<Card | null>) {
    this.#find = find;
  }

  /** The pointer, or the focus, has come to the link to a card; undefined: it has left. */
  near(key: CardKey | undefined): void {
    clearTimeout(this.#timer);
    if (key !== undefined) this.#timer = setTimeout(() => this.ask(key), RESTS);
  }

  /** Asks for a card now, unless it is the one that was asked for last. */
  ask(key: CardKey): void {
    if (this.#latest?.key === key) return;
    const card = this.#find(key);
    this.#latest = { key, card };
    // Whoever takes the card hears of the failure; another try is a question of its own.
    card.catch(() => {
      if (this.#latest?.card === card) this.#latest = undefined;
    });
  }

  /** The card that was asked for last, else asked for now. */
  take(key: CardKey): Promise<Card | null> {
    clearTimeout(this.#timer);
    const ahead = this.#latest?.key === key ? this.#latest.card : undefined;
    this.#latest = undefined;
    return ahead ?? this.#find(key);
  }
}
