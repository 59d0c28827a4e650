import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hashOf } from '../../lib/address/address';
import { type ExtensionBrowser, openBrowserWithExtension } from '../extension/browser-with-extension';
import { hoverPhrase } from '../extension/hover';
import { waitForMarks } from '../extension/marks-on-page';
import { openSidePanel } from '../extension/side-panel';
import { openToolbarPopup } from '../extension/toolbar-popup';
import { DECENCY_ACT, GUN_FILES, SPANISH, TREASURY } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { photographCard } from './photograph-card';

const FOLDER = join(import.meta.dirname, 'pictures');

/** Cards over the words of an article. */
const CARDS = [
  { name: 'coalition', path: GUN_FILES, phrase: 'coalition of 22 state attorneys general', look: 'light' },
  { name: 'then-and-now', path: GUN_FILES, phrase: 'Hector Balderas', look: 'light' },
  { name: 'lawsuit', path: TREASURY, phrase: 'New York v. Trump', look: 'light' },
  {
    name: 'check',
    path: DECENCY_ACT,
    phrase: '49 other state and territorial attorneys general',
    look: 'dark',
  },
  { name: 'spanish', path: SPANISH.treasury, phrase: 'New York v. Trump', look: 'dark' },
] as const;

/** Every picture in the README, from the built extension, into the folder that the README shows them from. */
export async function takeReadmePictures(): Promise<void> {
  const site = await serveSite();
  try {
    for (const look of ['light', 'dark'] as const) {
      const browser = await openBrowserWithExtension({
        colorScheme: look,
        viewport: { width: 1160, height: 860 },
      });
      try {
        await photographCards(browser, site, look);
        if (look === 'light') await photographWindows(browser, site);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
  console.log(`Pictures: ${FOLDER}`);
}

async function photographCards(
  browser: ExtensionBrowser,
  site: Site,
  wanted: 'light' | 'dark',
): Promise<void> {
  const page = await browser.context.newPage();
  for (const { name, path, phrase, look } of CARDS) {
    if (look !== wanted) continue;
    await speak(browser, path.startsWith('/es/') ? 'es' : 'en');
    await page.bringToFront();
    await page.goto(site.origin + path);
    await waitForMarks(page);
    await photographCard(
      page,
      await hoverPhrase(page, phrase, { within: 'article' }),
      join(FOLDER, `${name}.png`),
    );
  }
  await page.close();
}

async function photographWindows(browser: ExtensionBrowser, site: Site): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  const popup = await openToolbarPopup(browser, page);
  await popup.type('gun new mexico 2018');
  await popup.waitForText(/Letter .*3D-printed gun/);
  await writeFile(join(FOLDER, 'popup.png'), await popup.screenshot());
  await popup.close();
  const panel = await openSidePanel(browser, page);
  await panel.waitForText(/Hector Balderas/);
  await writeFile(join(FOLDER, 'panel.png'), await panel.screenshot());
  await panel.close();
  await photographLibrary(browser, hashOf({ view: 'search', query: '3d gun' }), '.year-column', 'library');
  await photographLibrary(browser, hashOf({ view: 'compare', states: ['NM', 'TX'] }), 'table', 'compare');
}

async function photographLibrary(
  browser: ExtensionBrowser,
  hash: string,
  settled: string,
  name: string,
): Promise<void> {
  const library: Page = await browser.openExtensionPage(`library.html${hash}`);
  await library.locator(settled).first().waitFor();
  await library.screenshot({ path: join(FOLDER, `${name}.png`) });
  await library.close();
}

async function speak(browser: ExtensionBrowser, language: 'en' | 'es'): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.locator('h1').waitFor();
  await options.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
  await options.close();
}
