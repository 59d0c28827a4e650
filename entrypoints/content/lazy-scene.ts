import type { EventTap } from '../../lib/page/hover/event-tap';
import { isMarked } from '../../lib/page/marked-kinds';
import type { Scene, SceneSource } from '../card-view/scene';
import { ask } from '../gate/ask';
import type { Lifetime } from '../gate/lifetime';
import { sendToWorker } from '../gate/send-to-worker';
import type { PageReading } from './page-reading';
import { tellError } from './tell-error';

/** What came this long before the scene did is still meant for it, in ms. */
const JUST_BEFORE = 1000;

/**
 * A reader who has done nothing for this long after marks came, in ms, gets the scene all the same:
 * the worker that puts it into the page sleeps after half a minute, and takes its time to wake.
 */
const AT_LATEST = 20_000;

/** Between a scene that could not be had and the next try, once the reader moves, in ms. */
const AGAIN_AFTER = 2000;

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * The scene of a page, whose code is put into the page only when there are marks and somebody is
 * there to hover them. It belongs to one root element: `document.open` takes every listener off page
 * and window and puts another root in.
 */
export class LazyScene {
  readonly #source: SceneSource;
  readonly #root = document.documentElement;
  readonly #ending = new AbortController();
  /** Aborted when it is over. */
  readonly signal: AbortSignal;
  #scene: Promise<Scene> | undefined;

  constructor(reading: PageReading, events: EventTap, life: Lifetime) {
    this.signal = AbortSignal.any([life.signal, this.#ending.signal]);
    this.#source = {
      events,
      marks: () => reading.marks.filter(({ mark }) => isMarked(mark.kind, reading.settings.kindsOff)),
      answer: () => reading.answer,
      settings: () => reading.settings,
      find: key => {
        const seenFrom = reading.answer?.published?.date;
        return ask(() => sendToWorker('card', { key, ...(seenFrom !== undefined && { seenFrom }) }));
      },
      failed: error => tellError('card', error),
      // Sent at once, not again: a panel opens only for a click that has just been.
      openPanel: card => sendToWorker('openPanel', { card }),
    };
    if (events.isUsed) this.use(() => {});
    else this.#loadForReader();
  }

  /** Whether its page is still there. */
  get stands(): boolean {
    return this.#root.isConnected;
  }

  /** Does something with the scene, once it is there. Where it cannot be had, it is tried again. */
  use(task: (scene: Scene) => void): void {
    this.#scene ??= this.#load();
    this.#scene.then(
      scene => {
        if (!this.signal.aborted) task(scene);
      },
      error => {
        this.#scene = undefined;
        tellError('card', error);
        setTimeout(() => this.signal.aborted || this.#loadForReader(), AGAIN_AFTER);
      },
    );
  }

  /** The same, but nothing where the scene was not needed so far. */
  tell(task: (scene: Scene) => void): void {
    if (this.#scene) this.use(task);
  }

  end(): void {
    this.#ending.abort();
  }

  #loadForReader(): void {
    const waiting = new AbortController();
    const load = () => {
      waiting.abort();
      if (!this.signal.aborted) this.use(() => {});
    };
    const signal = AbortSignal.any([waiting.signal, this.signal]);
    const timer = setTimeout(() => !document.hidden && requestIdleCallback(load), AT_LATEST);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    for (const type of SIGNS) this.#source.events.on(type, load, signal);
  }

  async #load(): Promise<Scene> {
    // An element of the page with this id would be found under the name too, but is not its own.
    if (!Object.hasOwn(globalThis, 'agLensScene')) {
      await ask(() => sendToWorker('loadCardView'));
    }
    if (!globalThis.agLensScene) throw new Error('The card view did not arrive');
    const scene = globalThis.agLensScene(document, this.#source, this.signal);
    // Made out of their text now, not when the first of them is to be seen.
    void this.#source.answer()?.cards;
    this.#source.events.repeat(JUST_BEFORE);
    return scene;
  }
}
