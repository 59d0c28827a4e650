import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECENCY_ACT, EXPLAINER, FAMILY_SEPARATION, GUN_FILES, TREASURY } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from './browser-with-extension';
import { hoverPhrase } from './hover';
import { type MarkOnPage, marksOnPage, waitForMarks } from './marks-on-page';
import { changesOf, watchPageChanges } from './page-changes';
import { type RequestsOfBrowser, watchRequests } from './requests-of-browser';

let site: Site;
let requests: RequestsOfBrowser;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  requests = await watchRequests();
  browser = await openBrowserWithExtension({ flags: requests.flags });
  await watchPageChanges(browser.context);
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await requests?.close();
  await site?.close();
});

async function open(path: string): Promise<MarkOnPage[]> {
  await page.goto(site.origin + path);
  return await waitForMarks(page);
}

/** Texts of the marks that lie in an element that the selector matches. */
function marksInside(selector: string): Promise<string[]> {
  return page.evaluate(
    inside =>
      [...CSS.highlights.values()]
        .flatMap(highlight => [...highlight] as Range[])
        .filter(range => range.startContainer.parentElement?.closest(inside))
        .map(String),
    selector,
  );
}

const of = (kind: MarkOnPage['kind'], marks: MarkOnPage[]) =>
  marks.filter(mark => mark.kind === kind).map(mark => mark.text);

describe('marks', () => {
  it('stand on the people, states, coalitions and lawsuits of an article', async () => {
    const marks = await open(GUN_FILES);
    expect(of('person', marks)).toEqual(
      expect.arrayContaining(['Hector Balderas', 'Balderas', 'Jeff Sessions', 'Sessions']),
    );
    expect(of('coalition', marks)).toContainEqual(expect.stringContaining('22 state attorneys general'));
    expect(of('lawsuit', marks)).toContainEqual(
      expect.stringContaining('Washington v. U.S. Department of State'),
    );
    expect(of('state', marks)).toEqual(expect.arrayContaining(['California', 'Washington', 'Virginia']));
  });

  it('are clear on the first mention and apart on the later ones', async () => {
    const balderas = (await open(GUN_FILES)).filter(mark => mark.text.endsWith('Balderas'));
    expect(balderas.map(mark => mark.first)).toEqual([true, ...balderas.slice(1).map(() => false)]);
    expect(balderas.length).toBeGreaterThan(1);
  });

  it('leave out the capital where Washington means the federal government', async () => {
    await open(GUN_FILES);
    expect(await page.locator('.standfirst').innerText()).toContain('Washington');
    expect(await marksInside('.standfirst')).toEqual([]);
  });

  it('leave out Mexico, and every New Mexico is marked whole', async () => {
    const marks = await open(FAMILY_SEPARATION);
    expect(of('state', marks)).toContain('New Mexico');
    expect(of('state', marks)).not.toContain('Mexico');
  });

  it('leave navigation, boxes of links and readers’ comments alone', async () => {
    await open(GUN_FILES);
    const outside = await marksInside('nav, aside, .comments, textarea');
    expect(outside).toEqual([]);
  });

  it.each([GUN_FILES, DECENCY_ACT, FAMILY_SEPARATION, TREASURY, EXPLAINER])(
    'change no node of %s, nor does a card',
    async path => {
      await open(path);
      await hoverPhrase(page, (await marksOnPage(page)).find(mark => mark.kind === 'person')?.text ?? '');
      expect(await changesOf(page)).toEqual([]);
      expect(await page.locator('ag-lens-card').count()).toBe(1);
    },
  );
});

describe('hovering shows', () => {
  it.each<[string, string, string, (string | RegExp)[]]>([
    [
      'who signed the letter on gun files',
      GUN_FILES,
      'coalition of 22 state attorneys general',
      ['22', /letter/i, 'Aug 10, 2018', 'led by Massachusetts', '3D-printed gun'],
    ],
    [
      'what became of the suit over gun files, by its caption',
      GUN_FILES,
      'Washington v. U.S. Department of State',
      [
        'Washington v. U.S. Department of State',
        '2:18-cv-01115',
        /temporary restraining order/i,
        'Nov 12, 2019',
      ],
    ],
    [
      'the same suit where the article only describes it',
      GUN_FILES,
      'multistate lawsuit',
      ['Washington v. U.S. Department of State', /temporary restraining order/i],
    ],
    [
      'the attorney general then, and who came after him',
      GUN_FILES,
      'Hector Balderas',
      ['Hector Balderas', 'New Mexico', '2015', '2023', 'Raúl Torrez', 'When this was written'],
    ],
    [
      'the U.S. attorney general as no state’s',
      GUN_FILES,
      'Jeff Sessions',
      ['Jeff Sessions', /U\.S\. attorney general/i],
    ],
    [
      'a state’s attorney general at the time',
      GUN_FILES,
      'Connecticut',
      ['Connecticut', 'When this was written', 'Today'],
    ],
    [
      'that 49 others and New Mexico are the record’s 50, who is listed twice and who stayed out',
      DECENCY_ACT,
      '49 other state and territorial attorneys general',
      [
        '50',
        'Communications Decency Act',
        'New Mexico',
        /twice|again|repeat/i,
        'Connecticut',
        'Massachusetts',
      ],
    ],
    [
      'that 21 others is one more than the record has',
      FAMILY_SEPARATION,
      '21 other attorneys general',
      ['21', 'Jun 19, 2018', /family separation|separat/i, 'New Mexico', /Differs from the record|differ/i],
    ],
    [
      'the family-separation suit by its caption',
      FAMILY_SEPARATION,
      'Washington v. United States',
      ['Washington v. United States', '2:18-cv-00939'],
    ],
    [
      'the coalition of 2025 by its count, the lead counted in',
      TREASURY,
      '18 other attorneys general',
      ['19', 'Feb 7, 2025', 'Treasury'],
    ],
    [
      'a suit of 2025 and what has happened since',
      TREASURY,
      'New York v. Trump',
      ['New York v. Trump', '1:25-cv-01144', 'Feb 21, 2025'],
    ],
    ['a sitting attorney general of 2025', TREASURY, 'Letitia James', ['Letitia James', 'New York', '2019']],
    [
      'a former state attorney general in her federal office',
      TREASURY,
      'Pam Bondi',
      ['Pam Bondi', /U\.S\. attorney general/i],
    ],
  ])('%s', async (_what, path, phrase, expected) => {
    await open(path);
    const { text } = await hoverPhrase(page, phrase, { within: 'article' });
    for (const words of expected) expect(text).toMatch(words);
  });
});

describe('a background worker that is ended', () => {
  it('between marking and hovering is not missed', async () => {
    await open(DECENCY_ACT);
    await browser.stopWorker();
    const { text } = await hoverPhrase(page, '49 other state and territorial attorneys general');
    expect(text).toMatch('Communications Decency Act');
  });

  it('between two pages comes back for the second', async () => {
    await open(GUN_FILES);
    await browser.stopWorker();
    expect(await browser.workersRunning()).toBe(0);
    const marks = await open(TREASURY);
    expect(of('person', marks)).toContain('Letitia James');
    const { text } = await hoverPhrase(page, 'Letitia James', { within: 'article' });
    expect(text).toMatch('New York');
  });

  it('while it answers leaves the page marked in the end', async () => {
    await page.goto(site.origin + FAMILY_SEPARATION, { waitUntil: 'commit' });
    await browser.stopWorker();
    expect((await waitForMarks(page)).length).toBeGreaterThan(0);
  });
});

describe('reading', () => {
  it('sends nothing anywhere, from page, worker or card', async () => {
    for (const path of [GUN_FILES, DECENCY_ACT, FAMILY_SEPARATION, TREASURY, EXPLAINER]) {
      await open(path);
      await hoverPhrase(page, (await marksOnPage(page)).find(mark => mark.kind === 'person')?.text ?? '');
    }
    expect(requests.asked.length).toBeGreaterThan(5);
    expect(requests.asked.filter(address => !address.startsWith(`${site.origin}/`))).toEqual([]);
  });

  it('raised no error in any page or in the extension', () => {
    expect(browser.complaints).toEqual([]);
  });

  it('would be seen by the witness if it sent anything', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.evaluate(() => fetch('https://sandia-courier.example/').catch(() => null));
    await popup.close();
    expect(requests.asked).toContain('sandia-courier.example:443');
  });
});
