import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { startAnew } from './start-anew';

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(() => startAnew(browser));

it('a record that is opened by its address is among the recent look-ups, in the popup and on the search page', async () => {
  const library = await browser.openExtensionPage('library.html#/record/attorney-general/hector-balderas');
  await library.getByRole('dialog', { name: 'Hector Balderas' }).waitFor();
  await library.goto(library.url().replace(/#.*/, '#/record/state/PR'));
  await library.getByRole('dialog', { name: 'Puerto Rico' }).waitFor();
  expect(await library.getByText('Territory', { exact: true }).count()).toBe(1);

  const popup = await browser.openExtensionPage('popup.html');
  await popup.locator('.recent .row').first().waitFor();
  expect(await popup.locator('.recent .row-title').allInnerTexts()).toEqual([
    'Puerto Rico',
    'Hector Balderas',
  ]);

  await library.goto(library.url().replace(/#.*/, '#/'));
  await library.getByRole('link', { name: 'Hector Balderas' }).click();
  await library.getByRole('dialog', { name: 'Hector Balderas' }).waitFor();
  await popup.reload();
  await expect
    .poll(() => popup.locator('.recent .row-title').allInnerTexts())
    .toEqual(['Hector Balderas', 'Puerto Rico']);
});

it('they are cleared from the search page', async () => {
  const library = await browser.openExtensionPage('library.html#/record/state/PR');
  await library.getByRole('dialog', { name: 'Puerto Rico' }).waitFor();
  await library.goto(library.url().replace(/#.*/, '#/'));
  await library.getByRole('button', { name: 'Clear the recent look-ups' }).click();
  await library.getByText('Recent look-ups').waitFor({ state: 'detached' });
  const popup = await browser.openExtensionPage('popup.html');
  await popup.getByText('Try', { exact: true }).waitFor();
  expect(await popup.locator('.recent').count()).toBe(0);
});

it('a value of a filter is taken on the search page by Enter, and the reader types on', async () => {
  const library = await browser.openExtensionPage('library.html#/');
  await library.getByRole('searchbox').fill('3d gun state:new m');
  await library.getByRole('group', { name: 'Complete the filter' }).waitFor();
  await library.keyboard.press('Enter');
  await library.getByRole('button', { name: 'Remove “New Mexico”' }).waitFor();
  await library.keyboard.type('2018');
  expect(await library.getByRole('searchbox').inputValue()).toBe('3d gun state:nm 2018');
});
