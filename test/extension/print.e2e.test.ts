import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../lib/address/address';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { cardOnPage } from './card-on-page';
import { hoverPhrase } from './hover';
import { waitForMarks } from './marks-on-page';

const LETTER = hashOf({ view: 'record', key: 'coalition:2018-08-10-3d-printed-guns-letter' });

let browser: ExtensionBrowser;
let site: Site;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension({ colorScheme: 'dark' });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function onPaper(hash: string): Promise<Page> {
  const page = await browser.openExtensionPage(`library.html${hash}`);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('a record on paper', () => {
  it('has its members by name and its sources with their addresses, though they are folded on the screen', async () => {
    const page = await onPaper(LETTER);
    const source = page.locator('.sources a').first();
    await source.waitFor();
    expect(await source.evaluate(link => getComputedStyle(link, '::after').content)).toMatch(/https:\/\//);
    expect(await page.locator('.member-list').innerText()).toMatch('New Mexico');
    await page.close();
  });

  it('has nothing to press', async () => {
    const page = await onPaper(LETTER);
    await page.getByRole('dialog').waitFor();
    const buttons = await page.getByRole('button').all();
    const shown = await Promise.all(
      buttons.map(async button => ((await button.isVisible()) ? await button.textContent() : null)),
    );
    // Tiles of the map and names of members are facts that can be pressed on a screen.
    expect(shown.filter(text => text && /copy|download|open|list|source/i.test(text))).toEqual([]);
    await page.close();
  });

  it('is dark on light, whatever the screen is', async () => {
    const page = await onPaper(LETTER);
    const title = page.locator('.ag-card h2').first();
    await title.waitFor();
    expect(await title.evaluate(heading => getComputedStyle(heading).color)).toBe('rgb(27, 29, 36)');
    await page.close();
  });
});

it('a search on paper says what was searched for', async () => {
  const page = await onPaper(hashOf({ view: 'search', query: '3d gun' }));
  await page.locator('.row').first().waitFor();
  expect(await page.getByRole('searchbox').isVisible()).toBe(true);
  expect(await page.getByRole('searchbox').inputValue()).toBe('3d gun');
  await page.close();
});

it.each([
  ['a search', hashOf({ view: 'search', query: '3d gun' }), '.row'],
  ['a record', LETTER, '.ag-card'],
  ['a comparison', hashOf({ view: 'compare', states: ['NM', 'TX'] }), 'table'],
])('%s on paper says of which data it is and where it can be found again', async (_, hash, settled) => {
  const page = await onPaper(hash);
  await page.locator(settled).first().waitFor();
  const said = await page.locator('main').innerText();
  expect(said).toMatch(/data of \w+ \d+, \d{4} \(version \d{4}\.\d{2}\.\d{2}/);
  expect(said).toContain(page.url());
  await page.close();
});

it('an article is printed without the card that is open over it', async () => {
  const page = await browser.context.newPage();
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  await hoverPhrase(page, 'Hector Balderas', { within: 'article' });
  await page.emulateMedia({ media: 'print' });
  expect(await cardOnPage(page)).toBeUndefined();
  await page.emulateMedia({ media: 'screen' });
  expect(await cardOnPage(page)).toBeDefined();
});
