import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXPLAINER, GUN_FILES, STEW } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { closeExtensionWindows } from './extension-window';
import { hoverPhrase } from './hover';
import { marksOnPage, waitForMarks } from './marks-on-page';
import { openToolbarPopup } from './toolbar-popup';

const STORY =
  '<p>Attorney General Letitia James of New York joined a coalition of 22 state attorneys general.</p>';
const FILLER = '<p>The council met on Tuesday, heard the minutes and parted until the week after next.</p>\n';

const PAGES = {
  '/huge.html': `<!doctype html><link rel="icon" href="data:,"><title>Minutes</title><main>${STORY}${FILLER.repeat(5_000_000 / FILLER.length)}</main>`,
  '/late.html': `<!doctype html><link rel="icon" href="data:,"><title>Minutes</title><main>${FILLER.repeat(600_000 / FILLER.length)}${STORY}</main>`,
  '/restless.html': `<!doctype html><link rel="icon" href="data:,"><title>Live</title><main>${STORY}<div id="live"></div></main><script>
    let n = 0;
    const restless = setInterval(() => {
      if (n === 120) clearInterval(restless);
      const story = document.createElement('p');
      story.textContent = 'Update ' + ++n + ': California Attorney General Rob Bonta has not commented.';
      document.getElementById('live').replaceChildren(story);
      if (n % 5 === 0) document.querySelector('main > p').replaceWith(document.querySelector('main > p').cloneNode(true));
    }, 20);
  </script>`,
  '/emptied.html': `<!doctype html><link rel="icon" href="data:,"><title>Gone</title><main>${STORY}</main><script>
    addEventListener('load', () => setTimeout(() => document.body.replaceChildren(), 5));
  </script>`,
};

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite(PAGES);
  browser = await openBrowserWithExtension();
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

afterEach(() => closeExtensionWindows(browser));

describe('a page', () => {
  it('without a date shows today’s view and says nothing of when it was written', async () => {
    await page.goto(site.origin + EXPLAINER);
    await waitForMarks(page);
    const { text } = await hoverPhrase(page, 'Hector Balderas', { within: 'article' });
    expect(text).toMatch('Raúl Torrez');
    expect(text).not.toMatch('When this was written');
  });

  it('of 5 MB is marked, and scrolls on', async () => {
    await page.goto(`${site.origin}/huge.html`);
    const marks = await waitForMarks(page);
    expect(marks.map(mark => mark.text)).toContain('Letitia James');
    const { text } = await hoverPhrase(page, 'Letitia James');
    expect(text).toMatch('New York');
    await page.mouse.wheel(0, 5000);
    await page.waitForFunction(() => scrollY > 1000);
  });

  it('too long to be read whole says so where nothing was found', async () => {
    await page.goto(`${site.origin}/late.html`);
    const popup = await openToolbarPopup(browser, page);
    expect(await popup.waitForText(/Nothing on attorneys general/)).toMatch('too long to be read whole');
  });

  it('that rewrites itself while it is read keeps right marks and opens cards', async () => {
    await page.goto(`${site.origin}/restless.html`);
    await waitForMarks(page);
    await page.waitForFunction(
      () => Number(/\d+/.exec(document.getElementById('live')?.innerText ?? '')) > 60,
    );
    const texts = (await marksOnPage(page)).map(mark => mark.text).filter(text => text !== '');
    const known = [
      'Letitia James',
      'New York',
      'coalition of 22 state attorneys general',
      'California',
      'Rob Bonta',
    ];
    expect(texts.filter(text => !known.some(whole => whole.includes(text)))).toEqual([]);
    // A page that never rests is asked about ever more seldom; once it rests, what is new is marked.
    await page.waitForFunction(
      name => [...(CSS.highlights.get(name) ?? [])].some(range => String(range) === 'Rob Bonta'),
      'ag-lens-person',
    );
    const { text } = await hoverPhrase(page, 'Rob Bonta');
    expect(text).toMatch('California');
  });

  it('that is emptied while it is read ends without marks', async () => {
    await page.goto(`${site.origin}/emptied.html`);
    await page.waitForFunction(() => document.body.children.length === 0);
    await page.waitForTimeout(1000);
    expect((await marksOnPage(page)).filter(mark => mark.text !== '')).toEqual([]);
  });

  it('that is not about attorneys general wakes nothing', async () => {
    await page.goto(site.origin + GUN_FILES);
    await waitForMarks(page);
    await browser.stopWorker();
    await page.goto(site.origin + STEW);
    await page.waitForTimeout(1500);
    expect(await page.locator('article').innerText()).toMatch('Texas');
    expect(await marksOnPage(page)).toEqual([]);
    expect(await page.locator('ag-lens-card').count()).toBe(0);
    expect(await browser.workersRunning()).toBe(0);
  });

  it('of any of these kinds raises no error', () => {
    expect(browser.complaints).toEqual([]);
  });
});
