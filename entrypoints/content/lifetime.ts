import { browser } from 'wxt/browser';

/**
 * Of a content script: over once its extension was updated, reloaded or removed, which leaves its
 * scripts behind in the pages. The browser tells nobody, so it has to be asked; what a page's own
 * events claim is not believed.
 */
export class Lifetime {
  readonly #ending = new AbortController();

  /** Aborted when it is found to be over. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Asks the browser; ends everything when the extension is gone. */
  isOver(): boolean {
    if (browser.runtime?.id === undefined) this.#ending.abort();
    return this.#ending.signal.aborted;
  }
}
