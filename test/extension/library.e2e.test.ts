import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { scrollsAside, violationsOn } from './own-page';

const LETTER = '#/record/coalition/2018-08-10-3d-printed-guns-letter';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await page?.close();
});

async function open(hash: string): Promise<void> {
  page = await browser.openExtensionPage(`library.html${hash}`);
}

const address = () => new URL(page.url()).hash;

describe('the search on a page of its own', () => {
  it('finds while it is typed, keeps the query in the address and names the tab for it', async () => {
    await open('');
    await page.getByRole('searchbox').fill('balderas');
    await page.getByRole('link', { name: 'Hector Balderas' }).waitFor();
    expect(address()).toBe('#/search?q=balderas');
    await page.waitForFunction(() => document.title === 'balderas – AG Lens');
    const history = await page.evaluate(() => window.history.length);
    await page.getByRole('searchbox').fill('balderas 2018');
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });

  it('by its address shows results, years and map, and each narrows', async () => {
    await open('#/search?q=3d+gun');
    await page.getByRole('heading', { name: 'On the map' }).waitFor();
    const count = async () => Number.parseInt(await page.locator('.found-count').first().innerText(), 10);
    const all = await page.locator('.result-rows li').count();
    expect(all).toBeGreaterThan(3);

    await page.getByRole('button', { name: /^New Mexico, NM \d+ of \d+/ }).click();
    await page.getByRole('button', { name: 'Remove “New Mexico”' }).waitFor();
    expect(address()).toBe('#/search?q=3d+gun+state%3Anm');

    await page.getByRole('button', { name: /^2018: \d+ coalitions?/ }).click();
    await page.getByRole('button', { name: 'Remove “2018”' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.year-column').length === 1);
    expect(await count()).toBeLessThan(all);

    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector('.understood'));
    expect(address()).toBe('#/search?q=3d+gun');
  });

  it('tells the same as tables and lists', async () => {
    await open('#/search?q=3d+gun');
    await page.getByRole('button', { name: 'As a table' }).click();
    expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Letters');
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.getByRole('listitem').filter({ hasText: 'New Mexico' }).last().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it('opens a record at an address, and goes back by the browser’s own history', async () => {
    await open('#/search?q=3d+gun+letter+2018');
    await page.getByRole('link', { name: /^Letter to State and Justice/ }).click();
    await page.getByRole('dialog', { name: /Letter to State and Justice/ }).waitFor();
    expect(address()).toBe(LETTER);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Washington v. U.S. Department of State' })
      .click();
    await page.getByRole('dialog', { name: 'Washington v. U.S. Department of State' }).waitFor();
    await page.goBack();
    await page.getByRole('dialog', { name: /Letter to State and Justice/ }).waitFor();
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('3d gun letter 2018');
  });

  it('is as it was when it is loaded again, whatever became of the worker', async () => {
    await open(LETTER);
    await page.getByRole('dialog').waitFor();
    await browser.stopWorker();
    await page.reload();
    await page.getByRole('dialog', { name: /Letter to State and Justice/ }).waitFor();
    await page.waitForFunction(() => document.title.startsWith('Letter to State and Justice'));
  });

  it('says when nothing is found, and what it did not understand', async () => {
    await open('#/search?q=qqzzy+kind%3Azz');
    await page.getByText('Nothing found for “qqzzy kind:zz”').waitFor();
    await page.getByText('No kind “zz”; it was left out.').waitFor();
  });
});

describe('a record by its address', () => {
  it('is seen from a date where the address has one', async () => {
    await open('#/record/attorney-general/hector-balderas?seen=2018-08');
    await page.getByText('When this was written · Aug 2018').waitFor();
    await page.getByRole('link', { name: 'See it as of today' }).click();
    await page.getByText('When this was written').waitFor({ state: 'detached' });
    expect(address()).toBe('#/record/attorney-general/hector-balderas');
  });

  it('that is not there says so', async () => {
    await open('#/record/coalition/no-such-thing');
    await page.getByRole('heading', { name: 'There is no such record' }).waitFor();
  });

  it.each([
    '#/record/../../',
    '#/record/coalition/<img src=x onerror=alert(1)>',
    '#/%E0%A4%A',
    '#/javascript:alert(1)',
  ])('that is hostile, %s, leads nowhere and does no harm', async hash => {
    const before = browser.complaints.length;
    await open(hash);
    await page.getByRole('heading', { name: 'This address leads nowhere' }).waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(browser.complaints.slice(before)).toEqual([]);
    await page.getByRole('link', { name: 'Go to search' }).click();
    await page.getByRole('searchbox').waitFor();
  });

  it.each([
    ['Plain text', '.txt', /^Letter to State and Justice[\s\S]*Sources:/],
    ['CSV', '.csv', /^\uFEFForder,kind,fact/],
    ['JSON', '.json', /"format": "ag-lens-records-1"/],
    [
      'Citations',
      '-citations.txt',
      /^Letter to State and Justice .+, by the attorney general of Massachusetts and 21 other/,
    ],
  ])('is taken along as %s', async (format, ending, pattern) => {
    await open(LETTER);
    await page.getByText(format, { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^ag-lens-letter-to-state.*\\${ending}$`));
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toMatch(pattern);
  });
});

describe('the comparison', () => {
  it('is chosen state by state, each choice in the history', async () => {
    await open('#/compare');
    await page.getByRole('link', { name: 'What New Mexico and California did together' }).waitFor();
    await page.getByLabel('Add a jurisdiction').selectOption('New Mexico');
    await page.getByText('Choose at least two.').waitFor();
    await page.getByLabel('Add a jurisdiction').selectOption('California');
    await page.getByRole('heading', { name: 'Where they parted' }).waitFor();
    expect(address()).toBe('#/compare?states=NM,CA');
    await page.getByRole('button', { name: 'Remove New Mexico' }).click();
    await page.getByRole('heading', { name: 'Where they parted' }).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('heading', { name: 'Where they parted' }).waitFor();
  });

  it('tells who joined and who did not, as a chart and as a table with the same numbers', async () => {
    await open('#/compare?states=NM,TX');
    const chart = page.getByRole('img', { name: /^Coalitions per year/ });
    const told = (await chart.getAttribute('aria-label')) ?? '';
    const [, together, apart] = /2018: (\d+) together, (\d+) apart/.exec(told) ?? [];
    await page.getByRole('button', { name: 'As a table' }).click();
    const row = page.getByRole('row', { name: /^2018/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([together, apart]);
    await page
      .getByText(/^(?:New Mexico joined; Texas did not|Texas joined; New Mexico did not)$/)
      .first()
      .waitFor();
  });

  it('leaves out what no jurisdiction is called, which an address may name', async () => {
    await open('#/compare?states=ZZ,NM');
    await page.getByText('Choose at least two.').waitFor();
    expect(await page.getByRole('button', { name: /^Remove / }).count()).toBe(1);
  });

  it('is taken along as a file', async () => {
    await open('#/compare?states=NM,TX');
    await page.getByText('CSV', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('ag-lens-compare-nm-tx.csv');
  });
});

describe.each(['light', 'dark'] as const)('in the %s', colorScheme => {
  it.each([
    ['', 'For example'],
    ['#/search?q=3d+gun', 'On the map'],
    [LETTER, 'Export the facts'],
    ['#/compare?states=NM,CA,TX', 'Where they parted'],
    ['#/record/../', 'This address leads nowhere'],
  ])('“%s” breaks no accessibility rule and fits, wide and narrow', async (hash, heading) => {
    await open(hash);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await scrollsAside(page)).toBe(false);
    expect(await violationsOn(page)).toEqual([]);
  });
});
