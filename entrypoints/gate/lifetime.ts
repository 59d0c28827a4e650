import { extensionApi } from './extension-api';

/**
 * Of a content script: over once its extension was updated, reloaded or removed, which leaves its
 * scripts behind in the pages. The browser tells nobody, so it has to be asked; what a page's own
 * events claim is not believed.
 */
export class Lifetime {
  /** Made when it is first asked for: on most pages it is not. */
  #ending: AbortController | undefined;

  /** Aborted when it is found to be over. */
  get signal(): AbortSignal {
    this.#ending ??= new AbortController();
    return this.#ending.signal;
  }

  /** Asks the browser; ends everything when the extension is gone. */
  isOver(): boolean {
    const { signal } = this;
    if (extensionApi().runtime?.id === undefined) this.#ending?.abort();
    return signal.aborted;
  }
}
