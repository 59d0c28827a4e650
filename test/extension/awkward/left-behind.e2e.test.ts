import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUN_FILES } from '../../site/articles';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { hoverPhrase } from '../hover';
import { marksOnPage, waitForMarks } from '../marks-on-page';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension();
  page = await browser.context.newPage();
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  await hoverPhrase(page, 'Hector Balderas', { within: 'article' });
  // As an update does: the extension starts anew, and what it had put into pages is cut off from it.
  const popup = await browser.openExtensionPage('popup.html');
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload());
  });
  await page.bringToFront();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('what an extension that was reloaded leaves in an open page', () => {
  it('goes by itself: marks, style sheet and card', async () => {
    await expect.poll(() => marksOnPage(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.locator('ag-lens-card').count()).toBe(0);
  });

  it('does nothing more when the page changes or the pointer moves', async () => {
    await page.evaluate(() => {
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<p>Attorney General Letitia James of New York.</p>');
    });
    await page.mouse.move(400, 400);
    await page.keyboard.press('Alt+Shift+KeyN');
    await page.waitForTimeout(1000);
    expect(await marksOnPage(page)).toEqual([]);
    expect(await page.locator('ag-lens-card').count()).toBe(0);
  });

  it('raises no error', () => expect(browser.complaints).toEqual([]));
});
