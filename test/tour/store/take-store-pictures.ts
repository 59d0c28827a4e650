import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../../lib/words/language';
import { type ExtensionBrowser, openBrowserWithExtension } from '../../extension/browser-with-extension';
import { hoverPhrase } from '../../extension/hover';
import { waitForMarks } from '../../extension/marks-on-page';
import { DECENCY_ACT, GUN_FILES, SPANISH, TREASURY } from '../../site/articles';
import { serveSite } from '../../site/serve';
import { takePromotionalTile } from './take-promotional-tile';

/** The size that both stores take, in px. */
const SIZE = { width: 1280, height: 800 };
const FOLDER = join('.output', 'store');

/** Cards over the words of an article, and what is searched for: in the reader's language. */
const SHOWN = {
  en: {
    cards: [
      { name: '1-coalition', path: GUN_FILES, phrase: 'coalition of 22 state attorneys general' },
      { name: '2-then-and-now', path: GUN_FILES, phrase: 'Hector Balderas' },
      { name: '3-check', path: DECENCY_ACT, phrase: '49 other state and territorial attorneys general' },
      { name: '4-lawsuit', path: TREASURY, phrase: 'New York v. Trump' },
    ],
    query: '3d gun',
  },
  es: {
    cards: [
      { name: '1-coalition', path: SPANISH.gunFiles, phrase: 'coalición de 22 fiscales generales' },
      { name: '2-then-and-now', path: SPANISH.gunFiles, phrase: 'Hector Balderas' },
      { name: '3-check', path: SPANISH.tariffs, phrase: 'fiscales generales de 12 estados' },
      { name: '4-lawsuit', path: SPANISH.treasury, phrase: 'New York v. Trump' },
    ],
    query: 'armas 3d',
  },
} as const satisfies Record<Language, unknown>;

/** The five pictures of each language for the stores, and the tile that one of them wants, into `.output/store`, from the built extension. */
export async function takeStorePictures(): Promise<void> {
  const site = await serveSite();
  for (const language of ['en', 'es'] as const) {
    const folder = join(FOLDER, language);
    await mkdir(folder, { recursive: true });
    const browser = await openBrowserWithExtension({ viewport: SIZE });
    try {
      await speak(browser, language);
      const page = await browser.context.newPage();
      for (const { name, path, phrase } of SHOWN[language].cards) {
        await page.goto(site.origin + path);
        await waitForMarks(page);
        // A store's picture is small: the headline tells more than what illustrates it.
        await page.addStyleTag({ content: 'figure { display: none }' });
        await hoverPhrase(page, phrase, { within: 'article' });
        await save(page, folder, name);
      }
      const library = await browser.openExtensionPage(
        `library.html#/search?q=${encodeURIComponent(SHOWN[language].query)}`,
      );
      await library.locator('.year-column').first().waitFor();
      await save(library, folder, '5-search');
      if (language === 'en')
        await writeFile(join(FOLDER, 'promotional-tile.png'), await takePromotionalTile(browser.context));
    } finally {
      await browser.close();
    }
  }
  await site.close();
  console.log(
    `${FOLDER}: five pictures of each language, ${SIZE.width} × ${SIZE.height}; a promotional tile`,
  );
}

async function speak(browser: ExtensionBrowser, language: Language): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await options.getByText('Stored in this browser.').waitFor();
  await options.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify({ language, theme: 'light' })} })`,
  );
  await options.close();
}

async function save(page: Page, folder: string, name: string): Promise<void> {
  await writeFile(join(folder, `${name}.png`), await page.screenshot());
}
