import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAll, middleOfWords } from '../extension/awkward/card-look';
import { PAGES_AROUND_CARD, STORY } from '../extension/awkward/hostile-pages';
import { until } from '../setup/until';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { cardOf } from './reading';

const CURIOUS = '/curious.html';

/** A page that tries all it knows of to read the card and to press in it; it writes down what it got. */
const CURIOUS_PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Curious</title>
  <main>${STORY}</main>
  <script>
    const seen = document.documentElement.dataset;
    const within = [];
    const look = (how, node) => {
      const root = node?.getRootNode?.();
      if (!(root instanceof ShadowRoot)) return;
      seen[how] = root.textContent;
      within.push(...root.querySelectorAll('button, a'));
    };
    for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover'])
      addEventListener(type, event => {
        look('path', event.composedPath()[0]);
        look('target', event.target);
        look('originalTarget', event.originalTarget);
        look('rangeParent', event.rangeParent);
      }, true);
    globalThis.press = () => {
      for (const each of within) {
        each.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click'])
          each.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }
      return within.length;
    };
    globalThis.search = words => {
      const found = find(words);
      look('search', getSelection().anchorNode);
      return found;
    };
  </script>`;

const site: Promise<Site> = serveSite({
  [CURIOUS]: CURIOUS_PAGE,
  ...Object.fromEntries(Object.entries(PAGES_AROUND_CARD).map(([name, html]) => [`/${name}.html`, html])),
});
afterAll(async () => (await site).close());

const lookOf = (browser: ReaderBrowser) => browser.inCard(describeAll).then(look => look ?? []);

/** Opens a page and hovers the name in it with the real mouse until a card opens. */
async function openAndHover(browser: ReaderBrowser, path: string): Promise<void> {
  await browser.movePointer([{ to: { x: 1200, y: 780 }, over: 0 }]);
  await browser.open((await site).origin + path);
  // A page that has hooked what it takes to look at it lets go of it meanwhile.
  const { x, y } = await browser.evaluate<{ x: number; y: number }>(
    `window.unhook?.();
     const middle = (${middleOfWords})('Letitia James');
     window.hook?.();
     return middle;`,
  );
  await until(`card on ${path}`, async () => {
    await browser.movePointer([
      { to: { x, y: y + 80 }, over: 80 },
      { to: { x: x + 2, y }, over: 60 },
      { rest: 50 },
      { to: { x, y }, over: 0 },
      { rest: 900 },
    ]);
    if ((await lookOf(browser)).length > 0) return true;
    await browser.movePointer([{ to: { x: 1200, y: 780 }, over: 0 }]);
    return undefined;
  });
}

/** Into the open card, to and fro, as a reader's pointer does. */
async function moveInCard(browser: ReaderBrowser): Promise<void> {
  const { box } = (await cardOf(browser)) ?? expect.fail('no card is open');
  const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + box.height * share });
  await browser.movePointer([
    { to: at(0.3), over: 150 },
    { to: at(0.5), over: 100 },
    { to: at(0.4), over: 100 },
  ]);
}

describe.each(BROWSERS)('in $name', ({ open, name, built }) => {
  const isFirefox = name === 'Firefox';
  let browser: ReaderBrowser;

  beforeAll(async () => {
    browser = await open();
    // What is answered while the data is still being stored says so in the card.
    const options = await browser.openOwnPage('options.html');
    await until(
      'the database',
      async () => (await options.text()).includes('Stored in this browser.') || undefined,
    );
    await options.close();
  });

  afterAll(() => browser?.close());

  // Chromium's are looked at by its inspector, out of reach of what the page has hooked.
  describe.runIf(isFirefox)('the card is drawn as on a plain page', () => {
    let plain: string[] | undefined;

    it.each(Object.keys(PAGES_AROUND_CARD).filter(page => page !== 'plain'))(
      'on the page “%s”',
      async page => {
        if (!plain) {
          await openAndHover(browser, '/plain.html');
          plain = await lookOf(browser);
          expect(plain.length).toBeGreaterThan(10);
        }
        await openAndHover(browser, `/${page}.html`);
        const look = await lookOf(browser);
        const other = look.filter((line, place) => line !== plain?.[place]).map(line => line.slice(0, 600));
        expect(other.slice(0, 3)).toEqual([]);
        expect(look).toHaveLength(plain.length);
      },
    );
  });

  it('no file of the extension is open to pages, and none of them may call it', () => {
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it(
    isFirefox ? 'a page reads the open card, as is given up' : 'a page does not read the open card',
    async () => {
      await openAndHover(browser, CURIOUS);
      await moveInCard(browser);
      await browser.evaluate(`window.search('Democrat');`);
      const seen = await browser.evaluate<Record<string, string>>(
        'return { ...document.documentElement.dataset };',
      );
      expect(Object.keys(seen).sort()).toEqual(isFirefox ? ['originalTarget', 'rangeParent', 'search'] : []);
      for (const text of Object.values(seen)) expect(text).toContain('Democrat');
    },
  );

  it('a page presses nothing in it', async () => {
    await openAndHover(browser, CURIOUS);
    await moveInCard(browser);
    const before = await lookOf(browser);
    const pressed = await browser.evaluate<number>('return window.press();');
    if (isFirefox) expect(pressed).toBeGreaterThan(5);
    await browser.movePointer([{ rest: 500 }]);
    expect(await lookOf(browser)).toEqual(before);
    expect(await browser.evaluate('return location.pathname')).toBe(CURIOUS);
  });

  it('a page that is not hovered has no node of ours, and neither opens a card by events of its own', async () => {
    await browser.movePointer([{ to: { x: 1200, y: 780 }, over: 0 }]);
    await browser.open((await site).origin + CURIOUS);
    await until(
      'marks',
      async () => (await browser.evaluate<boolean>(`return CSS.highlights.size > 0`)) || undefined,
    );
    await browser.evaluate(
      `const [range] = [...CSS.highlights.get('ag-lens-person')];
       const { left, top, width, height } = range.getBoundingClientRect();
       const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2 };
       const target = document.getElementById('story');
       for (let n = 0; n < 8; n++) {
         for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
           target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse', isPrimary: true }));
         target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, altKey: true, shiftKey: true, code: 'KeyN', key: 'N' }));
         await new Promise(resolve => setTimeout(resolve, 80));
       }`,
    );
    await browser.movePointer([{ rest: 500 }]);
    expect(await browser.evaluate(`return document.querySelectorAll('ag-lens-card').length`)).toBe(0);
  });
});
