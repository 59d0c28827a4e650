import type { Point } from '../hit-test';
import type { EventTap } from './event-tap';
import { PointerSpeed } from './pointer-speed';
import { JUST_ARRIVED, LONGEST_TAP, TAP_SLOP } from './timings';

export interface PointerHandlers {
  /** At most once a frame. `under` is what the pointer is over; scrolling beneath it counts as flying. */
  move(point: Point, under: Element, flying: boolean): void;
  tap(point: Point, under: Element): void;
  /** A press of any pointer, before it is known whether it becomes a tap. */
  press(under: EventTarget | null): void;
  leave(): void;
}

interface Seen extends Point {
  target: Element;
  time: number;
}

/**
 * Reports what pointers do in a page, and believes only the browser's own events: a page can make others.
 * Returns a function that reports the pointer once more, as resting, if it has only just arrived.
 */
export function watchPointer(
  page: Document,
  events: EventTap,
  signal: AbortSignal,
  handlers: PointerHandlers,
): () => void {
  const view = page.defaultView;
  if (!view) return () => {};
  const speed = new PointerSpeed();
  let latest: Seen | undefined;
  let flying = false;
  let frame = 0;
  let touch: Seen | undefined;

  const report = () => {
    frame = 0;
    if (!latest || signal.aborted) return;
    handlers.move(latest, latest.target, flying);
  };
  const inNextFrame = () => {
    if (frame === 0) frame = view.requestAnimationFrame(report);
  };

  events.on(
    'pointermove',
    event => {
      const seen = seenIn(event);
      // A button held down means selecting or dragging.
      if (!seen || event.pointerType === 'touch' || event.buttons !== 0) return;
      latest = seen;
      flying = speed.flies(seen);
      inNextFrame();
    },
    signal,
  );
  const lookBeneath = (isFlying: boolean) => {
    const target = latest && page.elementFromPoint(latest.x, latest.y);
    if (!latest || !target) return;
    latest = { ...latest, target };
    flying = isFlying;
    inNextFrame();
  };
  events.on('scroll', event => event.isTrusted && lookBeneath(true), signal);
  events.on(
    'pointerdown',
    event => {
      if (!event.isTrusted) return;
      touch = event.pointerType === 'touch' && event.isPrimary ? seenIn(event) : undefined;
      if (event.pointerType !== 'touch') handlers.press(event.target);
    },
    signal,
  );
  events.on(
    'pointerup',
    event => {
      const end = seenIn(event);
      const start = touch;
      touch = undefined;
      if (!end || !start) return;
      const isTap =
        end.time - start.time <= LONGEST_TAP && Math.hypot(end.x - start.x, end.y - start.y) <= TAP_SLOP;
      if (isTap) handlers.tap(end, end.target);
    },
    signal,
  );
  page.documentElement.addEventListener(
    'pointerleave',
    event => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      latest = undefined;
      handlers.leave();
    },
    { passive: true, signal },
  );
  return () => {
    if (latest && performance.now() - latest.time < JUST_ARRIVED) lookBeneath(false);
  };
}

function seenIn(event: globalThis.PointerEvent): Seen | undefined {
  const { target, clientX, clientY, timeStamp } = event;
  if (!event.isTrusted || !(target instanceof Element)) return undefined;
  return { target, x: clientX, y: clientY, time: timeStamp };
}
