import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openBrowserWithExtension } from '../../extension/browser-with-extension';
import type { BenchRow } from '../bench-row';

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
    const p95 = quantile(openings, 'usable', 0.95);
    return [
      {
        ...row('until its field takes words', openings, 'usable'),
        goal: `at p95 under ${USABLE} ms`,
        holds: p95 < USABLE,
      },
      {
        ...row('until it is painted', openings, 'painted'),
        goal: `median under ${USABLE} ms`,
        holds: quantile(openings, 'painted', 0.5) < USABLE,
      },
      {
        ...row('until it has answered what was typed at once', openings, 'found'),
        goal: `median under ${AT_ONCE} ms`,
        holds: quantile(openings, 'found', 0.5) < AT_ONCE,
      },
    ];
  } finally {
    await browser.close();
  }
}

function row(
  what: string,
  openings: readonly Opening[],
  of: keyof Opening,
): Omit<BenchRow, 'goal' | 'holds'> {
  const at = (share: number) => quantile(openings, of, share);
  return {
    name: `Popup opened, the worker asleep: ${what}`,
    unit: 'ms',
    ours: at(0.5),
    spread: [at(0.25), at(0.75)],
    against: { 'itself at p95': at(0.95) },
  };
}

function quantile(openings: readonly Opening[], of: keyof Opening, share: number): number {
  const sorted = openings.map(opening => opening[of]).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** A fresh profile answers from the package until its database is filled. */
async function waitUntilFilled(browser: ExtensionBrowser): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.getByText('Stored in this browser.').waitFor();
  await options.close();
}

async function openOnce(page: Page, browser: ExtensionBrowser): Promise<Opening> {
  await page.goto('about:blank');
  await browser.stopWorker();
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.waitForFunction(() => opening.found > 0);
  return page.evaluate(() => ({
    ...opening,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
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
