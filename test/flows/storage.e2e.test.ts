import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { OwnWindow, ReaderBrowser } from './reader-browser';
import { hover, openMarked, showing } from './reading';

/** What may be wrong with storage all through the life of a background, as it comes before its own code. */
const BROKEN = {
  // As in Firefox's private windows, and where the reader has switched storage off.
  'refuses to open': `IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
  };`,
  'never opens': 'IDBFactory.prototype.open = () => ({ addEventListener() {} });',
  'is full': `for (const write of ['put', 'add']) IDBObjectStore.prototype[write] = () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };`,
} as const;

/** Of what settings are kept in: for the background and all windows. */
const SETTINGS_FAIL = {
  'cannot be written': `(globalThis.browser ?? chrome).storage.local.set = async () => {
    throw new Error('Resource::kQuotaBytes quota exceeded');
  };`,
  'cannot be read': `(globalThis.browser ?? chrome).storage.local.get = async () => {
    throw new Error('An unexpected error occurred');
  };`,
} as const;
const NOT_STORED = /The browser could not store this choice\. It stays as it was\./;

const WORDS = 'coalition of 22 state attorneys general';
const API = 'const api = globalThis.browser ?? globalThis.chrome;';
const ask = (type: string, data = 'null') =>
  `return await api.runtime.sendMessage({ id: 1, type: '${type}', data: ${data}, timestamp: 1 });`;

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

describe.each(BROWSERS)('in $name', ({ open, built }) => {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-storage-'));
  let browser: ReaderBrowser | undefined;

  afterEach(async () => {
    await browser?.close();
    browser = undefined;
  });
  afterAll(() => rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  async function readsFrom(own: OwnWindow): Promise<string | undefined> {
    const { res } = await own.evaluate<{ res?: { from: string } }>(`${API} ${ask('datasetStatus')}`);
    return res?.from;
  }

  async function expectCard(reader: ReaderBrowser): Promise<void> {
    await openMarked(reader, site.origin + GUN_FILES);
    expect((await hover(reader, WORDS)).text).toMatch('led by Massachusetts');
  }

  /** The extension with code of ours before that of the background, and of each window too where it is to be `everywhere`. */
  function builtWith(code: string, name: string, everywhere = false): string {
    const extension = join(place, name.replaceAll(' ', '-'));
    cpSync(built, extension, { recursive: true });
    const chunks = everywhere ? readdirSync(join(extension, 'chunks')).map(file => join('chunks', file)) : [];
    for (const file of ['background.js', ...chunks]) {
      const path = join(extension, file);
      writeFileSync(path, `${code}\n${readFileSync(path, 'utf8')}`);
    }
    return extension;
  }

  it.each(Object.entries(BROKEN))(
    'a database that %s is answered for by the package',
    async (name, broken) => {
      browser = await open({ extension: builtWith(broken, name) });
      await expectCard(browser);
      const own = await browser.openOwnPage('self-check.html');
      // Which says so, with the error that was met.
      await until('the error', async () => {
        const again = browser && (await browser.openOwnPage('self-check.html'));
        const text = (await again?.text()) ?? '';
        await again?.close();
        // What fills the database stands back while anybody asks.
        await new Promise(resolve => setTimeout(resolve, 2000));
        return /Read from\s+the package[\s\S]*renewal · /.test(text) || undefined;
      });
      await own.close();
    },
  );

  it('a database that another window holds at a later version is left alone, and filled once it lets go', async () => {
    browser = await open();
    await expectCard(browser);
    const own = await browser.openOwnPage('self-check.html');
    await until('the database', async () => ((await readsFrom(own)) === 'database' ? true : undefined));
    const other = await browser.openOwnPage('options.html');
    await other.evaluate(
      `const wait = request => new Promise((resolve, reject) => {
         request.onsuccess = () => resolve(request.result);
         request.onerror = () => reject(request.error);
       });
       await wait(indexedDB.deleteDatabase('ag-lens'));
       globalThis.held = await wait(indexedDB.open('ag-lens', 1_000_000));`,
    );
    await browser.stopBackground();
    await expectCard(browser);
    expect(await readsFrom(own)).toBe('packaged');
    await other.close();
    await browser.stopBackground();
    await until('the database', async () => ((await readsFrom(own)) === 'database' ? true : undefined));
    await expectCard(browser);
  });

  it('a database that is deleted while it is in use is made anew', async () => {
    browser = await open();
    await expectCard(browser);
    const own = await browser.openOwnPage('self-check.html');
    await until('the database', async () => ((await readsFrom(own)) === 'database' ? true : undefined));
    await own.evaluate(
      `for (const { name } of await indexedDB.databases())
         await new Promise(resolve => {
           const request = indexedDB.deleteDatabase(name);
           request.onsuccess = request.onerror = request.onblocked = resolve;
         });`,
    );
    await expectCard(browser);
    await until('the database', async () => ((await readsFrom(own)) === 'database' ? true : undefined));
    expect(await browser.complaints()).toEqual([]);
  });

  it('a choice that cannot be written is told where it was made, and stays as it was', async () => {
    const name = 'cannot be written';
    browser = await open({ extension: builtWith(SETTINGS_FAIL[name], name) });
    await expectCard(browser);
    const options = await browser.openOwnPage('options.html');
    await showing(options, /Later mentions/);
    await options.click('Not marked');
    await showing(options, NOT_STORED);
    expect(await options.evaluate(`return document.querySelector('[value=faint]').checked`)).toBe(true);
    await options.close();
    const popup = await browser.openPopup();
    await popup.click('127.0.0.1');
    await showing(popup, NOT_STORED);
    expect(await popup.evaluate(`return document.querySelector('[role=switch]').ariaChecked`)).toBe('true');
  });

  it('settings that cannot be read are as by default; windows open and choices are made', async () => {
    const name = 'cannot be read';
    browser = await open({ extension: builtWith(SETTINGS_FAIL[name], name, true) });
    await expectCard(browser);
    const options = await browser.openOwnPage('options.html');
    await showing(options, /Later mentions/);
    await options.click('Dark');
    await showing(options, /Saved/);
    const { res } = await options.evaluate<{ res: { theme: string } }>(`${API} ${ask('settings', '{}')}`);
    expect(res.theme).toBe('dark');
    await options.close();
    const popup = await browser.openPopup();
    await showing(popup, /On this page[\s\S]*Hector Balderas/);
    await popup.close();
    const panel = await browser.openPanel();
    await showing(panel, /Hector Balderas/);
    await panel.close();
    const check = await browser.openOwnPage('self-check.html');
    await showing(check, /Last errors[\s\S]*settings · /);
  });

  it('settings that the browser’s sync has no room for stay as they are, and the options say so', async () => {
    browser = await open();
    const own = await browser.openOwnPage('options.html');
    const sites = Array.from({ length: 1000 }, (_, number) => `site-${number}.example`);
    await own.evaluate(`${API} ${ask('settings', JSON.stringify({ sitesOff: sites }))}`);
    await own.evaluate(`${API} ${ask('syncSettings', '{ on: true }')}`);
    await showing(own, /too long for the browser to sync/);
    await browser.stopBackground();
    const { res } = await own.evaluate<{ res: { sitesOff: string[] } }>(`${API} ${ask('settings', '{}')}`);
    expect(res.sitesOff).toEqual(sites);
    await expectCard(browser);
  });
});
