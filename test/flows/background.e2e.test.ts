import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { DECENCY_ACT, FAMILY_SEPARATION, GUN_FILES, TREASURY } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { cardOf, clickInCard, hover, openMarked } from './reading';

describe.each(BROWSERS)('in $name, a background that is ended', ({ open }) => {
  let site: Site;
  let browser: ReaderBrowser;

  beforeAll(async () => {
    site = await serveSite();
    browser = await open();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('between marking and hovering is not missed', async () => {
    await openMarked(browser, site.origin + DECENCY_ACT);
    await browser.stopBackground();
    const { text } = await hover(browser, '49 other state and territorial attorneys general');
    expect(text).toMatch('Communications Decency Act');
  });

  it('before a page is loaded comes back for it', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await browser.stopBackground();
    const marks = await openMarked(browser, site.origin + TREASURY);
    expect(marks.map(({ text }) => text)).toContain('Letitia James');
    expect((await hover(browser, 'Letitia James')).text).toMatch('New York');
  });

  it('while it answers leaves the page marked in the end', async () => {
    const [marks] = await Promise.all([
      openMarked(browser, site.origin + FAMILY_SEPARATION),
      browser.stopBackground(),
    ]);
    expect(marks.length).toBeGreaterThan(0);
  });

  it('with a card open comes back for the next card', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await hover(browser, 'Hector Balderas');
    await browser.stopBackground();
    await clickInCard(browser, 'Raúl Torrez');
    await until('successor', async () => /Since Jan/i.test((await cardOf(browser))?.text ?? '') || undefined);
  });

  it('raised no error', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});
