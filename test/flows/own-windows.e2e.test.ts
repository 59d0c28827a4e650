import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW } from '../site/articles';
import { LATE_STYLES, type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { cardThatStays, openMarked, showing } from './reading';

const LATE_PAGE = '/late.html';
const PAGES = {
  [LATE_PAGE]: `<!doctype html><meta charset="utf-8"><title>States sue</title><link rel="stylesheet" href="${LATE_STYLES}">
    <article><h1>States sue</h1><p>Attorney General Letitia James of New York sued on Tuesday.</p></article>`,
};

describe.each(BROWSERS)('in $name', ({ open }) => {
  let site: Site;
  let browser: ReaderBrowser;

  beforeAll(async () => {
    site = await serveSite(PAGES, 'no-cache');
    browser = await open();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(() => browser.closeOwnWindows());

  describe('the popup', () => {
    it('lists what is on the page, and leads to it', async () => {
      await openMarked(browser, site.origin + FAMILY_SEPARATION);
      const own = await browser.openPopup();
      const text = await showing(own, /On this page[\s\S]*Hector Balderas/i);
      expect(text).toMatch(/as of Jul 6, 2018/i);
      await own.click('Washington v. United States');
      const card = await cardThatStays(browser, 'choosing the suit in the popup');
      expect(card.text).toMatch('2:18-cv-00939');
    });

    it.each([
      ['a short list', STEW, /Nothing on attorneys general here/],
      ['a long one', GUN_FILES, /On this page[\s\S]*Hector Balderas/i],
    ])('is as wide for %s as for any, and no higher than its window', async (_, path, shown) => {
      await browser.open(site.origin + path);
      const popup = await browser.openPopup();
      await showing(popup, shown);
      await until('a popup in the size of its window', async () => {
        const size = await popup.evaluate<number[]>(
          'return [innerWidth, document.documentElement.scrollHeight - innerHeight];',
        );
        return (size[0] === 400 && (size[1] ?? 1) <= 1) || undefined;
      });
    });

    it('tells of the page as it is now: one that was left alone first, the next, and one come back to', async () => {
      await browser.open(site.origin + STEW);
      const popup = await browser.openPopup();
      await showing(popup, /Nothing on attorneys general here/);
      await browser.evaluate(
        `document.querySelector('article').insertAdjacentHTML('beforeend',
           '<p>Attorney General Letitia James of New York sued on Tuesday.</p>');`,
      );
      await showing(popup, /On this page[\s\S]*Letitia James/i);
      await browser.open(site.origin + GUN_FILES);
      await showing(popup, /On this page[\s\S]*Hector Balderas/i);
      await browser.open(site.origin + EXPLAINER);
      await showing(popup, /shown as of today/i);
      await browser.evaluate('setTimeout(() => history.back());');
      await showing(popup, /as of Aug 10, 2018/i);
    });

    it('waits for the styles of a page, before which Firefox shows nothing of it', async () => {
      await openMarked(browser, site.origin + FAMILY_SEPARATION);
      const popup = await browser.openPopup();
      await showing(popup, /Hector Balderas/);
      await browser.evaluate('location.href = args[0];', site.origin + LATE_PAGE);
      const text = await showing(popup, /Letitia James|Nothing on attorneys general here/);
      expect(text).not.toMatch('Nothing on attorneys general here');
    });

    it('takes what is typed at once, each time that it is opened', async () => {
      await browser.open(site.origin + STEW);
      for (let times = 0; times < 4; times++) {
        const popup = await browser.openPopup();
        await until('focus', async () =>
          (await popup.evaluate("return document.activeElement.matches('input')")) ? true : undefined,
        );
        await popup.close();
      }
    });

    it('searches as it is typed, with the background stopped before, and opens a record', async () => {
      await browser.open(site.origin + STEW);
      const own = await browser.openPopup();
      await showing(own, /Nothing on attorneys general here/);
      await browser.stopBackground();
      await own.type('torrez');
      await showing(own, /Raúl Torrez/);
      await own.click('Raúl Torrez');
      await showing(own, /Raúl Torrez\s+Since Jan/i);
    });
  });

  describe('the panel beside the page', () => {
    it('lists the page’s facts and follows the reader to another page', async () => {
      await openMarked(browser, site.origin + GUN_FILES);
      const own = await browser.openPanel();
      await showing(own, /Hector Balderas[\s\S]*on the map/);
      await openMarked(browser, site.origin + FAMILY_SEPARATION);
      const text = await showing(own, /as of Jul 6, 2018/i);
      expect(text).toMatch('Washington v. United States');
      await browser.open(site.origin + STEW);
      await showing(own, /Nothing on attorneys general here/);
    });

    it('opens a card in place and goes back to the list', async () => {
      await openMarked(browser, site.origin + GUN_FILES);
      const own = await browser.openPanel();
      await showing(own, /Hector Balderas/);
      await own.evaluate(`document.querySelector('[data-fact="attorney-general:hector-balderas"]').click();`);
      await showing(own, /When this was written · Aug 10, 2018/);
      await own.click('Back');
      await showing(own, /Export the facts/);
    });
  });

  it('the library finds, and opens a record at its address', async () => {
    const own = await browser.openOwnPage('library.html#/search?q=3d+gun+letter+2018');
    await showing(own, /Letter to State and Justice/);
    await own.click('Letter to State and Justice');
    await showing(own, /led by Massachusetts/);
    expect(await own.evaluate('return location.hash')).toMatch(/^#\/record\/coalition\//);
  });

  it('nothing raised an error', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});
