import type { Mark } from '../../lib/messages/protocol';
import { HoverDriver } from '../../lib/page/hover/hover-driver';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { LazyCard } from './lazy-card';
import type { Lifetime } from './lifetime';
import type { PageReading } from './page-reading';

/** Between two looks at whether all is still in place, in ms. */
const LOOK_EVERY = 1000;

/**
 * What answers the reader's pointer and keyboard on a page with marks. It belongs to one root
 * element: `document.open` takes every listener off page and window and puts another root in.
 */
export class Scene {
  readonly driver: HoverDriver<PlacedMark<Mark>>;
  readonly card: LazyCard;
  readonly #root: Element;
  readonly #ending = new AbortController();

  constructor(reading: PageReading, life: Lifetime) {
    this.#root = document.documentElement;
    const signal = AbortSignal.any([life.signal, this.#ending.signal]);
    this.card = new LazyCard(
      { answer: () => reading.answer, settings: () => reading.settings },
      {
        togglePin: () => this.driver.dispatch({ type: 'toggle-pin' }),
        dismiss: () => this.driver.dispatch({ type: 'dismiss' }),
      },
      signal,
    );
    this.driver = new HoverDriver(document, () => reading.marks, this.card, signal);
    watchReader(signal, () => {
      if (!life.isOver()) reading.restore();
    });
  }

  /** Whether its page is still there. */
  get stands(): boolean {
    return this.#root.isConnected;
  }

  end(): void {
    this.#ending.abort();
  }
}

/** Calls `look` at most once in {@link LOOK_EVERY} and only while the reader does something. */
function watchReader(signal: AbortSignal, look: () => void): void {
  let last = 0;
  const lookNow = ({ timeStamp }: Event) => {
    if (timeStamp - last < LOOK_EVERY) return;
    last = timeStamp;
    look();
  };
  for (const type of ['pointermove', 'scroll', 'keydown', 'focus']) {
    window.addEventListener(type, lookNow, { capture: true, passive: true, signal });
  }
}
