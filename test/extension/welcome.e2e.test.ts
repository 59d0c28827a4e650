import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { scrollsAside, violationsOn } from './own-page';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowserWithExtension({ withWelcome: true });
  const opened = browser.context.pages().filter(each => each.url().endsWith('/welcome.html'));
  expect(opened).toHaveLength(1);
  page = opened[0] as Page;
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  if (page.isClosed()) return;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.reload();
  await page.getByRole('heading', { name: 'AG Lens is ready' }).waitFor();
});

/** The middle of the first word that is marked so. */
async function middleOf(kind: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction(name => CSS.highlights.has(name), `ag-lens-${kind}`);
  return page.evaluate(name => {
    const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = (range as Range).getClientRects()[0] as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, `ag-lens-${kind}`);
}

describe('the first run', () => {
  it('shows one page with one picture, three sentences and the reason for what it asks', async () => {
    await page.getByRole('heading', { name: 'AG Lens is ready' }).waitFor();
    expect(await page.getByRole('img', { name: /a card that shows the members on a map/ }).count()).toBe(1);
    expect(await page.locator('.sentences p').count()).toBe(3);
    await page.getByRole('heading', { name: 'Why it asks to read pages' }).waitFor();
  });

  it('lets the reader try it: a word of the sample opens its card, by pointer and by key', async () => {
    const word = await middleOf('person');
    await page.mouse.move(word.x, word.y + 60);
    await page.mouse.move(word.x, word.y, { steps: 10 });
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector(':popover-open') === null);
    await page.mouse.move(5, 5);
    await page.keyboard.press('Alt+Shift+N');
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
    await page.keyboard.press('Escape');
  });

  it('breaks no accessibility rule and fits, light and dark, wide and narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 360]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOn(page)).toEqual([]);
        expect(await scrollsAside(page)).toBe(false);
      }
    }
  });

  it('leads to the search, the comparison and the options', async () => {
    const leads = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll(links => links.map(link => new URL((link as HTMLAnchorElement).href).pathname));
    expect(leads).toEqual(['/library.html', '/library.html', '/options.html']);
  });

  it('does not come again when the browser starts its worker anew', async () => {
    await page.close();
    await browser.stopWorker();
    const options = await browser.openExtensionPage('options.html');
    await options.getByText('Stored in this browser.').waitFor();
    expect(browser.context.pages().filter(each => each.url().endsWith('/welcome.html'))).toEqual([]);
  });
});
