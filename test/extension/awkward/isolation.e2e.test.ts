import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../setup/until';
import { type Site, serveSite } from '../../site/serve';
import { BUILT_EXTENSION, type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { waitForMarks } from '../marks-on-page';
import { cardLook, middleOf } from './card-look';
import { PAGES_AROUND_CARD } from './hostile-pages';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let plainLook: string[];

beforeAll(async () => {
  site = await serveSite(
    Object.fromEntries(Object.entries(PAGES_AROUND_CARD).map(([name, html]) => [`/${name}.html`, html])),
  );
  browser = await openBrowserWithExtension();
  page = await browser.context.newPage();
  // What is answered while the data is still being stored says so in the card.
  const options = await browser.openExtensionPage('options.html');
  await options.getByText('Stored in this browser.').waitFor();
  await options.close();
  await openAndHover('plain');
  plainLook = await cardLook(page);
  expect(plainLook.length).toBeGreaterThan(10);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Hovers the name with the real mouse until a card opens. */
async function openAndHover(name: string): Promise<void> {
  await page.mouse.move(1200, 850);
  await page.goto(`${site.origin}/${name}.html`);
  await until(
    'card of a page whose own scripts may have broken every other way of waiting in it',
    async () => {
      await hoverName();
      if ((await cardLook(page)).length > 0) return true;
      await page.mouse.move(1200, 850);
      return undefined;
    },
  );
}

async function hoverName(): Promise<void> {
  const { x, y } = await middleOf(page, 'Letitia James');
  await page.mouse.move(x, y + 80, { steps: 5 });
  for (const dx of [2, 1, 0]) {
    await page.waitForTimeout(50);
    await page.mouse.move(x + dx, y);
  }
  await page.waitForTimeout(900);
}

/** The first few elements that are drawn otherwise than on a plain page. */
function differences(look: string[]): string[] {
  if (look.length === 0) return ['no card'];
  return look
    .filter((line, place) => line !== plainLook[place])
    .map(line => line.slice(0, 600))
    .slice(0, 3);
}

describe('the card is drawn as on a plain page', () => {
  it.each(Object.keys(PAGES_AROUND_CARD).filter(name => name !== 'plain'))('on the page “%s”', async name => {
    await openAndHover(name);
    expect(differences(await cardLook(page))).toEqual([]);
  });
});

describe('a page cannot reach into the card', () => {
  it('by the host’s own properties', async () => {
    await openAndHover('plain');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('ag-lens-card') as HTMLElement;
      return [host.shadowRoot, host.childNodes.length, host.innerText, host.outerHTML];
    });
    expect(JSON.stringify(seen)).not.toContain('James');
  });

  it('by searching for its words and selecting on from there', async () => {
    await openAndHover('plain');
    const selected = await page.evaluate(() => {
      (window as unknown as { find(words: string): boolean }).find('Democrat');
      const found = String(getSelection());
      document.execCommand('selectAll');
      return found + getSelection();
    });
    expect(selected).not.toContain('Democrat');
  });

  it('by defining the host’s element or hooking the making of roots', async () => {
    await openAndHover('element-of-our-name');
    const taken = await page.evaluate(
      () => (globalThis as unknown as { taken: (ShadowRoot | null)[] }).taken,
    );
    expect(taken.filter(root => root !== null)).toEqual([]);
  });

  it('by asking what is at a point or in focus', async () => {
    await openAndHover('plain');
    await page.keyboard.press('Tab');
    const names = await page.evaluate(() => {
      const { x, y } = { x: 200, y: 120 };
      return [...document.elementsFromPoint(x, y), document.activeElement].map(element => element?.tagName);
    });
    expect(names.filter(name => !/^(?:HTML|BODY|MAIN|P|AG-LENS-CARD)$/.test(name ?? ''))).toEqual([]);
  });
});

describe('a page cannot drive the card', () => {
  beforeEach(async () => {
    await page.mouse.move(1200, 850);
    await page.goto(`${site.origin}/plain.html`);
    await waitForMarks(page);
    await page.waitForTimeout(300);
  });

  const isOpen = async () => (await page.locator('ag-lens-card:popover-open').count()) > 0;

  it('with pointer, touch and keyboard events of its own', async () => {
    await page.evaluate(async () => {
      const [range] = [...(CSS.highlights.get('ag-lens-person') ?? [])] as Range[];
      const { left, top, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
      const at = { bubbles: true, composed: true, clientX: left + width / 2, clientY: top + height / 2 };
      const target = document.getElementById('story') as HTMLElement;
      for (let n = 0; n < 10; n++) {
        for (const pointerType of ['mouse', 'touch']) {
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true }));
          }
        }
        target.dispatchEvent(new MouseEvent('mousemove', at));
        const keys = { bubbles: true, altKey: true, shiftKey: true, code: 'KeyN', key: 'N' };
        target.dispatchEvent(new KeyboardEvent('keydown', keys));
        await new Promise(resolve => setTimeout(resolve, 60));
      }
    });
    await page.waitForTimeout(500);
    expect(await isOpen()).toBe(false);
  });

  it('nor close it, nor end the script, with events of its own', async () => {
    await openAndHover('plain');
    expect(await isOpen()).toBe(true);
    await page.evaluate(id => {
      const { documentElement } = document;
      documentElement.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }));
      documentElement.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      for (const name of ['content', 'card-view']) {
        const detail = { contentScriptName: name, messageId: 'x' };
        document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:content-script-started`, { detail }));
      }
      window.dispatchEvent(new Event(`${id}:content:wxt:locationchange`));
      window.postMessage(
        { type: `${id}:content:wxt:content-script-started`, contentScriptName: 'content' },
        '*',
      );
    }, browser.extensionId);
    await page.waitForTimeout(700);
    expect(await isOpen()).toBe(true);
    expect((await waitForMarks(page)).map(mark => mark.text)).toEqual(['Letitia James', 'New York']);
  });

  it('by taking the host away: the next card has it back', async () => {
    await openAndHover('plain');
    await page.evaluate(() => {
      const host = document.querySelector('ag-lens-card') as HTMLElement;
      host.hidePopover();
      host.removeAttribute('popover');
      host.replaceChildren('mine');
      host.inert = true;
      host.remove();
    });
    await page.mouse.move(1200, 850, { steps: 4 });
    await page.waitForTimeout(800);
    await hoverName();
    expect(differences(await cardLook(page))).toEqual([]);
  });

  it('by messages: it has no way to send any to the extension', async () => {
    const answers = await page.evaluate(async id => {
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } };
      };
      const send = chrome?.runtime?.sendMessage;
      return send
        ? send(id, { type: 'search', data: { query: 'x', limit: 1 } }).then(String, String)
        : 'no way';
    }, browser.extensionId);
    expect(answers).toBe('no way');
  });

  it('by the extension’s files: none is open to pages', async () => {
    const manifest = JSON.parse(readFileSync(join(BUILT_EXTENSION, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
