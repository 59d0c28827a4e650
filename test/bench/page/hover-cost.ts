import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openBrowserWithExtension } from '../../extension/browser-with-extension';
import { leaveText } from '../../extension/hover';
import { waitForMarks } from '../../extension/marks-on-page';
import { GUN_FILES } from '../../site/articles';
import { serveSite } from '../../site/serve';
import { ownPages } from './own-pages';

const HOVERS = 25;
/** Of a screen that shows 60 in a second, in ms. */
const FRAME = 1000 / 60;
/** As set unless the reader sets another, in ms. */
const DWELL = 220;

export interface HoverCost {
  /** From the end of the dwell to the frame with the card, in frames, in ascending order. */
  frames: number[];
  /** Cumulative layout shift of the page meanwhile. */
  shift: number;
}

declare global {
  /** Set by {@link watchHover} in the page. */
  var hovering: { arrived: number; painted: number; shift: number };
}

/** Hovers marks of an article one after the other, the worker asleep each time. */
export async function measureHover(extension: string): Promise<HoverCost> {
  const site = await serveSite(ownPages());
  const browser = await openBrowserWithExtension({ extension });
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(watchHover);
    await page.goto(site.origin + GUN_FILES);
    await waitForMarks(page);
    const frames: number[] = [];
    for (let hover = 0; hover < HOVERS; hover++) frames.push(await hoverOnce(page, browser, hover));
    const shift = await page.evaluate(() => hovering.shift);
    return { frames: frames.sort((a, b) => a - b), shift };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function hoverOnce(page: Page, browser: ExtensionBrowser, nth: number): Promise<number> {
  await leaveText(page);
  const { x, y } = await page.evaluate(nth => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    const range = ranges[nth % ranges.length];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, nth);
  await page.waitForTimeout(500);
  await browser.stopWorker();
  await page.evaluate(() => {
    hovering.painted = 0;
  });
  await page.mouse.move(x, y);
  await page.waitForFunction(() => hovering.painted > 0);
  const { arrived, painted } = await page.evaluate(() => hovering);
  return Math.max(1, Math.ceil((painted - arrived - DWELL) / FRAME));
}

/** Runs in the page before its own scripts. */
function watchHover(): void {
  globalThis.hovering = { arrived: 0, painted: 0, shift: 0 };
  let isOpen = false;
  // The dwell begins in the frame after the pointer's one step: after a rest it is no flight.
  addEventListener(
    'pointermove',
    () => {
      if (!isOpen) requestAnimationFrame(() => (hovering.arrived = performance.now()));
    },
    { capture: true },
  );
  addEventListener(
    'beforetoggle',
    event => {
      isOpen = (event as ToggleEvent).newState === 'open';
      if (isOpen) requestAnimationFrame(() => (hovering.painted = performance.now()));
    },
    { capture: true },
  );
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      hovering.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
