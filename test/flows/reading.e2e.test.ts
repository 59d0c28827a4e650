import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkOnPage } from '../extension/marks-on-page';
import { until } from '../setup/until';
import { DECENCY_ACT, EXPLAINER, GUN_FILES, STEW } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import type { ReaderBrowser } from './reader-browser';
import {
  cardOf,
  cardThatStays,
  clickInCard,
  hover,
  leave,
  marksOf,
  openMarked,
  pointInVain,
} from './reading';

const UNRECORDED = '/unrecorded.html';
const PAGES = {
  [UNRECORDED]: `<!doctype html><meta charset="utf-8"><title>States write about ferry horns</title><link rel="icon" href="/pictures/courier.svg">
    <meta property="article:published_time" content="2016-05-03T09:00:00-06:00">
    <article><h1>States write about ferry horns</h1><p>By Elena Marrs · May 3, 2016</p>
    <p>A coalition of 33 attorneys general asked the harbor board on Tuesday to soften the horns of its ferries.
    The letter is signed by the attorneys general of Utah, Ohio and Maine, among others.</p>
    <p>“A horn should be heard and not felt,” it says. The board meets again in June.</p></article>`,
};

const textsOf = (kind: MarkOnPage['kind'], marks: MarkOnPage[]) =>
  marks.filter(mark => mark.kind === kind).map(mark => mark.text);

describe.each(BROWSERS)('in $name', ({ open }) => {
  let site: Site;
  let browser: ReaderBrowser;

  beforeAll(async () => {
    site = await serveSite(PAGES);
    browser = await open();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('an article is marked by kind', async () => {
    const marks = await openMarked(browser, site.origin + GUN_FILES);
    expect(textsOf('person', marks)).toEqual(
      expect.arrayContaining(['Hector Balderas', 'Balderas', 'Jeff Sessions']),
    );
    expect(textsOf('coalition', marks)).toContainEqual(expect.stringContaining('22 state attorneys general'));
    expect(textsOf('lawsuit', marks)).toContain('Washington v. U.S. Department of State');
    expect(textsOf('state', marks)).toEqual(expect.arrayContaining(['California', 'Virginia']));
  });

  it('a page that is not about attorneys general is left alone', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await browser.open(site.origin + STEW);
    expect(await pointInVain(browser, 'New Mexico', { within: 'body' })).toBeUndefined();
    expect(await marksOf(browser)).toEqual([]);
  });

  it.each<[string, string, string, (string | RegExp)[]]>([
    [
      'the attorney general then, and who came after him',
      GUN_FILES,
      'Hector Balderas',
      ['Hector Balderas', 'New Mexico', '2015', 'Raúl Torrez', 'When this was written'],
    ],
    ['a state’s attorney general at the time', GUN_FILES, 'Connecticut', ['Connecticut', 'Today']],
    [
      'who signed the letter on gun files',
      GUN_FILES,
      'coalition of 22 state attorneys general',
      ['22', 'Aug 10, 2018', 'led by Massachusetts', '3D-printed gun'],
    ],
    [
      'what became of the suit over gun files',
      GUN_FILES,
      'Washington v. U.S. Department of State',
      ['2:18-cv-01115', /temporary restraining order/i, 'Nov 12, 2019'],
    ],
    [
      'that 49 others and New Mexico are the record’s 50, and who is listed twice',
      DECENCY_ACT,
      '49 other state and territorial attorneys general',
      ['50', 'Communications Decency Act', 'New Mexico', /twice|again|repeat/i],
    ],
    [
      'an office, whoever holds it',
      EXPLAINER,
      'New Mexico Attorney General’s Office',
      ['New Mexico', 'Department of Justice'],
    ],
    [
      'the attorney general of the United States, who is of no state',
      GUN_FILES,
      'Jeff Sessions',
      ['Jeff Sessions', /U\.S\. Attorney General|Attorney General of the United States/i, '2017'],
    ],
    [
      'what the article says of a coalition that is not on record',
      UNRECORDED,
      'coalition of 33 attorneys general',
      ['33', 'Read from this article alone: nothing in our record fits.'],
    ],
  ])('hovering shows %s', async (_what, path, phrase, expected) => {
    await openMarked(browser, site.origin + path);
    const { text } = await hover(browser, phrase);
    for (const words of expected) expect(text).toMatch(words);
  });

  it('the pointer that leaves closes the card; pinned, it stays until Esc', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await hover(browser, 'Hector Balderas');
    await browser.movePointer([{ to: { x: 2, y: 2 }, over: 100 }]);
    await until('the end of the card', async () => (await cardOf(browser)) === undefined || undefined);

    await hover(browser, 'Hector Balderas');
    await clickInCard(browser, 'Keep open');
    await browser.movePointer([{ to: { x: 2, y: 2 }, over: 100 }, { rest: 900 }]);
    expect((await cardOf(browser))?.text).toMatch('Hector Balderas');
    await browser.press('Escape');
    expect(await cardOf(browser)).toBeUndefined();
  });

  it('a link inside the card opens the next in place, and there is a way back', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await hover(browser, 'Hector Balderas');
    await clickInCard(browser, 'Raúl Torrez');
    await until('the successor', async () => (await buttonIn(browser, 'Back')) || undefined);
    await clickInCard(browser, 'Back');
    await until('the first card', async () => !(await buttonIn(browser, 'Back')) || undefined);
    expect((await cardOf(browser))?.text).toMatch('Hector Balderas');
    expect(await browser.evaluate('return location.pathname')).toBe(GUN_FILES);
  });

  it('keys go to the next mention and the one before', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await leave(browser);
    await browser.press('Alt+Shift+N');
    const first = await cardThatStays(browser, 'the first key');
    await browser.press('Alt+Shift+N');
    await until('the second card', async () => (await cardOf(browser))?.text !== first.text || undefined);
    await browser.press('Alt+Shift+P');
    await until('the first card', async () => (await cardOf(browser))?.text === first.text || undefined);
  });

  it('nothing raised an error', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});

const buttonIn = (browser: ReaderBrowser, words: string) =>
  browser.inCard(function (this: ShadowRoot, name: string) {
    return [...this.querySelectorAll('button')].some(each =>
      (each.ariaLabel ?? each.innerText).includes(name),
    );
  }, words);
