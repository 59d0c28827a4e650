import { cp, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BUILT_EXTENSION, type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { hoverPhrase } from './hover';
import { marksOnPage, waitForMarks } from './marks-on-page';

const CORE = join('dataset', 'core.json');

/** Whole built extensions of which one file is not as it should be. */
const DAMAGES: [string, (core: string) => Promise<void>][] = [
  ['cut off in the middle', async core => truncate(core, Math.floor((await stat(core)).size / 2))],
  ['empty', core => truncate(core, 0)],
  ['of another shape', core => writeFile(core, '{"format":99,"jurisdictions":"none"}')],
  ['missing', core => rm(core)],
];

let site: Site;
let folder: string;

beforeAll(async () => {
  site = await serveSite();
  folder = await mkdtemp(join(tmpdir(), 'ag-lens-damaged-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await site?.close();
});

async function withBrowser(extension: string, use: (browser: ExtensionBrowser) => Promise<void>) {
  const browser = await openBrowserWithExtension({ extension });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

describe('a packaged dataset', () => {
  it.each(DAMAGES)('that is %s leaves the page as it was and the popup says so', async (name, damage) => {
    const extension = join(folder, name.replaceAll(' ', '-'));
    await cp(BUILT_EXTENSION, extension, { recursive: true });
    await damage(join(extension, CORE));
    await withBrowser(extension, async browser => {
      const page = await browser.context.newPage();
      await page.goto(site.origin + GUN_FILES);
      await page.waitForTimeout(2500);
      expect(await marksOnPage(page)).toEqual([]);
      expect(browser.complaints.filter(line => line.includes(site.origin))).toEqual([]);

      const popup = await browser.openExtensionPage('popup.html');
      await popup.getByRole('combobox').fill('Balderas');
      await popup
        .getByText(/data.*(?:damaged|cannot be read|could not be read)/i)
        .first()
        .waitFor();
    });
  });
});

describe('a database', () => {
  it('that was emptied behind our back is filled again, and pages are marked meanwhile', async () => {
    await withBrowser(BUILT_EXTENSION, async browser => {
      const page = await browser.context.newPage();
      await page.goto(site.origin + GUN_FILES);
      await waitForMarks(page);
      const popup = await browser.openExtensionPage('popup.html');
      await browser.stopWorker();
      await popup.evaluate(async () => {
        for (const { name } of await indexedDB.databases()) {
          await new Promise(resolve => {
            const request = indexedDB.deleteDatabase(name ?? '');
            request.onsuccess = request.onerror = request.onblocked = resolve;
          });
        }
      });
      await popup.close();
      await browser.stopWorker();
      await page.reload();
      await waitForMarks(page);
      const { text } = await hoverPhrase(page, 'coalition of 22 state attorneys general');
      expect(text).toMatch('led by Massachusetts');
      expect(browser.complaints).toEqual([]);
    });
  });
});
