import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../setup/until';
import { EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { clickInCard } from './card-on-page';
import { type ExtensionWindow, extensionWindow } from './extension-window';
import { hoverPhrase, waitForCard } from './hover';
import { waitForMarks } from './marks-on-page';
import { openSidePanel } from './side-panel';
import { startAnew } from './start-anew';

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let panel: ExtensionWindow;

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowserWithExtension();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await startAnew(browser);
  page = await browser.context.newPage();
});

afterEach(async () => {
  await page.close();
});

async function openBeside(path: string): Promise<void> {
  await page.goto(site.origin + path);
  if (path !== STEW) await waitForMarks(page);
  panel = await openSidePanel(browser, page);
}

/** Fills the date's form in and sends it. */
async function setDate(year: string, month = '', day = ''): Promise<void> {
  await panel.click('the date');
  await panel.evaluate(`(async () => {
    for (const [name, value] of ${JSON.stringify([
      ['year', year],
      ['month', month],
      ['day', day],
    ])}) {
      const field = document.querySelector('[name=' + name + ']');
      field.value = value;
      field.dispatchEvent(new Event(name === 'year' ? 'input' : 'change', { bubbles: true }));
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    document.querySelector('form').requestSubmit();
  })()`);
}

const openCard = (key: string) => panel.evaluate(`document.querySelector('[data-fact="${key}"]').click()`);

describe('the panel beside a page', () => {
  it('lists the page’s facts in reading order, lists of states as one', async () => {
    await openBeside(GUN_FILES);
    const text = await panel.waitForText(/Hector Balderas[\s\S]*on the map/);
    const order = [
      'Hector Balderas',
      '2018-08-10',
      'Massachusetts',
      'Washington v. U.S. Department of State',
    ];
    const keys = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-fact]')].map(row => row.dataset.fact + ' ' + row.innerText)`,
    );
    const places = order.map(words => keys.findIndex(key => key.includes(words)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/California, Colorado and \d\d more states/);
  });

  it('leads from a fact to its place in the page', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/Washington v\. U\.S\. Department of State/);
    await panel.click('Washington v. U.S. Department of State: go to it in the page');
    expect((await waitForCard(page, 'going to the suit')).text).toMatch('2:18-cv-01115');
  });

  it('opens a card in place, goes on from it, and back to the list as it was', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/Hector Balderas/);
    await openCard('attorney-general:hector-balderas');
    await panel.waitForText(/When this was written · Aug 10, 2018/);
    await panel.click('Raúl Torrez');
    await panel.waitForText(/Raúl Torrez\n+since|Raúl Torrez[\s\S]*Jan 1, 2023/);
    await panel.click('Back');
    await panel.waitForText(/When this was written · Aug 10, 2018/);
    await panel.click('Back');
    expect(await panel.waitForText(/Export the facts/)).not.toMatch('When this was written');
    await expect
      .poll(() => panel.evaluate('document.activeElement.dataset.fact'))
      .toBe('attorney-general:hector-balderas');
  });

  it('puts all coalitions of the page on one map, or one of them', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/The coalitions on the map/);
    const tile = (code: string) =>
      panel.evaluate<string>(
        `document.querySelector('.count-map [data-code="${code}"]')?.textContent ?? 'none'`,
      );
    expect(await tile('WA')).toMatch(/Washington, WA (\d) of \1/);
    expect(await tile('NM')).toMatch(/New Mexico, NM 1 of/);
    await panel.evaluate(`(() => {
      const select = document.querySelector('.map-choice select');
      select.value = [...select.options].find(option => /Aug 10, 2018/.test(option.text)).value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await panel.waitForText(/22 members\./);
    expect(await tile('NM')).toBe('New Mexico, NM ');
    expect(await tile('TX')).toBe('none');
  });

  it('follows the reader to another page and another tab', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/as of Aug 10, 2018/i);
    await openCard('attorney-general:hector-balderas');
    await panel.waitForText(/When this was written/);
    await page.goto(site.origin + FAMILY_SEPARATION);
    expect(await panel.waitForText(/as of Jul 6, 2018/i)).not.toMatch('When this was written');
    await page.goto(site.origin + STEW);
    await panel.waitForText(/Nothing on attorneys general here/);

    const other = await browser.context.newPage();
    await other.goto(site.origin + EXPLAINER);
    await panel.waitForText(/What does a state attorney general do\?/i);
    await other.close();
    await page.bringToFront();
    await panel.waitForText(/Nothing on attorneys general here/);
    await page.goto('chrome://version');
    await panel.waitForText(/This page cannot be read/);
  });
});

describe('the date of the article', () => {
  it('is told with how it was found; corrected, the cards in page and panel change', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/as of Aug 10, 2018, from the page’s metadata/i);
    expect((await hoverPhrase(page, 'Hector Balderas')).text).toMatch('When this was written · Aug 10, 2018');

    await openCard('attorney-general:hector-balderas');
    await setDate('2024', '03');
    await panel.waitForText(/as of Mar 2024, set by you/i);
    expect(await panel.waitForText(/When this was written · Mar 2024/)).toMatch(
      /No longer in office; the office was held by\s+Raúl Torrez/,
    );
    expect((await hoverPhrase(page, 'Hector Balderas')).text).toMatch('When this was written · Mar 2024');
  });

  it('stays corrected when the page is loaded again, and goes back to what was found', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/Change the date/);
    await setDate('2019');
    await panel.waitForText(/as of 2019, set by you/i);
    await browser.stopWorker();
    await page.reload();
    await waitForMarks(page);
    await panel.waitForText(/as of 2019, set by you/i);
    expect((await hoverPhrase(page, 'Hector Balderas')).text).toMatch('When this was written · 2019');
    await page.goto(site.origin + FAMILY_SEPARATION);
    await panel.waitForText(/as of Jul 6, 2018, from/i);

    await page.goto(site.origin + GUN_FILES);
    await panel.waitForText(/as of 2019, set by you/i);
    await panel.click('Change the date');
    await panel.click('Back to Aug 10, 2018, from the page’s metadata');
    await panel.waitForText(/as of Aug 10, 2018, from the page’s metadata/i);
    expect((await hoverPhrase(page, 'Hector Balderas')).text).toMatch('When this was written · Aug 10, 2018');
  });

  it('that is missing is said to be, can be set, and taken back', async () => {
    await openBeside(EXPLAINER);
    await panel.waitForText(/No date found: shown as of today/);
    await setDate('2016', '05', '04');
    await panel.waitForText(/as of May 4, 2016, set by you/i);
    await panel.click('Change the date');
    await panel.click('Remove the date');
    await panel.waitForText(/No date found: shown as of today/);
  });

  it('that is none is refused', async () => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/as of/i);
    await setDate('18');
    await panel.waitForText(/Enter a year from 1900 on, in four digits/);
  });
});

describe('the facts to take along', () => {
  it.each<[string, RegExp[]]>([
    ['markdown', [/^# States press Pompeo/, /## \d+\. Hector Balderas/, /\[.+\]\(<https:\/\//]],
    ['csv', [/^\uFEFForder,kind,fact,date/, /"?Letter[^\r]*2018-08-10[^\r]*22,/]],
    ['json', [/"format": "ag-lens-page-1"/, /"key": "lawsuit:/]],
    ['citations', [/Washington v\. U\.S\. Dep’t of State, .*\(W\.D\. Wash\. filed July 30, 2018\)\./]],
  ])('are saved as %s', async (format, contents) => {
    await openBeside(GUN_FILES);
    await panel.waitForText(/Export the facts/);
    await panel.evaluate(`document.querySelector('[name=format][value=${format}]').click()`);
    await panel.evaluate(`(() => {
      const makeUrl = URL.createObjectURL;
      let blob;
      URL.createObjectURL = given => makeUrl.call(URL, (blob = given));
      HTMLAnchorElement.prototype.click = async function () {
        const bytes = await blob.arrayBuffer();
        globalThis.saved = { name: this.download, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
      };
    })()`);
    await panel.click('Download');
    const { name, text } = await until('file', () =>
      panel.evaluate<{ name: string; text: string } | undefined>('globalThis.saved'),
    );
    expect(name).toMatch(/^ag-lens-states-press-pompeo[a-z0-9-]*\.(md|csv|json|txt)$/);
    for (const expected of contents) expect(text).toMatch(expected);
  });
});

it('a card in the page is opened in the panel, whether that is open already or not', async () => {
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  await hoverPhrase(page, 'Hector Balderas');
  await clickInCard(page, 'Open in panel');
  panel = await extensionWindow(browser, 'sidepanel.html');
  await panel.waitForText(/Hector Balderas[\s\S]*When this was written · Aug 10, 2018/);
  await hoverPhrase(page, 'Washington v. U.S. Department of State');
  await clickInCard(page, 'Open in panel');
  await panel.waitForText(/U\.S\. District Court, Western District of Washington/);
});

it('a card is opened in the panel though the browser has no memory left for the wish', async () => {
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  const own = await browser.openExtensionPage('options.html');
  const evaluate = <T>(body: string) => own.evaluate<T>(`(async () => { ${body} })()`);
  try {
    const left = await evaluate<number>(`
      const { session } = chrome.storage;
      // Until there is no room for a card's key; of strings shorter than that, Chromium takes any number.
      for (let size = session.QUOTA_BYTES, number = 0; size >= 40; )
        await session.set({ ['fill' + number]: 'x'.repeat(size) }).then(() => number++, () => { size >>= 1; });
      return session.QUOTA_BYTES - (await session.getBytesInUse());`);
    expect(left).toBeLessThan(200);
    await page.bringToFront();
    await hoverPhrase(page, 'Hector Balderas');
    await clickInCard(page, 'Open in panel');
    panel = await extensionWindow(browser, 'sidepanel.html');
    await panel.waitForText(/Hector Balderas[\s\S]*When this was written · Aug 10, 2018/);
    await hoverPhrase(page, 'Washington v. U.S. Department of State');
    await clickInCard(page, 'Open in panel');
    await panel.waitForText(/U\.S\. District Court, Western District of Washington/);
  } finally {
    await evaluate(`
      const all = await chrome.storage.session.get(null);
      await chrome.storage.session.remove(Object.keys(all).filter(key => key.startsWith('fill')));`);
    await own.close();
  }
});

it('where there are no panels, a tab tells of the page that it was opened for', async () => {
  await page.goto(site.origin + GUN_FILES);
  await waitForMarks(page);
  const worker = await browser.worker();
  const id = await worker.evaluate(`chrome.tabs.query({ url: '${site.origin}/*' }).then(tabs => tabs[0].id)`);
  const tab = await browser.openExtensionPage(`sidepanel.html?tab=${id}`);
  await tab.getByText('as of Aug 10, 2018').waitFor();
  await tab.getByRole('button', { name: 'Copy', exact: true }).click();
  await tab.getByText('Markdown copied').waitFor();
  await tab.close();
});

it('no error was raised', () => {
  expect(browser.complaints).toEqual([]);
});
