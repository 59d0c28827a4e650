import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { hoverPoint, leaveText } from '../hover';
import { type HighlightKind, waitForMarks } from '../marks-on-page';
import { differenceFromKept } from './compare-pictures';
import { boundsOf, marksInBlock, overlap, type Rect } from './marks-in-block';

const HTML = readFileSync(join(import.meta.dirname, 'awkward-contexts.html'), 'utf8');
const VIEW = { width: 1000, height: 800 };
/** Around the words, in CSS px, so that a picture shows what they stand in. */
const FRAME = 10;

/** A block of the page, and who and which state is marked in it, each with a card of that title. */
type Context = [block: string, person: string, state: string];

const CONTEXTS: Context[] = [
  ['fixed', 'Charity Clark', 'Vermont'],
  ['plain', 'Letitia James', 'New York'],
  ['split', 'Rob Bonta', 'California'],
  ['narrow', 'Kathy Jennings', 'Delaware'],
  ['table', 'Dana Nessel', 'Michigan'],
  ['list', 'Keith Ellison', 'Minnesota'],
  ['right-to-left', 'Andrea Campbell', 'Massachusetts'],
  ['vertical', 'Kwame Raoul', 'Illinois'],
  ['turned', 'Phil Weiser', 'Colorado'],
  ['scrolled', 'William Tong', 'Connecticut'],
  ['enlarged', 'Peter Neronha', 'Rhode Island'],
  ['details', 'Aaron Frey', 'Maine'],
  ['columns', 'Raúl Torrez', 'New Mexico'],
  ['tiny', 'Matthew Platkin', 'New Jersey'],
  ['dark', 'Kris Mayes', 'Arizona'],
  ['coloured', 'Nick Brown', 'Washington'],
  ['link', 'Dave Yost', 'Ohio'],
  ['capitals', 'Ken Paxton', 'Texas'],
  ['unselectable', 'Liz Murrill', 'Louisiana'],
  ['lines', 'Brenna Bird', 'Iowa'],
  ['ruby', 'Austin Knudsen', 'Montana'],
  ['letter', 'Mike Hilgers', 'Nebraska'],
  ['initial', 'Kris Kobach', 'Kansas'],
  ['clipped', 'Tim Griffin', 'Arkansas'],
  ['flex', 'Alan Wilson', 'South Carolina'],
  ['soft', 'Jonathan Skrmetti', 'Tennessee'],
  ['through', 'Russell Coleman', 'Kentucky'],
  ['gradient', 'Steve Marshall', 'Alabama'],
  ['positioned', 'Todd Rokita', 'Indiana'],
];

/** The page as a whole put in an awkward state. */
const WHOLE_PAGES: [name: string, path: string][] = [
  ['enlarged by its own style', '/zoomed.html'],
  ['read from right to left', '/right-to-left.html'],
  ['written from top to bottom', '/vertical.html'],
  ['of which the body scrolls', '/scrolled-body.html'],
  ['of which the root is moved', '/moved.html'],
];
const rootStyled = (style: string) => HTML.replace('<html lang="en">', `<html lang="en" style="${style}">`);

let site: Site;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  site = await serveSite({
    '/contexts.html': HTML,
    '/zoomed.html': rootStyled('zoom: 1.4'),
    '/right-to-left.html': HTML.replace('<html lang="en">', '<html lang="en" dir="rtl">'),
    '/vertical.html': rootStyled('writing-mode: vertical-lr'),
    '/scrolled-body.html': rootStyled('height: 100%; overflow: hidden').replace(
      '<body>',
      '<body style="height: 100%; margin: 0; overflow: auto; max-width: none">',
    ),
    '/moved.html': rootStyled('transform: translateX(40px) scale(0.95); filter: sepia(0.1)'),
  });
  browser = await openBrowserWithExtension({ viewport: VIEW });
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string): Promise<void> {
  if (page.url() === site.origin + path) return;
  await page.goto(site.origin + path);
  await waitForMarks(page);
}

/** Hovers every line of a mark; each time the card has that title and stands beside all of the words. */
async function expectCards(block: string, kind: HighlightKind, title: string): Promise<void> {
  const lines = (await marksInBlock(page, block))[kind]?.rects.length ?? 0;
  for (let line = 0; line < lines; line++) {
    await leaveText(page);
    const rects = (await marksInBlock(page, block))[kind]?.rects ?? [];
    const rect = rects[line];
    if (!rect || rect.width < 4) continue;
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    const card = await hoverPoint(page, middle, `hovering ${title} in ${block}`);
    expect(card.text).toContain(title);
    expect(rects.filter(words => overlap(words, card.box))).toEqual([]);
    expect(insideView(card.box)).toEqual(card.box);
  }
}

function insideView({ x, y, width, height }: Rect): Rect {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  return {
    x: left,
    y: top,
    width: Math.min(width, VIEW.width - left),
    height: Math.min(height, VIEW.height - top),
  };
}

/** The pictures are of letters, so they can be compared only where the page's fonts are installed. */
function hasFonts(): Promise<boolean> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const widthIn = (font: string) => {
      if (context) context.font = `20px ${font}`;
      return context?.measureText('Attorney General').width;
    };
    return widthIn('"Liberation Sans", monospace') !== widthIn('monospace');
  });
}

describe.each(CONTEXTS)('in the block “%s”', (block, person, state) => {
  beforeEach(() => open('/contexts.html'));

  it('person and state are marked', async () => {
    const marks = await marksInBlock(page, `#${block}`);
    expect({ person: marks.person?.words, state: marks.state?.words }).toEqual({ person, state });
  });

  it('both are painted as in the kept picture', async () => {
    if (!(await hasFonts())) return;
    await leaveText(page);
    const { person: who, state: where } = await marksInBlock(page, `#${block}`);
    const { x, y, width, height } = boundsOf([...(who?.rects ?? []), ...(where?.rects ?? [])]);
    const left = Math.max(0, Math.floor(x) - FRAME);
    const top = Math.max(0, Math.floor(y) - FRAME);
    const right = Math.ceil(x + width) + FRAME;
    const bottom = Math.ceil(y + height) + FRAME;
    const clip = { x: left, y: top, width: right - left, height: bottom - top };
    expect(differenceFromKept(block, await page.screenshot({ clip }))).toBeUndefined();
  });

  it('hovering the person shows the card beside the words', () => expectCards(`#${block}`, 'person', person));

  it('hovering the state shows the card beside the words', () => expectCards(`#${block}`, 'state', state));
});

describe('controls, code, editable and hidden parts', () => {
  it('have no mark', async () => {
    await open('/contexts.html');
    expect(await marksInBlock(page, '#none')).toEqual({});
  });

  it.each([
    'nav',
    '[role=menuitem]',
    'textarea',
    '[contenteditable]',
    'code',
    'button',
    '[role=button]',
    'svg',
    '[aria-hidden]',
    'math',
    'samp',
  ])('show no card: %s', async selector => {
    await open('/contexts.html');
    await leaveText(page);
    await page.locator(`#none ${selector}`).first().hover();
    await page.waitForTimeout(500);
    expect(await page.locator('ag-lens-card:popover-open').count()).toBe(0);
  });
});

describe.each(WHOLE_PAGES)('on a page %s', (_, path) => {
  it.each(['plain', 'split', 'turned', 'scrolled', 'dark'])(
    'the block “%s” answers to hover',
    async block => {
      await open(path);
      const person = CONTEXTS.find(([name]) => name === block)?.[1] ?? '';
      expect((await marksInBlock(page, `#${block}`)).person?.words).toBe(person);
      await expectCards(`#${block}`, 'person', person);
    },
  );
});

it('no page raised an error', () => expect(browser.complaints).toEqual([]));
