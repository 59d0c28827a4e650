import { HOST_NAME } from '../host-name';

const TYPES = ['pointermove', 'pointerdown', 'pointerup', 'scroll', 'keydown', 'beforetoggle'] as const;
export type TappedType = Exclude<(typeof TYPES)[number], 'beforetoggle'>;

type Handler<T extends TappedType> = (event: WindowEventMap[T]) => void;

/**
 * Hears a window's events before its page does: it listens while they go down and, made before the
 * page's own scripts run, comes before their listeners, which might let nobody else hear. What came
 * before somebody was interested can be had again.
 */
export class EventTap implements EventListenerObject {
  readonly #page: Document;
  readonly #root: Element | null;
  readonly #handlers = new Map<TappedType, Set<Handler<never>>>();
  /** The last of each type, in the order in which they came. */
  readonly #last = new Map<TappedType, Event>();

  /** Without a signal, whose making takes its time, on the many pages where it is made in vain: see {@link end}. */
  constructor(page: Document, signal?: AbortSignal) {
    this.#page = page;
    this.#root = page.documentElement;
    for (const type of TYPES) {
      page.defaultView?.addEventListener(type, this, { capture: true, passive: type !== 'keydown' });
    }
    signal?.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Hears nothing any more. */
  end(): void {
    for (const type of TYPES) this.#page.defaultView?.removeEventListener(type, this, { capture: true });
  }

  /** Whether it still hears: `document.open`, which puts another root in, takes listeners off the window. */
  get hears(): boolean {
    return this.#root === this.#page.documentElement;
  }

  /** Calls `handler` with every event of a type until `signal` ends. */
  on<T extends TappedType>(type: T, handler: Handler<T>, signal: AbortSignal): void {
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
    const type = event.type as (typeof TYPES)[number];
    if (type === 'beforetoggle') {
      // A page that was told that our host is about to show could forbid it.
      if ((event.target as Element).localName === HOST_NAME) event.stopImmediatePropagation();
      return;
    }
    if (event.isTrusted) {
      this.#last.delete(type);
      this.#last.set(type, event);
    }
    this.#tell(type, event);
  }

  #tell(type: TappedType, event: Event): void {
    for (const handler of this.#handlers.get(type) ?? []) handler(event as never);
  }
}
