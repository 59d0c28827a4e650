import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { OwnWindow, ReaderBrowser } from './reader-browser';
import { hover, marksOf, openMarked, pointInVain, showing } from './reading';

const themeOfCard = (browser: ReaderBrowser) =>
  browser.inCard(function (this: ShadowRoot) {
    return this.querySelector<HTMLElement>('.frame')?.dataset.theme;
  });

describe.each(BROWSERS)('in $name, on a page that is open already', ({ open }) => {
  let site: Site;
  let browser: ReaderBrowser;
  let options: OwnWindow;

  beforeAll(async () => {
    site = await serveSite();
    browser = await open();
  });

  beforeEach(async () => {
    options = await browser.openOwnPage('options.html');
    await options.evaluate("await (globalThis.browser ?? chrome).storage.local.remove('settings');");
    await showing(options, /Stored in this browser/);
    await openMarked(browser, site.origin + GUN_FILES);
  });

  afterEach(() => browser.closeOwnWindows());

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('marks of a kind that is switched off vanish, and no longer answer', async () => {
    await options.click('Lawsuits');
    await until(
      'end of the lawsuits',
      async () => (await marksOf(browser)).every(({ kind }) => kind !== 'lawsuit') || undefined,
    );
    expect(await pointInVain(browser, 'Washington v. U.S. Department of State')).toBeUndefined();
    await options.click('Lawsuits');
    await until(
      'states',
      async () => (await marksOf(browser)).some(({ kind }) => kind === 'lawsuit') || undefined,
    );
  });

  it('the card takes the theme', async () => {
    await hover(browser, 'Hector Balderas');
    expect(await themeOfCard(browser)).toBe('light');
    await options.click('Dark');
    await until('dark card', async () => {
      await hover(browser, 'Hector Balderas');
      return (await themeOfCard(browser)) === 'dark' || undefined;
    });
  });

  it('the card speaks Spanish', async () => {
    await options.click('Español');
    await showing(options, /Opciones/);
    const { text } = await hover(browser, 'Hector Balderas');
    expect(text).toMatch(/fiscal general/i);
    expect(text).not.toMatch(/When this was written|Attorney general/);
  });

  it('a site that is switched off in the popup is left alone at once, and loaded anew', async () => {
    const popup = await browser.openPopup();
    await showing(popup, /Read 127\.0\.0\.1/);
    await popup.click('127.0.0.1');
    await showing(popup, /Off on this site/);
    await until('end of the marks', async () => (await marksOf(browser)).length === 0 || undefined);
    await popup.close();
    await browser.open(site.origin + GUN_FILES);
    expect(await pointInVain(browser, 'Hector Balderas')).toBeUndefined();
    expect(await marksOf(browser)).toEqual([]);
  });

  it('nothing raised an error', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});
