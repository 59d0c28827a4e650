import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { scrollsAside, violationsOn } from './own-page';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowserWithExtension();
  page = await browser.openExtensionPage('self-check.html');
  await page.getByRole('heading', { name: 'Last errors' }).waitFor();
});

afterAll(() => browser?.close());

it('the self-check is copied as the text that it shows', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/^# Self-check – AG Lens\n\n## Versions\nAG Lens: \d/);
  expect(copied).toMatch(/## Last errors\nnone\n$/);
});

it.each(['light', 'dark'] as const)(
  'in the %s it breaks no accessibility rule and fits, wide and narrow',
  async scheme => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await scrollsAside(page)).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
  },
);
