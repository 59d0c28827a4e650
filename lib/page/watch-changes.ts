import { HOST_NAME } from './host-name';
import { putOff } from './put-off';

/** The page is read anew when it has been still for this long, in ms: a rendering goes in bursts. */
const STILL_FOR = 200;
/** A page that is never still is read anew at least this often, in ms. */
const AT_LATEST = 500;
/** Reading may take one part in this many of the main thread's time. */
const SHARE_OF_TIME = 50;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open', 'aria-hidden', 'contenteditable'],
};

export interface Watching {
  /** These shadow trees are watched as well: what changes in them is not heard outside. */
  reachInto(shadows: readonly ShadowRoot[]): void;
  end(): void;
}

/**
 * Calls `read` when a page's content has changed and come to rest. The cost of reading sets the
 * pace: what took long is not soon done again. Ends with `signal`, where there is one.
 */
export function watchChanges(page: Document, signal: AbortSignal | undefined, read: () => void): Watching {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let start = Number.NEGATIVE_INFINITY;
  let took = 0;
  let spent = 0;

  // What was put off goes on while the next reading is waited for.
  const notBefore = () => start + (took + putOff.spent - spent) * SHARE_OF_TIME;
  const readNow = () => {
    timer = undefined;
    if (performance.now() < notBefore()) {
      schedule();
      return;
    }
    start = performance.now();
    spent = putOff.spent;
    read();
    took = performance.now() - start;
  };
  const schedule = () => {
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    const due = Math.max(notBefore(), Math.min(now + STILL_FOR, firstChange + AT_LATEST));
    timer = setTimeout(readNow, due - now);
  };

  const observer = new MutationObserver(records => {
    if (records.some(record => !isOwn(record))) schedule();
  });
  // The document itself: frameworks replace the body, `document.open` the root.
  observer.observe(page, WATCHED);
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  signal?.addEventListener('abort', end, { once: true });
  let within = new Set<ShadowRoot>();
  return {
    end,
    reachInto: shadows => {
      if (signal?.aborted) return;
      for (const shadow of shadows) if (!within.has(shadow)) observer.observe(shadow, WATCHED);
      within = new Set(shadows);
    },
  };
}

/** Our host's coming and going, and what happens to it. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isHost(target)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isHost);
}

function isHost(node: Node): boolean {
  // Of a form it may be a field of that name.
  return String(node.nodeName).toLowerCase() === HOST_NAME;
}
