import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it.each(Object.entries(BROKEN))(
    'a database that %s is answered for by the package',
    async (name, broken) => {
      const extension = join(place, name.replaceAll(' ', '-'));
      cpSync(built, extension, { recursive: true });
      const background = join(extension, 'background.js');
      writeFileSync(background, `${broken}\n${readFileSync(background, 'utf8')}`);
      browser = await open({ extension });
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
