import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FAMILY_SEPARATION } from '../../site/articles';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { marksOnPage, waitForMarks } from '../marks-on-page';
import { countQuestions } from './questions-to-worker';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let questions: () => Promise<number>;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension();
  questions = await countQuestions(browser);
  page = await browser.context.newPage();
  await page.goto(site.origin + FAMILY_SEPARATION);
  await waitForMarks(page);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** As the worker notes it at the end of an update. */
async function useOtherData(version: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async dataset => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ dataset });
  }, version);
}

it('a page is asked about anew when the data changes, and stays marked', async () => {
  const marks = await marksOnPage(page);
  const before = await questions();
  await useOtherData('2026.11.23');
  await expect.poll(questions).toBeGreaterThan(before);
  expect(await marksOnPage(page)).toEqual(marks);
});
