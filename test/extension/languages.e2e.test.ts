import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LanguageChoice } from '../../lib/words/language';
import { SPANISH } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { cardOnPage } from './card-on-page';
import { hoverPhrase } from './hover';
import { marksOnPage, waitForMarks } from './marks-on-page';
import { openSidePanel } from './side-panel';
import { startAnew } from './start-anew';

declare const chrome: typeof import('wxt/browser').browser;

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension();
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await startAnew(browser);
  await page.goto(site.origin + SPANISH.gunFiles);
  await waitForMarks(page);
});

const speak = async (language: LanguageChoice) =>
  (await browser.worker()).evaluate(
    chosen => chrome.storage.local.set({ settings: { language: chosen } }),
    language,
  );

it('an article in Spanish is marked as one in English is', async () => {
  const marks = await marksOnPage(page);
  const texts = (kind: string) => marks.filter(mark => mark.kind === kind).map(mark => mark.text);
  expect(texts('person')).toEqual(expect.arrayContaining(['Hector Balderas', 'Balderas', 'Jeff Sessions']));
  expect(texts('coalition')).toEqual(['otros fiscales generales', 'coalición de 22 fiscales generales']);
  expect(texts('state')).toEqual(expect.arrayContaining(['Nuevo México', 'Nueva Jersey', 'Oregón']));
  expect(texts('lawsuit')).toEqual(['Washington v. U.S. Department of State']);
});

it('a card that is open speaks the language that is chosen, at once', async () => {
  await page.bringToFront();
  await hoverPhrase(page, 'coalición de 22 fiscales generales');
  await expect.poll(async () => (await cardOnPage(page))?.text).toMatch('The article counts 22');
  await speak('es');
  await expect.poll(async () => (await cardOnPage(page))?.text).toMatch('El artículo habla de 22');
  await speak('en');
  await expect.poll(async () => (await cardOnPage(page))?.text).toMatch('The article counts 22');
});

it('so does the side panel', async () => {
  const panel = await openSidePanel(browser, page);
  const told = () => panel.evaluate<string>('document.documentElement.lang + document.body.innerText');
  await expect.poll(told).toMatch(/^en-US[\s\S]*Attorney General of New Mexico/);
  await speak('es');
  await expect.poll(told).toMatch(/^es-US[\s\S]*Fiscal general de Nuevo México/);
  await speak('browser');
  await expect.poll(told).toMatch(/^en-US/);
});
