import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openBrowserWithExtension } from '../../extension/browser-with-extension';
import type { BenchRow } from '../bench-row';
import { MainThread } from '../page/main-thread';

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');
const OPENINGS = 25;
/** Within this, in ms, the popup must take words, however fast the reader is. */
const USABLE = 100;
/** What a reader takes for at once (Nielsen, "Response Times: The 3 Important Limits"). */
const AT_ONCE = 300;
/** Typed as soon as the field takes it. */
const QUERY = 'balderas 2018';

interface Opening {
  /** From the start of the window to the field with the focus, in ms. */
  usable: number;
  /** To the first picture of the window. */
  painted: number;
  /** To the results of what was typed as soon as the field took it. */
  found: number;
  /** What the window's own thread did until then, in ms of its own time. */
  work: number;
  /** A page with nothing but a field, until that takes words. */
  floor: number;
}

declare global {
  /** Set by {@link watchOpening} in the window. */
  var opening: { usable: number; found: number };
}

/** How soon the popup can be used and answers, the worker asleep when it opens. */
export async function measure(): Promise<BenchRow[]> {
  const browser = await openBrowserWithExtension({ extension: BUILT, viewport: { width: 400, height: 600 } });
  try {
    await waitUntilFilled(browser);
    const page = await browser.context.newPage();
    await page.addInitScript(watchOpening, QUERY);
    const openings: Opening[] = [];
    for (let nth = 0; nth < OPENINGS; nth++) openings.push(await openOnce(page, browser));
    const of = (key: keyof Opening) => openings.map(opening => opening[key]).sort((a, b) => a - b);
    const floor = quantile(of('floor'), 0.5);
    // What a machine with much else to do takes for nothing at all is not the popup's.
    const within = (most: number, pages: number) => (times: readonly number[]) =>
      quantile(times, 0.5) < Math.max(most, pages * floor);
    const empty = { 'an empty page with a field': floor };
    return [
      row(
        'until its field takes words',
        of('usable'),
        `under ${USABLE} ms, or 3 empty pages`,
        within(USABLE, 3),
        empty,
      ),
      row(
        'until it is painted',
        of('painted'),
        `under ${USABLE} ms, or 3 empty pages`,
        within(USABLE, 3),
        empty,
      ),
      row(
        'until it has answered what was typed at once',
        of('found'),
        // The worker is another start, and reads its database.
        `under ${AT_ONCE} ms, or 6 empty pages`,
        within(AT_ONCE, 6),
        empty,
      ),
      row(
        'main-thread work until then',
        of('work'),
        `under ${USABLE} ms`,
        times => quantile(times, 0.5) < USABLE,
        {},
      ),
    ];
  } finally {
    await browser.close();
  }
}

/** @param times in ascending order. */
function row(
  what: string,
  times: readonly number[],
  goal: string,
  holds: (times: readonly number[]) => boolean,
  against: BenchRow['against'],
): BenchRow {
  return {
    name: `Popup opened, the worker asleep: ${what}`,
    unit: 'ms',
    ours: quantile(times, 0.5),
    spread: [quantile(times, 0.25), quantile(times, 0.75)],
    against: { ...against, 'itself at p95': quantile(times, 0.95) },
    goal,
    holds: holds(times),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** A fresh profile answers from the package until its database is filled. */
async function waitUntilFilled(browser: ExtensionBrowser): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.getByText('Stored in this browser.').waitFor();
  await options.close();
}

async function openOnce(page: Page, browser: ExtensionBrowser): Promise<Opening> {
  await page.goto('data:text/html,<input autofocus>');
  await page.waitForFunction(() => opening.usable > 0);
  const floor = await page.evaluate(() => opening.usable);
  await browser.stopWorker();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.waitForFunction(() => opening.found > 0);
  const times = await page.evaluate(() => ({
    ...opening,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await browser.stopWorker();
  // In the process that is there by now: what the thread did before can be taken off.
  const thread = await MainThread.of(page);
  const { task } = await thread.workWhile(async () => {
    await page.reload();
    await page.waitForFunction(() => opening.found > 0);
  });
  return { ...times, floor, work: task };
}

/** Runs in the window before its own scripts: types as soon as a field takes it, and waits for results. */
function watchOpening(query: string): void {
  globalThis.opening = { usable: 0, found: 0 };
  addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || opening.usable > 0) return;
      opening.usable = performance.now();
      target.value = query;
      target.dispatchEvent(new Event('input', { bubbles: true }));
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[role="option"]')) return;
        opening.found = performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    },
    { capture: true },
  );
}
