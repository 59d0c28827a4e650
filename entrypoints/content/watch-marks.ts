/** Between two looks for what the reader does, in ms. */
const LOOK_EVERY = 1000;

/** Between two looks while the reader only reads, in ms. */
const LOOK_WHILE_READING = 2000;

/**
 * Calls `look`, which sees whether all is still in place, while the page shows: soon after the reader
 * has done something, and now and then. Nothing tells of a page that empties the list of highlights.
 */
export function watchMarks(look: () => void, signal: AbortSignal): void {
  let last = 0;
  const lookNow = ({ timeStamp }: { timeStamp: number }) => {
    if (timeStamp - last < LOOK_EVERY) return;
    last = timeStamp;
    look();
  };
  for (const type of ['pointermove', 'scroll', 'keydown', 'focus']) {
    window.addEventListener(type, lookNow, { capture: true, passive: true, signal });
  }
  let timer: ReturnType<typeof setInterval> | undefined;
  const lookOn = () => {
    clearInterval(timer);
    if (document.hidden) return;
    timer = setInterval(() => lookNow({ timeStamp: performance.now() }), LOOK_WHILE_READING);
    lookNow({ timeStamp: performance.now() });
  };
  document.addEventListener('visibilitychange', lookOn, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  lookOn();
}
