/** How far beyond the window's edges is near: a turn of the wheel or a press of Page Down. */
const MARGIN = '100% 0px';

/**
 * Reports, once each, the elements that are in sight or come near it. An element without a box of
 * its own counts as near, since nothing would ever tell of it.
 */
export class NearView {
  readonly #near: (elements: readonly Element[]) => void;
  #observer: IntersectionObserver | undefined;
  #watched = new Set<Element>();

  constructor(near: (elements: readonly Element[]) => void) {
    this.#near = near;
  }

  /** Watches these elements and none besides. */
  watch(elements: ReadonlySet<Element>): void {
    if (elements.size === 0) {
      this.#observer?.disconnect();
      this.#observer = undefined;
      this.#watched.clear();
      return;
    }
    this.#observer ??= new IntersectionObserver(entries => this.#report(entries), { rootMargin: MARGIN });
    for (const element of this.#watched) if (!elements.has(element)) this.#observer.unobserve(element);
    for (const element of elements) if (!this.#watched.has(element)) this.#observer.observe(element);
    this.#watched = new Set(elements);
  }

  #report(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries
      .filter(({ isIntersecting, boundingClientRect: box }) => isIntersecting || !(box.width || box.height))
      .map(({ target }) => target)
      .filter(element => this.#watched.delete(element));
    for (const element of near) this.#observer?.unobserve(element);
    if (near.length > 0) this.#near(near);
  }
}
