import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';

let browser: ExtensionBrowser;
const opened: Page[] = [];

beforeAll(async () => {
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

/** Does in the worker what the browser does when a reader uses it: nobody can drive its own windows. */
async function dispatch<T>(expression: string): Promise<T> {
  const worker = await browser.worker();
  return (await worker.evaluate(expression)) as T;
}

async function tabOpenedBy(expression: string): Promise<Page> {
  const [page] = await Promise.all([browser.context.waitForEvent('page'), dispatch(expression)]);
  opened.push(page);
  await page.waitForURL(/library\.html/);
  return page;
}

describe('the address bar', () => {
  it('suggests what is found while it is typed', async () => {
    const suggested = await dispatch<{ content: string; description: string }[]>(
      "new Promise(resolve => chrome.omnibox.onInputChanged.dispatch('balderas', resolve))",
    );
    expect(suggested[0]).toEqual({
      content: 'balderas › 1',
      description: 'Hector <match>Balderas</match> <dim>– New Mexico · Democrat · 2015–2023</dim>',
    });
  });

  it('on Enter opens a search, in a tab of its own where that is wanted', async () => {
    const page = await tabOpenedBy(
      "chrome.omnibox.onInputEntered.dispatch('balderas 2018', 'newForegroundTab')",
    );
    await page.getByRole('link', { name: 'Hector Balderas' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('balderas 2018');
  });

  it('on a suggestion opens the record', async () => {
    const page = await tabOpenedBy(
      "chrome.omnibox.onInputEntered.dispatch('balderas › 1', 'newBackgroundTab')",
    );
    await page.getByRole('dialog', { name: 'Hector Balderas' }).waitFor();
  });
});

describe('the context menu', () => {
  it('looks up what is selected, however it is broken over lines', async () => {
    const page = await tabOpenedBy(
      "chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: ' Hector\\n  Balderas ' }, undefined)",
    );
    await page.getByRole('link', { name: 'Hector Balderas' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('Hector Balderas');
  });

  it('is there once, and stays so when it is made again', async () => {
    const exists = "chrome.contextMenus.update('look-up', { visible: true }).then(() => true, () => false)";
    expect(await dispatch(exists)).toBe(true);
    expect(browser.complaints).toEqual([]);
  });
});
