import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openBrowserWithExtension } from '../../extension/browser-with-extension';
import { clickInCard, shadowRootOf } from '../../extension/card-on-page';
import { hoverPhrase, leaveText } from '../../extension/hover';
import { waitForMarks } from '../../extension/marks-on-page';
import { GUN_FILES } from '../../site/articles';
import { serveSite } from '../../site/serve';
import { ownPages } from '../own-pages';

const HOVERS = 12;
/** Clicks in an open card, to the next card and back. */
const CLICKS = 10;
/** Of a screen that shows 60 in a second, in ms. */
const FRAME = 1000 / 60;
/** How long a hand rests on what it presses, in ms: seldom less (https://instant.page measured twice as long). */
const REST = 150;
/** As set unless the reader sets another, in ms. */
const DWELL = 220;

export interface HoverCost {
  /** From the end of the dwell to the frame with the card, in frames, in ascending order. */
  asleep: number[];
  awake: number[];
  /** The same from a click in a card to the frame with what it leads to. */
  inside: number[];
  /** Cumulative layout shift of the page meanwhile. */
  shift: number;
}

declare global {
  /** Set by {@link watchHover} in the page. */
  var hovering: { arrived: number; painted: number; shift: number; clicked: number; answered: number };
}

/** Hovers marks of an article one after the other, and goes from card to card. */
export async function measureHover(extension: string): Promise<HoverCost> {
  const site = await serveSite(ownPages());
  const browser = await openBrowserWithExtension({ extension });
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(watchHover);
    await page.goto(site.origin + GUN_FILES);
    await waitForMarks(page);
    const asleep: number[] = [];
    const awake: number[] = [];
    for (let hover = 0; hover < HOVERS; hover++) {
      asleep.push(await hoverOnce(page, hover, () => browser.stopWorker()));
      awake.push(await hoverOnce(page, hover, () => wake(browser)));
    }
    const inside = await goInside(page);
    const shift = await page.evaluate(() => hovering.shift);
    return { asleep: ascending(asleep), awake: ascending(awake), inside: ascending(inside), shift };
  } finally {
    await browser.close();
    await site.close();
  }
}

const ascending = (frames: number[]) => frames.sort((a, b) => a - b);

/** A window of the extension asks, as a popup does. */
async function wake(browser: ExtensionBrowser): Promise<void> {
  if ((await browser.workersRunning()) > 0) return;
  const page = await browser.openExtensionPage('popup.html');
  while ((await browser.workersRunning()) === 0) await page.waitForTimeout(50);
  await page.close();
}

/** From an attorney general's card to his successor's, which did not come with the page, and back, over and over. */
async function goInside(page: Page): Promise<number[]> {
  await hoverPhrase(page, 'Hector Balderas', { within: 'article' });
  const inspector = await page.context().newCDPSession(page);
  const objectId = await shadowRootOf('ag-lens-card', inspector);
  if (!objectId) throw new Error('No card is open');
  await inspector.send('Runtime.callFunctionOn', { objectId, functionDeclaration: watchCard.toString() });
  const frames: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    await page.evaluate(() => {
      hovering.answered = 0;
    });
    await clickInCard(page, click % 2 === 0 ? 'Raúl Torrez' : 'Back', REST);
    await page.waitForFunction(() => hovering.answered > 0);
    frames.push(Math.max(1, Math.ceil(await page.evaluate(() => hovering.answered / (1000 / 60)))));
    await page.waitForTimeout(300);
  }
  return frames;
}

async function hoverOnce(page: Page, nth: number, before: () => Promise<void>): Promise<number> {
  await leaveText(page);
  const { x, y } = await page.evaluate(nth => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    const range = ranges[nth % ranges.length];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range?.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, nth);
  await page.waitForTimeout(500);
  await before();
  await page.evaluate(() => {
    hovering.painted = 0;
  });
  await page.mouse.move(x, y);
  await page.waitForFunction(() => hovering.painted > 0);
  const { arrived, painted } = await page.evaluate(() => hovering);
  return Math.max(1, Math.ceil((painted - arrived - DWELL) / FRAME));
}

/** Runs in the page, on the card's closed tree, which no page can get. */
function watchCard(this: ShadowRoot): void {
  new MutationObserver(() =>
    // The frame's own time may be before the click's.
    requestAnimationFrame(() => {
      hovering.answered ||= performance.now() - hovering.clicked;
    }),
  ).observe(this, { subtree: true, childList: true });
}

/** Runs in the page before its own scripts. */
function watchHover(): void {
  globalThis.hovering = { arrived: 0, painted: 0, shift: 0, clicked: 0, answered: 0 };
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
  addEventListener('click', ({ timeStamp }) => (hovering.clicked = timeStamp), { capture: true });
  new PerformanceObserver(list => {
    // As Cumulative Layout Shift is defined: what the reader has just done may move things.
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) hovering.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
