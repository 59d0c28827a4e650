import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PAGES_AROUND_CARD } from '../extension/awkward/hostile-pages';
import { noteChanges } from '../extension/page-changes';
import { type RequestsOfBrowser, watchRequests } from '../extension/requests-of-browser';
import { DECENCY_ACT, GUN_FILES, STEW, TREASURY } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { hover, openMarked, showing } from './reading';

const article = readFileSync(new URL(`../site/pages${GUN_FILES}`, import.meta.url), 'utf8');
const WITNESS = '/witness.html';
const STRICT = '/strict.html';
const PAGES = {
  [WITNESS]: article.replace('<head>', `<head><script>(${noteChanges.toString()})();</script>`),
  [STRICT]: PAGES_AROUND_CARD['strict-policy'] ?? '',
};

describe.each(BROWSERS)('in $name', ({ open }) => {
  let site: Site;
  let requests: RequestsOfBrowser;
  let browser: ReaderBrowser;

  beforeAll(async () => {
    site = await serveSite(PAGES);
    requests = await watchRequests();
    browser = await open({ through: requests });
  });

  afterAll(async () => {
    await browser?.close();
    await requests?.close();
    await site?.close();
  });

  afterEach(() => browser.closeOwnWindows());

  const elsewhere = () => requests.asked.filter(address => !address.startsWith(`${site.origin}/`));

  it('reading changes no node of the page but the host of the card', async () => {
    await openMarked(browser, site.origin + WITNESS);
    await hover(browser, 'Hector Balderas');
    expect(await browser.evaluate('return changesOfPage')).toEqual([]);
    expect(await browser.evaluate("return document.querySelectorAll('ag-lens-card').length")).toBe(1);
  });

  it('the strictest policy of a page hinders neither marks nor card', async () => {
    await openMarked(browser, site.origin + STRICT);
    const { text, box } = await hover(browser, 'Letitia James', { within: 'main' });
    expect(text).toMatch('New York');
    expect(box.width).toBeGreaterThan(200);
  });

  it('reading, hovering and searching send nothing anywhere', async () => {
    for (const path of [GUN_FILES, DECENCY_ACT, TREASURY]) await openMarked(browser, site.origin + path);
    await hover(browser, 'Letitia James');
    await browser.open(site.origin + STEW);
    const popup = await browser.openPopup();
    await popup.type('torrez');
    await showing(popup, /Raúl Torrez/);
    expect(requests.asked.length).toBeGreaterThan(5);
    expect(elsewhere()).toEqual([]);
    await popup.evaluate("await fetch('https://sandia-courier.example/').catch(() => null);");
    expect(elsewhere(), 'the witness sees what is sent').toEqual(['sandia-courier.example:443']);
  });

  it('nothing raised an error', async () => {
    const complaints = await browser.complaints();
    expect(complaints.filter(each => !each.includes('sandia-courier'))).toEqual([]);
  });
});
