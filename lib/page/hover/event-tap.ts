import { HOST_NAME } from '../host-name';

/** What the reader does, and one more: see {@link EventTap.handleEvent}. */
const EARLY = ['pointermove', 'pointerdown', 'pointerup', 'scroll', 'keydown', 'beforetoggle'] as const;
type EarlyType = Exclude<(typeof EARLY)[number], 'beforetoggle'>;

type Tapped = Pick<WindowEventMap, EarlyType | 'pageshow' | 'pagehide' | 'load'> & {
  visibilitychange: Event;
};
/** Others are heard once somebody is interested. */
type TappedType = keyof Tapped;

type Handler<T extends TappedType> = (event: Tapped[T]) => void;

/**
 * Hears a window's events before its page does: it listens while they go down and, made before the
 * page's own scripts run, comes before their listeners, which might let nobody else hear. What the
 * reader did before somebody was interested can be had again. `document.open` takes every listener
 * off the window, but no observer off the page: the new root has it listen anew.
 */
export class EventTap implements EventListenerObject {
  readonly #page: Document;
  readonly #types = new Set<string>(EARLY);
  readonly #handlers = new Map<TappedType, Set<Handler<never>>>();
  /** What the reader did, the last of each type, in the order in which they came. */
  readonly #last = new Map<TappedType, Event>();
  readonly #newRoot = new MutationObserver(() => this.#listen());

  /** Without a signal, whose making takes its time, on the many pages where it is made in vain: see {@link end}. */
  constructor(page: Document, signal?: AbortSignal) {
    this.#page = page;
    this.#listen();
    this.#newRoot.observe(page, { childList: true });
    signal?.addEventListener('abort', () => this.end(), { once: true });
  }

  /** What listens already is not added again. */
  #listen(): void {
    const { defaultView } = this.#page;
    for (const type of this.#types)
      defaultView?.addEventListener(type, this, { capture: true, passive: type !== 'keydown' });
  }

  /** Hears nothing any more. */
  end(): void {
    this.#newRoot.disconnect();
    for (const type of this.#types)
      this.#page.defaultView?.removeEventListener(type, this, { capture: true });
  }

  /** Calls `handler` with every event of a type until `signal` ends. */
  on<T extends TappedType>(type: T, handler: Handler<T>, signal: AbortSignal): void {
    if (!this.#types.has(type)) {
      this.#types.add(type);
      this.#listen();
    }
    const handlers = this.#handlers.get(type) ?? new Set();
    handlers.add(handler);
    this.#handlers.set(type, handlers);
    signal.addEventListener('abort', () => handlers.delete(handler), { once: true });
  }

  /** Whether the reader has done something here. */
  get isUsed(): boolean {
    return this.#last.size > (this.#last.has('scroll') ? 1 : 0);
  }

  /** Passes on once more what was heard last, as far as it is no older than `age`, in ms. */
  repeat(age: number): void {
    const since = performance.now() - age;
    const recent = [...this.#last].filter(([, { timeStamp }]) => timeStamp >= since);
    for (const [type, event] of recent) this.#tell(type, event);
  }

  handleEvent(event: Event): void {
    const type = event.type as TappedType | 'beforetoggle';
    if (type === 'beforetoggle') {
      // A page that was told that our host is about to show could forbid it.
      if ((event.target as Element).localName === HOST_NAME) event.stopImmediatePropagation();
      return;
    }
    if (event.isTrusted && (EARLY as readonly string[]).includes(type)) {
      this.#last.delete(type);
      this.#last.set(type, event);
    }
    this.#tell(type, event);
  }

  #tell(type: TappedType, event: Event): void {
    for (const handler of this.#handlers.get(type) ?? []) handler(event as never);
  }
}
