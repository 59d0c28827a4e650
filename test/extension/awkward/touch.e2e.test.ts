import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { cardOnPage } from '../card-on-page';
import { waitForCard } from '../hover';
import { waitForMarks } from '../marks-on-page';

const FILLER = '<p>The council met, heard the minutes and parted until the week after next.</p>';
const storyPage = (style: string, attributes = '') =>
  `<!doctype html><html lang="en"${attributes}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Touched</title>
  <style>body { font: 18px/1.5 sans-serif; margin: 16px } ${style}</style><main id="main">${FILLER.repeat(3)}
  <p id="story">Attorney General Letitia James of <a href="#gone">New York</a> went to court.</p>${FILLER.repeat(30)}</main></html>`;

const PHONE = { width: 390, height: 760 };

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let fingers: CDPSession;

beforeAll(async () => {
  site = await serveSite({
    '/plain.html': storyPage(''),
    '/fixed.html': storyPage('#story { position: fixed; inset: auto 0 0; background: #eef; margin: 0 }'),
    '/right-to-left.html': storyPage('', ' dir="rtl"'),
    '/zoomed.html': storyPage('html { zoom: 1.3 }'),
  });
  browser = await openBrowserWithExtension({ viewport: null });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await page?.close();
  page = await browser.context.newPage();
  fingers = await browser.context.newCDPSession(page);
  await fingers.send('Emulation.setDeviceMetricsOverride', { ...PHONE, deviceScaleFactor: 1, mobile: true });
  await fingers.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
});

async function open(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await waitForMarks(page);
}

/** The middle of the words, in CSS px of the layout viewport. */
function middleOf(words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(words => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight] as Range[]);
    const rect = ranges.find(range => String(range) === words)?.getBoundingClientRect();
    if (!rect) throw new Error(`“${words}” is not marked`);
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  }, words);
}

/** Puts a finger down, moves it and takes it off again after `ms`. */
async function touch({ x, y }: { x: number; y: number }, { ms = 60, by = 0 } = {}): Promise<void> {
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(ms);
  if (by !== 0) {
    await fingers.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x, y: y + by }],
    });
  }
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function expectNoCard(): Promise<void> {
  await page.waitForTimeout(700);
  expect(await cardOnPage(page)).toBeUndefined();
}

describe('a tap on a mark', () => {
  it.each(['/plain.html', '/right-to-left.html', '/zoomed.html'])(
    'opens its card as a sheet below the words: %s',
    async path => {
      await open(path);
      const words = await middleOf('Letitia James');
      await touch(words);
      const { text, box } = await waitForCard(page, 'a tap');
      expect(text).toContain('Letitia James');
      expect(Math.abs(box.y + box.height - PHONE.height)).toBeLessThanOrEqual(1);
      expect(Math.abs(box.width - PHONE.width)).toBeLessThanOrEqual(1);
      expect((await middleOf('Letitia James')).y).toBeLessThan(box.y);
    },
  );

  it('opens it over words that are fixed to the lower edge', async () => {
    await open('/fixed.html');
    await touch(await middleOf('Letitia James'));
    expect((await waitForCard(page, 'a tap')).text).toContain('Letitia James');
  });

  it('and one beside it closes the card again', async () => {
    await open('/plain.html');
    await touch(await middleOf('Letitia James'));
    await waitForCard(page, 'a tap');
    await touch({ x: 200, y: 20 });
    await expect.poll(() => cardOnPage(page)).toBeUndefined();
  });

  it('within a link is for the link', async () => {
    await open('/plain.html');
    await touch(await middleOf('New York'));
    await expect.poll(() => new URL(page.url()).hash).toBe('#gone');
    await expectNoCard();
  });

  it('on a page that is pinched larger opens the card within what is seen', async () => {
    await open('/plain.html');
    await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
    await touch(await middleOf('Letitia James'));
    const { box } = await waitForCard(page, 'a tap');
    const seen = await page.evaluate(() => {
      const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
      return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
    });
    expect(box.x).toBeGreaterThanOrEqual(seen.left - 1);
    expect(box.y).toBeGreaterThanOrEqual(seen.top - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(seen.right + 1);
    expect(Math.abs(box.y + box.height - seen.bottom)).toBeLessThanOrEqual(1);
    expect((await middleOf('Letitia James')).y).toBeLessThan(box.y);
  });

  it('opens it within an element in fullscreen', async () => {
    await open('/plain.html');
    await page.evaluate(() => {
      const main = document.getElementById('main') as HTMLElement;
      main.style.cssText = 'background: #fff; overflow: auto';
      main.addEventListener('click', () => main.requestFullscreen(), { once: true });
    });
    await touch({ x: 200, y: 60 });
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('main');
    await touch(await middleOf('Letitia James'));
    expect((await waitForCard(page, 'a tap')).text).toContain('Letitia James');
    expect(await page.evaluate(() => document.querySelector('ag-lens-card')?.parentElement?.id)).toBe('main');
  });
});

describe('a finger', () => {
  it.each<[string, { ms?: number; by?: number }]>([
    ['that rests on a mark is the browser’s', { ms: 800 }],
    ['that scrolls from a mark is the page’s', { by: -60 }],
  ])('%s: no card', async (_, gesture) => {
    await open('/plain.html');
    await touch(await middleOf('Letitia James'), gesture);
    await expectNoCard();
  });
});

it('no page raised an error', () => expect(browser.complaints).toEqual([]));
