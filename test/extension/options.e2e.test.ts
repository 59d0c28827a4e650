import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { scrollsAside, violationsOn } from './own-page';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  page = await browser.openExtensionPage('options.html');
  await page.getByText('Stored in this browser.').waitFor();
});

afterEach(async () => {
  await page.evaluate("chrome.storage.local.remove(['settings', 'settings-sync'])");
  await page.evaluate('chrome.storage.sync.clear()');
  await page.close();
});

const stored = () =>
  page.evaluate<Record<string, unknown>>(
    "chrome.storage.local.get('settings').then(({ settings }) => settings)",
  );

const marked = (name: string) =>
  page.evaluate(each => CSS.highlights.get(each)?.size ?? 0, `ag-lens-${name}`);

describe('the options', () => {
  it('paint a sample as they are chosen, and take it back', async () => {
    await page.waitForFunction(() => CSS.highlights.has('ag-lens-state'));
    await page.getByLabel('States and territories').uncheck();
    await page.waitForFunction(() => !CSS.highlights.has('ag-lens-state'));
    expect(await stored()).toMatchObject({ kindsOff: ['states'] });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(() => CSS.highlights.has('ag-lens-state'));
    expect(await stored()).toMatchObject({ kindsOff: [] });
    expect(await page.getByLabel('States and territories').isChecked()).toBe(true);
    expect(await marked('lawsuit')).toBeGreaterThan(0);
  });

  it('open a card over the sample after the chosen rest', async () => {
    await page.getByText('None', { exact: true }).click();
    await page.getByText('0 milliseconds').waitFor();
    const word = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('ag-lens-coalition') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!word) throw new Error('No coalition is marked in the sample');
    await page.mouse.move(word.x, word.y + 40);
    await page.mouse.move(word.x, word.y, { steps: 8 });
    await page.waitForFunction(() => document.querySelector(':popover-open') !== null);
  });

  it('speak Spanish at once when that is chosen, and say so in it', async () => {
    await page.getByText('Español', { exact: true }).click();
    await page.getByRole('heading', { name: 'Opciones' }).waitFor();
    await page.getByText('GuardadoDeshacer').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es-US');
    expect(await page.title()).toBe('Opciones – AG Lens');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('heading', { name: 'Options' }).waitFor();
  });

  it('leave a site alone once it is in the list, and read it again once it is out', async () => {
    await page.getByLabel('Site', { exact: true }).fill('two words');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('That is not a site. Write it as news.example.').waitFor();
    await page.getByLabel('Site', { exact: true }).fill(`${site.origin}/page`);
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Read 127.0.0.1 again' }).waitFor();

    const article = await browser.context.newPage();
    await article.goto(site.origin + GUN_FILES);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Read 127.0.0.1 again' }).click();
    await article.waitForFunction(() => CSS.highlights.has('ag-lens-person'));
    await article.close();
  });

  it('go to a file and come back from it, and a file that is none changes nothing', async () => {
    await page.getByText('Dark', { exact: true }).click();
    await page.getByText('Saved').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save settings to a file' }).click(),
    ]);
    const file = await readFile((await download.path()) as string, 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 'ag-lens-settings-1', settings: { theme: 'dark' } });

    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await page.getByText('All settings were reset').waitFor();
    expect(await stored()).toMatchObject({ theme: 'page' });
    const input = page.getByLabel('Load settings from a file');
    const give = (text: string) =>
      input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give('{"format":"ag-lens-settings-1","settings":{"theme":"pink"}}');
    await page.getByText('The file has a value for “theme” that AG Lens does not know.').waitFor();
    expect(await stored()).toMatchObject({ theme: 'page' });
    await give(file);
    await page.getByText('Settings loaded from the file').waitFor();
    expect(await stored()).toMatchObject({ theme: 'dark' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(await stored()).toMatchObject({ theme: 'page' });
  });

  it('are synced once the reader wants it: sent, taken when newer, refused when too long', async () => {
    await page.getByText('Dark', { exact: true }).click();
    await page.getByLabel('Sync through the browser').check();
    await page.getByText(/^Synced /).waitFor();
    const there = await page.evaluate<{ changed: number; settings: object }>(
      "chrome.storage.sync.get('settings').then(({ settings }) => settings)",
    );
    expect(there).toMatchObject({ settings: { theme: 'dark' } });

    const newer = { changed: there.changed + 60_000, settings: { ...there.settings, theme: 'light' } };
    await page.evaluate(`chrome.storage.sync.set({ settings: ${JSON.stringify(newer)} })`);
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');

    const sites = Array.from({ length: 600 }, (_, index) => `site-number-${index}.example`);
    const file = JSON.stringify({ format: 'ag-lens-settings-1', settings: { sitesOff: sites } });
    await page
      .getByLabel('Load settings from a file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByText('The list of sites is too long for the browser to sync.').waitFor();
    expect(((await stored()).sitesOff as string[]).length).toBe(600);
  });

  it('clear the recent look-ups, and give them back', async () => {
    const lookups = [
      { key: 'state:NM', kind: 'state', title: 'New Mexico' },
      { key: 'state:CA', kind: 'state', title: 'California' },
    ];
    await page.evaluate(`chrome.storage.local.set({ 'recent-lookups': ${JSON.stringify(lookups)} })`);
    const kept = () =>
      page.evaluate<unknown>("chrome.storage.local.get('recent-lookups').then(all => all['recent-lookups'])");
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('Recent look-ups cleared').waitFor();
    expect(await kept()).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(await kept()).toEqual(lookups);
  });

  it('repair the data', async () => {
    await page.getByRole('button', { name: 'Repair' }).click();
    await page.getByText('The database was filled again.').waitFor();
    await page.getByText('Stored in this browser.').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in the %s', colorScheme => {
  it('the options break no accessibility rule and fit, wide and narrow', async () => {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await scrollsAside(page)).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
  });
});
