import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openBrowserWithExtension } from '../../extension/browser-with-extension';
import { waitForMarks } from '../../extension/marks-on-page';
import { GUN_FILES, STEW, TREASURY } from '../../site/articles';
import { serveSite } from '../../site/serve';
import { ownPages } from '../own-pages';
import { untilFilled } from './worker-cost';

const ABOUT = [GUN_FILES, TREASURY];
/** The hour's pages of each kind, of which a few are opened. */
const PAGES_ABOUT = 6;
const PAGES_NOT_ABOUT = 24;
const OPENED = 4;

/** Starts of the worker over the pages of an hour's reading. */
export interface Wakes {
  aboutAll: number;
  aboutNone: number;
}

/** Reads a few pages as a reader does, slowly: between any two steps the worker has fallen asleep. */
export async function measureWakes(extension: string): Promise<Wakes> {
  const site = await serveSite(ownPages());
  const browser = await openBrowserWithExtension({ extension });
  const page = await browser.context.newPage();
  try {
    const wakesFor = async (path: string, isAbout: boolean) => {
      let starts = 0;
      for (let opened = 0; opened < OPENED; opened++)
        starts += await readSlowly(page, browser, site.origin + path, isAbout);
      return starts / OPENED;
    };
    const window = await browser.openExtensionPage('welcome.html');
    await untilFilled(window);
    await window.close();
    const about: number[] = [];
    for (const path of ABOUT) about.push(await wakesFor(path, true));
    const mean = about.reduce((sum, wakes) => sum + wakes, 0) / about.length;
    return { aboutAll: mean * PAGES_ABOUT, aboutNone: (await wakesFor(STEW, false)) * PAGES_NOT_ABOUT };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** How often the worker was started. */
async function readSlowly(
  page: Page,
  browser: ExtensionBrowser,
  address: string,
  isAbout: boolean,
): Promise<number> {
  let starts = 0;
  const fallAsleep = async () => {
    starts += await browser.workersRunning();
    await browser.stopWorker();
  };
  await browser.stopWorker();
  await page.goto(address);
  if (isAbout) await waitForMarks(page);
  for (let step = 0; step < 3; step++) {
    await page.waitForTimeout(800);
    await fallAsleep();
    await page.mouse.move(300 + 40 * step, 300, { steps: 5 });
    await page.mouse.wheel(0, 300);
  }
  await page.waitForTimeout(800);
  await fallAsleep();
  return starts;
}
