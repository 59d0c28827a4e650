import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { scrollsAside, violationsOn } from './own-page';

/** Every window of the extension, in what it can show; `ready` is there once it shows it. */
const WINDOWS: { file: string; ready: string; act?: (page: Page) => Promise<void> }[] = [
  { file: 'popup.html', ready: '.data-status' },
  { file: 'popup.html', ready: '.results .badge', act: type('gun nm 2018') },
  { file: 'popup.html', ready: '.suggestion', act: type('immigration state:n') },
  { file: 'popup.html', ready: '.facet-panel', act: openFilters },
  { file: 'popup.html', ready: '.ag-card', act: openFirst },
  { file: 'sidepanel.html', ready: '.panel-head' },
  { file: 'library.html', ready: '.examples' },
  { file: 'library.html#/search?q=3d+gun', ready: '.year-column' },
  { file: 'library.html#/search?q=immigration+kind%3A', ready: '.suggested-values' },
  { file: 'library.html#/search?q=qqzzy', ready: '.found-nothing' },
  { file: 'library.html#/record/coalition/2018-08-10-3d-printed-guns-letter', ready: '.take-along' },
  { file: 'library.html#/record/lawsuit/washington-v-u-s-department-of-state-2018', ready: '.take-along' },
  { file: 'library.html#/record/state/PR', ready: '.take-along' },
  { file: 'library.html#/compare', ready: 'select' },
  { file: 'library.html#/compare?states=NM,CA,TX', ready: '.topics' },
  { file: 'library.html#/nowhere', ready: '.notice' },
  { file: 'options.html', ready: '.facts' },
  { file: 'welcome.html', ready: 'h1' },
  { file: 'self-check.html', ready: 'dl' },
];

function type(words: string) {
  return async (page: Page) => page.locator('.search-field input').fill(words);
}

async function openFilters(page: Page): Promise<void> {
  await type('immigration')(page);
  await page.locator('.chip.more').click();
}

/** A short card: of a link that the edge of a longer one cuts, too little is left to be hit. */
async function openFirst(page: Page): Promise<void> {
  await type('matthew whitaker')(page);
  await page.locator('.results .badge').first().waitFor();
  await page.keyboard.press('Enter');
}

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['en', 'light'],
  ['en', 'dark'],
  ['es', 'light'],
  ['es', 'dark'],
] as const)('in %s, in the %s', (language, theme) => {
  beforeAll(async () => {
    const page = await browser.openExtensionPage('options.html');
    await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ language, theme })} })`);
    await page.close();
  });

  it.each(WINDOWS.map(window => ({ ...window, name: `${window.file} ${window.ready}` })))(
    '$name breaks no rule, tells its language and fits at twice the size',
    async ({ file, ready, act }) => {
      const page = await browser.openExtensionPage(file);
      try {
        // The file itself is in English, until the settings have come.
        await page.locator(`html[lang=${language}-US]`).waitFor({ state: 'attached' });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await act?.(page);
        await page.locator(ready).first().waitFor();
        expect(await violationsOn(page)).toEqual([]);
        if (file.startsWith('popup')) return; // As wide as the browser's own window for it.
        // What a window of 1280 px has room for when everything is drawn twice as large.
        await page.setViewportSize({ width: 640, height: 450 });
        expect(await scrollsAside(page)).toBe(false);
        await page.setViewportSize({ width: 320, height: 450 });
        expect(await scrollsAside(page)).toBe(false);
      } finally {
        await page.close();
      }
    },
  );
});
