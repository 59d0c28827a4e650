import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { cardOnPage } from './card-on-page';
import type { ExtensionWindow } from './extension-window';
import { waitForCard } from './hover';
import { KINDS, marksOnPage, waitForMarks } from './marks-on-page';
import { openToolbarPopup } from './toolbar-popup';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let popup: ExtensionWindow;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
});

afterEach(async () => {
  await popup?.close().catch(() => {}); // It closes itself when it has sent the reader to the page.
  await page.close();
});

async function openOver(path: string): Promise<void> {
  await page.goto(site.origin + path);
  if (path !== STEW) await waitForMarks(page);
  popup = await openToolbarPopup(browser, page);
  await popup.waitForText(/On this page/i);
}

function noMarks(): Promise<unknown> {
  return page.waitForFunction(kinds => kinds.every(kind => !CSS.highlights.has(`ag-lens-${kind}`)), KINDS);
}

describe('the popup', () => {
  it('lists what is on the page, each fact once, and where the article differs', async () => {
    await openOver(FAMILY_SEPARATION);
    const text = await popup.waitForText(/Hector Balderas/);
    expect(text).toMatch(/On this page/i);
    expect(text).toMatch(/seen from Jul 6, 2018, from the page’s metadata/i);
    expect(text).toMatch('Washington v. United States');
    expect(text).toMatch(/differs from the record/);
    expect(text.match(/^Hector Balderas$/gm)).toHaveLength(1);
  });

  it('leads from a fact to its place in the page', async () => {
    await openOver(GUN_FILES);
    await popup.waitForText(/Washington v\. U\.S\. Department of State/);
    await popup.click('Washington v. U.S. Department of State');
    const { text } = await waitForCard(page, 'choosing the suit in the popup');
    expect(text).toMatch('2:18-cv-01115');
  });

  it.each<[string, RegExp[]]>([
    ['balderas', [/Hector Balderas/]],
    ['torrez', [/Raúl Torrez/]],
    ['3d gun new mexico 2018', [/3D-printed gun/]],
    ['2:18-cv-01115', [/Washington v\. U\.S\. Department of State/]],
    ['communications decency act', [/Communications Decency Act/]],
    ['puerto rico', [/Puerto Rico/]],
  ])('finds “%s” as it is typed', async (query, expected) => {
    await openOver(EXPLAINER);
    await popup.type(query);
    for (const words of expected) await popup.waitForText(words);
  });

  it('says so when nothing is found', async () => {
    await openOver(EXPLAINER);
    await popup.type('zzyzx quux');
    await popup.waitForText(/Nothing found/);
  });

  it('answers a search with the worker ended before it', async () => {
    await openOver(EXPLAINER);
    await browser.stopWorker();
    await popup.type('balderas');
    await popup.waitForText(/Hector Balderas[\s\S]*2015–2023/);
  });

  it('says of a page that is not about attorneys general that it was left alone', async () => {
    await openOver(STEW);
    await popup.waitForText(/Nothing on attorneys general here/);
  });

  it('switches a site off at once and for good, and on again', async () => {
    await openOver(GUN_FILES);
    await popup.waitForText(/Read 127\.0\.0\.1/);
    await popup.click('127.0.0.1');
    await popup.waitForText(/Off on this site/);
    await noMarks();
    await page.reload();
    await page.waitForTimeout(1000);
    expect(await marksOnPage(page)).toEqual([]);
    expect(await cardOnPage(page)).toBeUndefined();

    await popup.click('127.0.0.1');
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
  });

  it('raised no error', () => {
    expect(browser.complaints).toEqual([]);
  });
});
