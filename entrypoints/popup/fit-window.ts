/** Until a window that grows with its content has grown, in ms. */
const GROWN = 250;

/**
 * Keeps what the popup shows as high as its window. Browsers grow the window with its content as far as
 * the screen has room, less on a small one or where pages are zoomed; what is higher would scroll as a
 * whole, with the search field and the foot out of sight, and widen the window by a scroll bar.
 */
export function fitWindow(page: HTMLElement = document.documentElement): void {
  let height = Number.POSITIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function hold(to: number): void {
    height = to;
    if (Number.isFinite(to)) page.style.setProperty('--window-height', `${to}px`);
    else page.style.removeProperty('--window-height');
  }

  function measureLater(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (page.scrollHeight > innerHeight) hold(innerHeight);
    }, GROWN);
  }

  new ResizeObserver(measureLater).observe(document.body);
  addEventListener('resize', () => {
    // It was still growing.
    if (innerHeight > height) hold(Number.POSITIVE_INFINITY);
    measureLater();
  });
}
