import { sendMessage } from '../../lib/messages/protocol';
import type { EventTap } from '../../lib/page/hover/event-tap';
import { isMarked } from '../../lib/page/marked-kinds';
import type { Scene, SceneSource } from '../card-view.content/scene';
import { ask } from './ask';
import type { Lifetime } from './lifetime';
import type { PageReading } from './page-reading';

/** Between two looks at whether all is still in place, in ms. */
const LOOK_EVERY = 1000;

/**
 * The scene of a page, whose code is put into the page only when there are marks. It belongs to one
 * root element: `document.open` takes every listener off page and window and puts another root in.
 */
export class LazyScene {
  readonly #source: SceneSource;
  readonly #root = document.documentElement;
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  #scene: Promise<Scene> | undefined;

  constructor(reading: PageReading, events: EventTap, life: Lifetime) {
    this.#signal = AbortSignal.any([life.signal, this.#ending.signal]);
    this.#source = {
      events,
      marks: () => reading.marks.filter(({ mark }) => isMarked(mark.kind, reading.settings.kindsOff)),
      answer: () => reading.answer,
      settings: () => reading.settings,
      find: key => {
        const seenFrom = reading.answer?.published?.date;
        return ask(() => sendMessage('card', { key, ...(seenFrom !== undefined && { seenFrom }) }));
      },
      // Sent at once, not again: a panel opens only for a click that has just been.
      openPanel: card => void sendMessage('openPanel', { card }).catch(() => {}),
    };
    watchReader(this.#signal, () => {
      if (!life.isOver()) reading.restore();
    });
  }

  /** Whether its page is still there. */
  get stands(): boolean {
    return this.#root.isConnected;
  }

  /** Does something with the scene, once it is there. Where it cannot be had, the next call tries again. */
  use(task: (scene: Scene) => void): void {
    this.#scene ??= this.#load();
    this.#scene.then(
      scene => {
        if (!this.#signal.aborted) task(scene);
      },
      () => {
        this.#scene = undefined;
      },
    );
  }

  end(): void {
    this.#ending.abort();
  }

  async #load(): Promise<Scene> {
    // An element of the page with this id would be found under the name too, but is not its own.
    if (!Object.hasOwn(globalThis, 'agLensScene')) {
      await ask(() => sendMessage('loadCardView', undefined));
    }
    if (!globalThis.agLensScene) throw new Error('The card view did not arrive');
    return globalThis.agLensScene(document, this.#source, this.#signal);
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
