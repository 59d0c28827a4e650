import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Site, serveSite } from '../../site/serve';
import { type ExtensionBrowser, openBrowserWithExtension } from '../browser-with-extension';
import { hoverPhrase, hoverPoint, leaveText } from '../hover';
import { marksOnPage, waitForMarks } from '../marks-on-page';
import { countQuestions } from './questions-to-worker';

const STORY = '<p>Attorney General Letitia James of New York went to court on Tuesday.</p>';
const OTHER_STORY = '<p>Attorney General Ken Paxton of Texas has not answered.</p>';
const FILLER = '<p>The council met, heard the minutes and parted until the week after next.</p>';
const livePage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Live</title>${head}<main id="app">${body}</main></html>`;

let site: Site;
let browser: ExtensionBrowser;
let page: Page;
let questions: () => Promise<number>;

beforeAll(async () => {
  site = await serveSite({
    // Asked for once a page's head, which names none, was written anew.
    '/favicon.ico': '',
    '/2019/03/05/story.html': livePage(STORY),
    '/quiet.html': livePage(FILLER.repeat(20)),
    '/revealed.html': livePage(
      `${STORY}<div id="rest" class="folded">${OTHER_STORY}</div>`,
      '<style>.folded { display: none }</style>',
    ),
    '/faded-in.html': livePage(
      STORY,
      '<style>body { visibility: hidden; animation: appear 1s step-end forwards } @keyframes appear { to { visibility: visible } }</style>',
    ),
    '/shadow.html': livePage(
      `<x-story><template shadowrootmode="open"><style>p { font: 18px serif }</style>${STORY}</template></x-story>`,
    ).replace('<title>Live', '<title>Attorney general in court'),
    '/late-styles.html': livePage(STORY, '<style>body { visibility: hidden }</style>'),
  });
  browser = await openBrowserWithExtension({ withBackForwardCache: true });
  page = await browser.context.newPage();
  questions = await countQuestions(browser);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  await page.goto(`${site.origin}/2019/03/05/story.html`);
  await waitForMarks(page);
});

async function paintedTexts(): Promise<string[]> {
  return (await marksOnPage(page)).map(mark => mark.text);
}

/** Waits until exactly these words are marked, in order. */
async function expectMarked(...words: string[]): Promise<void> {
  await expect.poll(paintedTexts, { timeout: 12_000, interval: 100 }).toEqual(words);
}

const STORY_WORDS = ['Letitia James', 'New York'];
const OTHER_WORDS = ['Ken Paxton', 'Texas'];

describe('a page that goes on to another article without loading', () => {
  it('has the marks of that article alone, and its cards are of its date', async () => {
    const { text: before } = await hoverPhrase(page, 'Letitia James');
    expect(before).toContain('Mar 5, 2019');
    await page.evaluate(story => {
      history.pushState({}, '', '/2021/06/08/other.html');
      document.getElementById('app')?.replaceChildren();
      setTimeout(() => document.getElementById('app')?.insertAdjacentHTML('beforeend', story), 300);
    }, OTHER_STORY);
    await expectMarked(...OTHER_WORDS);
    const { text } = await hoverPhrase(page, 'Ken Paxton');
    expect(text).toContain('Jun 8, 2021');
  });

  it('and back again, has the first one’s', async () => {
    await page.evaluate(story => {
      const app = document.getElementById('app');
      const first = app?.innerHTML ?? '';
      addEventListener('popstate', () =>
        app?.replaceChildren(document.createRange().createContextualFragment(first)),
      );
      history.pushState({}, '', '/2021/06/08/other.html');
      if (app) app.innerHTML = story;
    }, OTHER_STORY);
    await expectMarked(...OTHER_WORDS);
    await page.goBack();
    await expectMarked(...STORY_WORDS);
    expect((await hoverPhrase(page, 'Letitia James')).text).toContain('Mar 5, 2019');
  });

  it('that is not about attorneys general has none left', async () => {
    await page.evaluate(filler => {
      history.pushState({}, '', '/2021/06/09/minutes.html');
      const app = document.getElementById('app');
      if (app) app.innerHTML = filler;
    }, FILLER);
    await expectMarked();
  });
});

describe('a page that grows', () => {
  it('has what was added marked as well, and is asked about once for each addition at most', async () => {
    const before = await questions();
    for (const story of [FILLER, OTHER_STORY, FILLER, FILLER]) {
      await page.evaluate(
        more => document.getElementById('app')?.insertAdjacentHTML('beforeend', more),
        story,
      );
      await page.waitForTimeout(700);
    }
    await expectMarked(...STORY_WORDS, ...OTHER_WORDS);
    expect((await questions()) - before).toBe(1);
  });

  it('out of nothing is marked when its text comes late', async () => {
    await page.goto(`${site.origin}/quiet.html`);
    await page.waitForTimeout(800);
    expect(await paintedTexts()).toEqual([]);
    await page.evaluate(
      story => document.getElementById('app')?.insertAdjacentHTML('beforeend', story),
      STORY,
    );
    await expectMarked(...STORY_WORDS);
  });
});

describe('the same text', () => {
  it.each<[string, () => void]>([
    [
      'written anew by a framework',
      () => {
        const app = document.getElementById('app');
        if (app) app.innerHTML = String(app.innerHTML);
      },
    ],
    [
      'in other elements',
      () => {
        const paragraph = document.querySelector('#app p') as HTMLElement;
        const box = document.createElement('div');
        box.textContent = paragraph.textContent;
        paragraph.replaceWith(box);
      },
    ],
    [
      'in split text nodes',
      () => {
        const text = document.querySelector('#app p')?.firstChild as Text;
        text.splitText(30).splitText(4).splitText(5);
      },
    ],
    [
      'in text nodes that were split and merged',
      () => {
        const paragraph = document.querySelector('#app p') as HTMLElement;
        (paragraph.firstChild as Text).splitText(24).splitText(3);
        setTimeout(() => paragraph.normalize(), 600);
      },
    ],
    [
      'with elements put into it',
      () => {
        const text = document.querySelector('#app p')?.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, 24);
        range.setEnd(text, 28);
        range.surroundContents(document.createElement('b'));
      },
    ],
    ['moved within the page', () => document.body.prepend(document.querySelector('#app p') as HTMLElement)],
  ])('%s keeps its marks, and is not asked about again', async (_, change) => {
    const before = await questions();
    await page.evaluate(change);
    await page.waitForTimeout(1500);
    expect((await paintedTexts()).join('').replace(/\s+/g, ' ')).toBe('Letitia JamesNew York');
    expect((await hoverPhrase(page, 'Letitia James')).text).toContain('New York');
    expect(await questions()).toBe(before);
  });
});

describe('a page that is written anew by its script', () => {
  it('is read and answers to hover as before', async () => {
    await hoverPhrase(page, 'Letitia James');
    await page.evaluate(story => {
      document.open();
      document.write(
        `<!doctype html><link rel="icon" href="data:,"><title>Anew</title><main><p>First.</p>${story}</main>`,
      );
      document.close();
    }, OTHER_STORY);
    await expectMarked(...OTHER_WORDS);
    const { text } = await hoverPhrase(page, 'Ken Paxton');
    expect(text).toContain('Texas');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('ag-lens-card:popover-open').count()).toBe(0);
    expect((await hoverPhrase(page, 'Texas')).text).toContain('Texas');
  });

  it('keeps its marks when its root is replaced', async () => {
    await hoverPhrase(page, 'Letitia James');
    await page.evaluate(() => {
      document.querySelector('ag-lens-card')?.remove();
      document.documentElement.replaceWith(document.documentElement.cloneNode(true));
    });
    await expectMarked(...STORY_WORDS);
    await page.waitForTimeout(500);
    expect((await hoverPhrase(page, 'Letitia James')).text).toContain('New York');
    expect(await page.locator('ag-lens-card:popover-open').count()).toBe(1);
  });
});

describe('text that was hidden', () => {
  it.each<[string, () => void]>([
    ['by a class', () => document.getElementById('rest')?.classList.remove('folded')],
    [
      'by a class, and is shown by a style',
      () => document.getElementById('rest')?.style.setProperty('display', 'block'),
    ],
  ])('%s is marked once it shows', async (_, reveal) => {
    await page.goto(`${site.origin}/revealed.html`);
    await waitForMarks(page);
    await page.waitForTimeout(500);
    await expectMarked(...STORY_WORDS);
    await page.evaluate(reveal);
    await expectMarked(...STORY_WORDS, ...OTHER_WORDS);
  });

  it('until an animation ended is marked', async () => {
    await page.goto(`${site.origin}/faded-in.html`);
    await expectMarked(...STORY_WORDS);
  });

  it('until a style sheet was loaded is marked', async () => {
    await page.goto(`${site.origin}/late-styles.html`);
    await page.waitForTimeout(800);
    await page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<style>body { visibility: visible !important }</style>');
    });
    await expectMarked(...STORY_WORDS);
  });
});

describe('a page that is left and come back to', () => {
  it('out of the back/forward cache has its marks and answers to hover', async () => {
    await page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await page.goto(`${site.origin}/quiet.html`);
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await expectMarked(...STORY_WORDS);
    expect((await hoverPhrase(page, 'Letitia James')).text).toContain('New York');
  });
});

describe('a page whose text is in shadow trees', () => {
  it('has it marked, painted and answering to hover, and follows it', async () => {
    await page.goto(`${site.origin}/shadow.html`);
    await expect.poll(marksWithin, { timeout: 12_000 }).toEqual(STORY_WORDS);
    const { x, y } = await page.evaluate(() => {
      const shadow = document.querySelector('x-story')?.shadowRoot;
      const range = document.createRange();
      const text = shadow?.querySelector('p')?.firstChild as Text;
      range.setStart(text, text.data.indexOf('Letitia'));
      range.setEnd(text, text.data.indexOf(' of '));
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const line = { x: x - 40, y: y - 12, width: 80, height: 30 };
    const painted = await page.screenshot({ clip: line });
    expect((await hoverPoint(page, { x, y }, 'hovering in a shadow tree')).text).toContain('New York');
    await leaveText(page);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await page.screenshot({ clip: line })).not.toEqual(painted);
    await page.evaluate(story => {
      const shadow = document.querySelector('x-story')?.shadowRoot;
      if (shadow) shadow.innerHTML = story;
    }, OTHER_STORY);
    await expect.poll(marksWithin, { timeout: 12_000 }).toEqual(OTHER_WORDS);
  });
});

/** What is marked, whichever tree it stands in. */
async function marksWithin(): Promise<string[]> {
  return await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap(highlight => [...highlight].map(String)),
  );
}

describe('a page that empties the list of highlights', () => {
  it('has its marks again though nobody moves', async () => {
    await page.evaluate(() => CSS.highlights.clear());
    expect(await paintedTexts()).toEqual([]);
    await expectMarked(...STORY_WORDS);
  });
});

describe('hundreds of changes a second', () => {
  it('leave right marks only, few questions and a page that answers', async () => {
    const before = await questions();
    await page.evaluate(async () => {
      const app = document.getElementById('app') as HTMLElement;
      const ticker = app.appendChild(document.createElement('p'));
      const end = performance.now() + 4000;
      while (performance.now() < end) {
        for (let n = 0; n < 10; n++) {
          ticker.textContent = `Bid ${Math.random()} of Ohio, Utah and Iowa`;
          app.append(document.createComment('x'));
          app.lastChild?.remove();
        }
        await new Promise(requestAnimationFrame);
      }
      ticker.remove();
    });
    expect((await questions()) - before).toBeLessThanOrEqual(3);
    await expectMarked(...STORY_WORDS);
  });
});

describe('a worker that is ended', () => {
  it('in the very moment of a question is asked again, and the page is marked', async () => {
    for (let round = 0; round < 3; round++) {
      await page.goto(`${site.origin}/2019/03/05/story.html`, { waitUntil: 'commit' });
      await browser.stopWorker();
      await expectMarked(...STORY_WORDS);
    }
  });
});

it('no page raised an error', () => expect(browser.complaints).toEqual([]));
