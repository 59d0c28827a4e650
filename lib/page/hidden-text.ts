/** From a sign that something may have been shown to looking whether it was, in ms. */
const LOOK_AFTER = 300;

const WATCHED: MutationObserverInit = {
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style'],
};

/**
 * Waits for text that styles hide to be shown: behind "read more", in a tab, until a font has come.
 * While there is such text, and only then, changes of classes and styles are heard, and looked into
 * a few times a second at most.
 */
export class HiddenText {
  readonly #page: Document;
  readonly #shown: () => void;
  readonly #signal: AbortSignal;
  readonly #observer = new MutationObserver(() => this.#lookSoon());
  #elements: readonly Element[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the page that is listened to: `document.open`, which puts another in, takes listeners away. */
  #root: Element | null = null;

  /** `shown` is called when some of what is watched can be seen. */
  constructor(page: Document, shown: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#shown = shown;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.watch([]), { once: true });
  }

  /** Watches these elements, which are hidden now, instead of those before. */
  watch(elements: readonly Element[]): void {
    const before = this.#elements.length;
    this.#elements = this.#signal.aborted ? [] : elements;
    if (this.#elements.length === 0) {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
      this.#timer = undefined;
      return;
    }
    if (before === 0) this.#observer.observe(this.#page, WATCHED);
    this.#listen();
  }

  #listen(): void {
    if (this.#root === this.#page.documentElement) return;
    this.#root = this.#page.documentElement;
    const options = { capture: true, passive: true, signal: this.#signal };
    // A style sheet came, or an animation that only now lets the text be seen has ended.
    for (const type of ['load', 'animationend', 'transitionend'])
      this.#page.addEventListener(type, this.#lookSoon, options);
    // The page's own load event passes its document by.
    this.#page.defaultView?.addEventListener('load', this.#lookSoon, options);
  }

  readonly #lookSoon = (): void => {
    if (this.#elements.length === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#elements.some(element => element.checkVisibility({ visibilityProperty: true })))
        this.#shown();
    }, LOOK_AFTER);
  };
}
