import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { cardOnPage, clickInCard } from './card-on-page';
import { hoverInVain, hoverPhrase, waitForCard } from './hover';
import { marksOnPage, waitForMarks } from './marks-on-page';
import { startAnew } from './start-anew';

declare const chrome: typeof import('wxt/browser').browser;

const head = (title: string) => `<!doctype html><link rel="icon" href="data:,"><title>${title}</title>`;
const STORY = '<p>Attorney General Letitia James of New York went to court on Tuesday.</p>';

const PAGES = {
  '/controls.html': `${head('Controls')}<main>${STORY}
    <p><code>Ohio</code> <button>Utah</button> <input value="Texas"> <span contenteditable>Iowa <b>Maine</b></span>
    <select><option>Idaho</select> <textarea>Kansas</textarea> <kbd>Nevada</kbd></p></main>`,
  '/grounds.html': `${head('Grounds')}<body style="background:#fff"><main>${STORY}
    <div style="background:#123;color:#fff"><p>California Attorney General Rob Bonta joined.</p></div></main>`,
  '/deaf.html': `${head('Deaf')}<script>
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'keydown', 'scroll'])
      window.addEventListener(type, event => event.stopImmediatePropagation(), true);
    </script><main>${STORY}</main>`,
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

beforeEach(() => startAnew(browser));

async function open(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await waitForMarks(page);
}

const titleOf = (text: string | undefined) =>
  text?.split('\n').find(line => line !== line.toUpperCase() && !line.includes(' · '));

/** A card that is asked for comes when its facts have: the one before it stays until then. */
const cardTitled = (title: string) =>
  expect.poll(async () => titleOf((await cardOnPage(page))?.text)).toBe(title);

describe('inside a card', () => {
  it('a link opens the next card in place, and there is a way back and forward', async () => {
    await open(GUN_FILES);
    await hoverPhrase(page, 'Hector Balderas', { within: 'article' });
    await clickInCard(page, 'Raúl Torrez');
    await cardTitled('Raúl Torrez');
    await clickInCard(page, 'Back');
    await cardTitled('Hector Balderas');
    await clickInCard(page, 'Forward');
    await cardTitled('Raúl Torrez');
    await page.keyboard.press('Alt+ArrowLeft');
    await cardTitled('Hector Balderas');
    expect(page.url()).toContain(GUN_FILES);
  });

  it('pinned, it can be dragged aside and stays there while the reader clicks and scrolls', async () => {
    await open(GUN_FILES);
    await hoverPhrase(page, 'Hector Balderas', { within: 'article' });
    await clickInCard(page, 'Keep open');
    const { box } = await waitForCard(page, 'pinning');
    const [x, y] = [box.x + box.width / 2, box.y + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y - 40, { steps: 4 });
    await page.mouse.up();
    const moved = await waitForCard(page, 'dragging');
    expect(moved.box).toMatchObject({ x: box.x + 120, y: Math.max(8, box.y - 40) });
    await page.mouse.click(5, 400);
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(600);
    expect((await cardOnPage(page))?.box).toEqual(moved.box);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOnPage(page)).toBeUndefined();
  });
});

it('the browser’s own keys go to the next mention and the one before', async () => {
  await open(GUN_FILES);
  const worker = await browser.worker();
  const press = (command: string) =>
    worker.evaluate(async name => {
      const [tab] = await chrome.tabs.query({ active: true });
      // What the browser does for a key of the manifest; headless, it takes no keys.
      (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(name, tab);
    }, command);
  await page.bringToFront();
  await press('next-mention');
  const first = await waitForCard(page, 'the first key');
  await press('next-mention');
  await expect.poll(async () => (await cardOnPage(page))?.text).not.toBe(first.text);
  await waitForCard(page, 'the second key');
  await press('previous-mention');
  await expect.poll(async () => (await cardOnPage(page))?.text).toBe(first.text);
});

describe('marks', () => {
  it('are never in inputs, code, editable regions and buttons', async () => {
    await open('/controls.html');
    expect((await marksOnPage(page)).map(({ text }) => text)).toEqual(['Letitia James', 'New York']);
  });

  it('on a dark box of a light page take its colours, and answer to hover', async () => {
    await open('/grounds.html');
    const onDark = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.includes('-on-dark'))
        .flatMap(([, marks]) => [...marks].map(String)),
    );
    expect(onDark).toEqual(expect.arrayContaining(['California', 'Rob Bonta']));
    expect(onDark).not.toContain('New York');
    expect((await hoverPhrase(page, 'Rob Bonta')).text).toMatch('California');
  });

  it('of a kind that is switched off vanish, and no longer answer', async () => {
    await open('/grounds.html');
    const popup = await browser.openExtensionPage('popup.html');
    const switchOff = (kindsOff: string[]) =>
      popup.evaluate(async kinds => {
        const { settings = {} } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...(settings as object), kindsOff: kinds } });
      }, kindsOff);
    await switchOff(['states']);
    await page.bringToFront();
    await expect.poll(async () => (await marksOnPage(page)).map(({ kind }) => kind)).not.toContain('state');
    expect(await hoverInVain(page, 'New York')).toBeUndefined();
    await switchOff([]);
    await popup.close();
    await expect.poll(async () => (await marksOnPage(page)).map(({ kind }) => kind)).toContain('state');
  });
});

it('a page that lets nobody else hear pointer and keys changes nothing', async () => {
  await open('/deaf.html');
  expect((await hoverPhrase(page, 'Letitia James')).text).toMatch('New York');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOnPage(page)).toBeUndefined();
});

it('nothing of this raised an error', () => {
  expect(browser.complaints).toEqual([]);
});
