import { asItIs } from '../form-as-it-is';
import { markAt, type Point } from '../hit-test';
import type { PlacedMark } from '../placed-mark';
import { bringIntoView } from './bring-into-view';
import type { EventTap } from './event-tap';
import type { HoverEffect, HoverEvent, HoverState, MarkId } from './hover-state';
import { type Direction, watchKeys } from './key-watch';
import { watchPointer } from './pointer-watch';
import { INITIAL_STATE, reduceHover } from './reduce-hover';
import { type Box, isOnPath } from './safe-path';
import { DWELL } from './timings';

/** The part of the dwell in which a pointer that only passes has gone on. */
const BEFORE_PREPARING = 0.4;

/** What the driver needs of a card, wherever it is drawn. */
export interface CardSurface<P extends PlacedMark> {
  /** The pointer rests on a mark whose card is likely to be opened soon. */
  prepare(placed: P): void;
  /** Shows a mark's card; rejects when it cannot be had, and shows nothing once `signal` is aborted. */
  open(request: OpenRequest<P>): Promise<void>;
  showPinned(pinned: boolean): void;
  close(returnFocus: boolean): void;
  /** Where the open card is on the screen. */
  box(): Box | undefined;
  /** Whether an event's target is the card. */
  holds(target: EventTarget | null): boolean;
}

export interface OpenRequest<P extends PlacedMark> {
  placed: P;
  /** Where the pointer is, if a pointer opened it. */
  pointer: Point | undefined;
  pinned: boolean;
  focus: boolean;
  signal: AbortSignal;
}

/**
 * Runs the hover reducer in a page: turns what pointer and keyboard do into its events, and its
 * effects into timers and calls of the card. `signal` ends all of it.
 */
export class HoverDriver<P extends PlacedMark> {
  readonly #card: CardSurface<P>;
  readonly #marks: () => readonly P[];
  readonly #lookAgain: () => void;
  readonly #dwell: () => number;
  #state: HoverState = INITIAL_STATE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs out within the dwell. */
  #preparing: ReturnType<typeof setTimeout> | undefined;
  #opening: AbortController | undefined;
  #pointer: Point | undefined;
  /** Where the pointer last was on the word whose card is open: where its way to the card begins. */
  #departure: Point | undefined;
  /** The mark that was opened last, for going on from it by keyboard. */
  #latest: P | undefined;

  constructor(
    page: Document,
    events: EventTap,
    marks: () => readonly P[],
    card: CardSurface<P>,
    signal: AbortSignal,
    /** The reader's own {@link DWELL}, in ms; every other dwell is as much longer or shorter. */
    dwell: () => number = () => DWELL,
  ) {
    this.#card = card;
    this.#marks = marks;
    this.#dwell = dwell;
    this.#lookAgain = watchPointer(page, events, signal, {
      move: (point, under, flying) => this.#onMove(point, under, flying),
      tap: (point, under) => this.#onTap(point, under),
      press: under => {
        if (!card.holds(under)) this.dispatch({ type: 'press-outside' });
      },
      leave: () => this.dispatch({ type: 'pointer', over: 'page', flying: false, onPath: false }),
    });
    watchKeys(events, signal, {
      isOpen: () => this.#state.name !== 'idle' && this.#state.name !== 'waiting',
      dismiss: () => this.dispatch({ type: 'dismiss' }),
      go: direction => this.go(direction),
    });
    signal.addEventListener('abort', () => this.dispatch({ type: 'dismiss' }), { once: true });
  }

  dispatch(event: HoverEvent): void {
    const { state, effects } = reduceHover(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#run(effect);
  }

  /** Scrolls to a mark and opens its card as the keyboard does. */
  openMark(placed: P): void {
    const [range] = placed.ranges;
    if (range) bringIntoView(range);
    this.#pointer = undefined;
    this.dispatch({ type: 'key-open', mark: placed.id });
  }

  /** To be called after the page was painted anew with other marks. */
  marksReplaced(): void {
    const successor = this.#latest && successorOf(this.#latest, this.#marks());
    if (successor) this.#latest = successor;
    this.dispatch({ type: 'marks-replaced', successor: successor?.id });
    this.#lookAgain();
  }

  #onMove(point: Point, under: Element, flying: boolean): void {
    this.#pointer = point;
    if (this.#card.holds(under)) {
      this.dispatch({ type: 'pointer', over: 'card', flying, onPath: false });
      return;
    }
    const placed = markAt(this.#marks(), point, under);
    if (this.#state.name === 'hover' && placed?.id === this.#state.mark) this.#departure = point;
    const box = this.#state.name === 'hover' ? this.#card.box() : undefined;
    const onPath = box !== undefined && isOnPath(this.#departure ?? point, point, box);
    this.dispatch({ type: 'pointer', over: placed ? { mark: placed.id } : 'page', flying, onPath });
  }

  #onTap(point: Point, under: Element): void {
    this.#pointer = point;
    // A tap on a link is for the link.
    const placed = asItIs(under).closest('a[href], button, summary')
      ? undefined
      : markAt(this.#marks(), point, under);
    this.dispatch({ type: 'tap', on: this.#card.holds(under) ? 'card' : (placed?.id ?? 'page') });
  }

  /** To the next mark, or to the one before, as the keyboard does; false on a page without marks. */
  go(direction: Direction): boolean {
    const marks = this.#marks();
    if (marks.length === 0) return false;
    const at = marks.findIndex(({ id }) => id === this.#latest?.id);
    const from = at < 0 && direction === -1 ? 0 : at;
    const order = marks.map((_, step) => marks.at((from + direction * (step + 1)) % marks.length));
    // The words of some may have gone since, or be hidden by a style.
    const next = order.find(placed => placed?.ranges.some(range => range.getClientRects().length > 0));
    if (next) this.openMark(next);
    return next !== undefined;
  }

  #run(effect: HoverEffect): void {
    switch (effect.type) {
      case 'start-dwell':
      case 'start-leave': {
        const isDwell = effect.type === 'start-dwell';
        const type = isDwell ? 'dwell-over' : 'leave-over';
        const duration = effect.duration + (isDwell ? this.#dwell() - DWELL : 0);
        this.#timer = setTimeout(() => this.dispatch({ type, token: effect.token }), duration);
        if (isDwell) this.#preparing = setTimeout(() => this.#prepare(), duration * BEFORE_PREPARING);
        return;
      }
      case 'stop-timers':
        clearTimeout(this.#timer);
        clearTimeout(this.#preparing);
        return;
      case 'open':
        this.#open(effect.mark, effect.pinned, effect.focus);
        return;
      case 'show-pinned':
        this.#card.showPinned(effect.pinned);
        return;
      case 'close':
        this.#opening?.abort();
        this.#card.close(effect.returnFocus);
        return;
    }
  }

  #prepare(): void {
    const state = this.#state;
    const placed = state.name === 'waiting' && this.#marks().find(({ id }) => id === state.mark);
    if (placed) this.#card.prepare(placed);
  }

  #open(mark: MarkId, pinned: boolean, focus: boolean): void {
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    const placed = this.#marks().find(({ id }) => id === mark);
    if (!placed) {
      this.dispatch({ type: 'card-lost' });
      return;
    }
    this.#latest = placed;
    this.#departure = this.#pointer;
    this.#card.open({ placed, pointer: this.#pointer, pinned, focus, signal: opening.signal }).catch(() => {
      if (!opening.signal.aborted) this.dispatch({ type: 'card-lost' });
    });
  }
}

/** Of another reading of the page, the mark with the same words that stands nearest. */
function successorOf<P extends PlacedMark>(gone: P, marks: readonly P[]): P | undefined {
  const distance = ({ mark }: P) => Math.abs(mark.start - gone.mark.start);
  return marks
    .filter(({ mark, words }) => mark.kind === gone.mark.kind && words === gone.words)
    .reduce<P | undefined>(
      (best, placed) => (best && distance(best) <= distance(placed) ? best : placed),
      undefined,
    );
}
