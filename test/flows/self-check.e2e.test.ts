import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import { showing } from './reading';

const PAGE = 'self-check.html';

describe.each(BROWSERS)('in $name, the self-check', ({ open, built }) => {
  let browser: ReaderBrowser;

  beforeAll(async () => {
    browser = await open();
  });

  afterAll(() => browser?.close());

  afterEach(() => browser.closeOwnWindows());

  it('tells versions, data, permissions and storage of this browser', async () => {
    const page = await browser.openOwnPage(PAGE);
    const text = await showing(page, /Last errors\s+none/);
    expect(text).toMatch(/AG Lens\s+\d+\.\d+/);
    expect(text).toMatch(/Holds\s+\d+ attorneys general, 57 jurisdictions/);
    expect(text).toMatch(/May read pages of all sites\s+yes/);
    expect(text).toMatch(/Granted\s+alarms, contextMenus, scripting/);
    expect(text).toMatch(/Used\s+\d+(?:\.\d)? MB/);
  });

  it('counts the starts of the background', async () => {
    const starts = async () => {
      const page = await browser.openOwnPage(PAGE);
      const text = await showing(page, /Last errors\s+none/);
      await page.close();
      return Number(/Starts since the browser was opened\s+(\d+)/.exec(text)?.[1]);
    };
    const before = await starts();
    await browser.stopBackground();
    expect(await starts()).toBe(before + 1);
  });

  it('tells that the data cannot be read, and which error that was', async () => {
    const place = mkdtempSync(join(tmpdir(), 'ag-lens-no-data-'));
    const extension = join(place, 'extension');
    cpSync(built, extension, { recursive: true });
    rmSync(join(extension, 'dataset', 'core.json'));
    const without = await open({ extension });
    try {
      // The error is kept while the page is being made.
      await (await without.openOwnPage('options.html')).text();
      await until('error', async () => {
        const own = await without.openOwnPage(PAGE);
        const text = await showing(own, /Last errors\s+\S/);
        await own.close();
        return /The data could not be read\.[\s\S]*datasetStatus · \w*Error/.test(text) || undefined;
      });
    } finally {
      await without.close();
      rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});
