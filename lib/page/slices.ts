import { putOff } from './put-off';

/** How long work may keep the page's main thread in one piece, in ms: half a frame. */
const SLICE = 8;

/** A page that is never idle is not waited for longer, in ms. */
const AT_LATEST = 100;

/** A page that changes in the midst of reading is read from the start so often, and then as it is. */
const MOST_RESTARTS = 3;

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export interface SlicedWork<T> {
  /**
   * Begins it; to be left at every `yield`, and thrown away when the page changes meanwhile. `enter` is
   * to be told of each shadow tree that is read: what changes in one is not heard outside.
   */
  begin(enter: (tree: ShadowRoot) => void): Generator<void, T>;
  /** False once nobody waits for it. Asked before each slice but the first. */
  isWanted(): boolean;
  done(result: T): void;
  /** Gets what the work or `done` throws. */
  failed(error: unknown): void;
}

/**
 * Does work that reads a page, in slices: the first at once, so that most of it is done when this
 * returns, and others when the page has nothing to do.
 */
export function inSlices<T>(page: Document, { begin, isWanted, done, failed }: SlicedWork<T>): void {
  const trees = new Set<Node>([page]);
  const watch = (tree: Node) => observer?.observe(tree, WATCHED);
  const enter = (tree: ShadowRoot) => {
    if (!trees.has(tree)) watch(tree);
    trees.add(tree);
  };
  let observer: MutationObserver | undefined;
  let work = begin(enter);
  let restarts = 0;
  let hasChanged = false;

  const slice = () => {
    const start = performance.now();
    try {
      let step = work.next();
      while (!step.done && performance.now() - start < SLICE) step = work.next();
      if (!step.done) return true;
      observer?.disconnect();
      done(step.value);
    } catch (error) {
      observer?.disconnect();
      failed(error);
    }
    return false;
  };
  const later = () => {
    if (!isWanted()) {
      observer?.disconnect();
      return;
    }
    if (hasChanged && restarts++ < MOST_RESTARTS) work = begin(enter);
    hasChanged = false;
    const start = performance.now();
    if (slice()) requestIdleCallback(later, { timeout: AT_LATEST });
    putOff.spent += performance.now() - start;
  };

  if (!slice()) return;
  observer = new MutationObserver(() => {
    hasChanged = true;
  });
  trees.forEach(watch);
  requestIdleCallback(later, { timeout: AT_LATEST });
}
