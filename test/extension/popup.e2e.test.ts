import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { cardOnPage } from './card-on-page';
import type { ExtensionWindow } from './extension-window';
import { waitForCard } from './hover';
import { KINDS, marksOnPage, waitForMarks } from './marks-on-page';
import { startAnew } from './start-anew';
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
  await startAnew(browser);
  page = await browser.context.newPage();
});

afterEach(async () => {
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
    expect(text).toMatch(/as of Jul 6, 2018, from the page’s metadata/i);
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

  it('reads filters and tells what it could not read', async () => {
    await openOver(EXPLAINER);
    await popup.type('state:new mexico kind:letter 2018 state:zz');
    const text = await popup.waitForText(/No jurisdiction “zz”; it was left out/);
    expect(text).toMatch(/New Mexico[\s\S]*letters[\s\S]*2018/);
    await popup.waitForText(/Letter · Aug 10, 2018 · 22 attorneys general/);
    await popup.click('Remove “letters”');
    await popup.waitForText(/Lawsuit · /);
    expect(await popup.evaluate('document.querySelector("input").value')).toBe(
      'state:new mexico 2018 state:zz',
    );
  });

  it('narrows by the years, states and topics of what was found', async () => {
    await openOver(EXPLAINER);
    await popup.type('guns');
    await popup.waitForText(/Coalitions \d/);
    await popup.click('Filters');
    await popup.waitForText(/Topics/);
    await popup.click('2018: ');
    await popup.waitForText(/Aug 10, 2018/);
    expect(await popup.evaluate('document.querySelector("input").value')).toBe('guns 2018');
  });

  it('lists the publications that records rest on', async () => {
    await openOver(EXPLAINER);
    await popup.type('3d printed guns 2018');
    await popup.waitForText(/Coalitions \d/);
    await popup.click('Sources');
    await popup.waitForText(/Attorney General · |Office/);
  });

  it('keeps what was looked up, until it is cleared', async () => {
    await openOver(STEW);
    await popup.waitForText(/Try\s+3d gun/);
    await popup.type('torrez');
    await popup.waitForText(/Raúl Torrez/);
    await popup.press('Enter');
    await popup.waitForText(/Raúl Torrez\s+Since Jan/);
    await popup.close();
    popup = await openToolbarPopup(browser, page);
    await popup.waitForText(/Recent look-ups\s+Clear\s+RT\s+Raúl Torrez/);
    await popup.click('Clear the recent look-ups');
    expect(await popup.waitForText(/Try\s+3d gun/)).not.toMatch(/Recent/);
  });

  it('empties the field on Escape and keeps open', async () => {
    await openOver(STEW);
    await popup.type('balderas');
    await popup.waitForText(/Hector Balderas/);
    await popup.press('Escape');
    await popup.waitForText(/On this page/);
  });

  it('tells the version and the age of its data on any page, and the way to the options', async () => {
    await openOver(STEW);
    await popup.waitForText(/Data of \w+ \d+, \d{4}/);
    expect(await popup.evaluate('document.querySelector(".options").ariaLabel')).toBe('Options');
  });

  it('speaks Spanish where the reader has chosen it', async () => {
    const worker = await browser.worker();
    const choose = (language: string) =>
      worker.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await openOver(GUN_FILES);
    await choose('es');
    await popup.waitForText(/En esta página[\s\S]*Coaliciones/);
    await popup.type('armas nuevo méxico 2018');
    await popup.waitForText(/Carta · 10 de agosto de 2018 · 22 fiscales/);
    await choose('browser');
    await popup.waitForText(/Letter · Aug(?:ust|\.)? 10, 2018/);
  });

  it('has a shortcut of its own', async () => {
    const worker = await browser.worker();
    const commands = await worker.evaluate(
      'chrome.commands.getAll().then(all => all.map(({ name }) => name))',
    );
    expect(commands).toContain('_execute_action');
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
