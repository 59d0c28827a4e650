import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { hoverPhrase, leaveText, waitForCard } from '../hover';
import { waitForMarks } from '../marks-on-page';

const STORY =
  '<p>Attorney General Letitia James of New York went to court. James said New York would win.</p>';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Told</title><main>${STORY}</main></html>`;

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite({ '/story.html': PAGE });
  browser = await openBrowserWithExtension();
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await page.keyboard.up('Alt');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.goto(`${site.origin}/story.html`);
  await waitForMarks(page);
});

/** What a screen reader is told of the dialog that the focus is in: its name and what describes it. */
async function dialogTold(): Promise<{ name: string; description: string } | undefined> {
  const inspector = await browser.context.newCDPSession(page);
  const { nodes } = await inspector.send('Accessibility.getFullAXTree');
  await inspector.detach();
  const dialog = nodes.find(({ role, ignored }) => !ignored && role?.value === 'dialog');
  return dialog && { name: dialog.name?.value ?? '', description: dialog.description?.value ?? '' };
}

/** What a screen reader reads of the page itself. */
async function pageTold(): Promise<string[]> {
  const inspector = await browser.context.newCDPSession(page);
  const { nodes } = await inspector.send('Accessibility.getFullAXTree');
  await inspector.detach();
  return nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => name?.value ?? '');
}

const nameOf = (kind: string) => `ag-lens-${kind}`;
const registered = () => page.evaluate(() => [...CSS.highlights.keys()].sort());

describe('a screen reader', () => {
  it('reads the page’s own words, unbroken by marks', async () => {
    expect(await pageTold()).toContain(
      'Attorney General Letitia James of New York went to court. James said New York would win.',
    );
  });

  it('is told which mention of how many the keyboard has come to, and whose card it is', async () => {
    await page.keyboard.press('Alt+Shift+KeyN');
    await waitForCard(page, 'the key');
    expect(await dialogTold()).toEqual({
      name: 'Letitia James',
      description: 'Mention 1 of 4 on this page: “Letitia James”',
    });
    await page.keyboard.press('Alt+Shift+KeyN');
    await expect.poll(async () => (await dialogTold())?.name).toBe('New York');
    expect((await dialogTold())?.description).toBe('Mention 2 of 4 on this page: “New York”');
    await page.keyboard.press('Alt+Shift+KeyP');
    await expect.poll(async () => (await dialogTold())?.name).toBe('Letitia James');
  });

  it('is told nothing of places where the pointer has opened the card', async () => {
    await hoverPhrase(page, 'Letitia James');
    expect(await dialogTold()).toEqual({ name: 'Letitia James', description: '' });
    await leaveText(page);
    expect(await dialogTold()).toBeUndefined();
  });
});

describe('where the reader forces colours', () => {
  it('first mentions alone are painted, which the browser does as loudly as a selection', async () => {
    expect(await registered()).toContain(`${nameOf('person')}-repeat`);
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(registered).toEqual([nameOf('person'), nameOf('state')]);
  });

  it('every mention answers to hover all the same', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(registered).toEqual([nameOf('person'), nameOf('state')]);
    expect((await hoverPhrase(page, 'James', { occurrence: 1 })).text).toContain('Letitia James');
    await leaveText(page);
    await page.keyboard.down('Alt');
    await expect.poll(registered).toContain(`${nameOf('person')}-repeat`);
    await page.keyboard.up('Alt');
    await expect.poll(registered).not.toContain(`${nameOf('person')}-repeat`);
  });
});

it('no page raised an error', () => expect(browser.complaints).toEqual([]));
