import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hoverPhrase, hoverPoint, leaveText } from '../hover';
import { waitForMarks } from '../marks-on-page';
import {
  FILLER,
  type LivePages,
  OTHER_STORY,
  OTHER_WORDS,
  openLivePages,
  STORY,
  STORY_WORDS,
} from './live-pages';

let live: LivePages;
beforeAll(async () => {
  live = await openLivePages();
});
afterAll(() => live?.close());
beforeEach(() => live.openStory());

describe('a page that grows', () => {
  it('has what was added marked as well, and is asked about once for each addition at most', async () => {
    const before = await live.questions();
    for (const story of [FILLER, OTHER_STORY, FILLER, FILLER]) {
      await live.page.evaluate(
        more => document.getElementById('app')?.insertAdjacentHTML('beforeend', more),
        story,
      );
      await live.page.waitForTimeout(700);
    }
    await live.expectMarked(...STORY_WORDS, ...OTHER_WORDS);
    expect((await live.questions()) - before).toBe(1);
  });

  it('out of nothing is marked when its text comes late', async () => {
    await live.open('/quiet.html');
    await live.page.waitForTimeout(800);
    expect(await live.paintedTexts()).toEqual([]);
    await live.page.evaluate(
      story => document.getElementById('app')?.insertAdjacentHTML('beforeend', story),
      STORY,
    );
    await live.expectMarked(...STORY_WORDS);
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
    const before = await live.questions();
    await live.page.evaluate(change);
    await live.page.waitForTimeout(1500);
    expect((await live.paintedTexts()).join('').replace(/\s+/g, ' ')).toBe('Letitia JamesNew York');
    expect((await hoverPhrase(live.page, 'Letitia James')).text).toContain('New York');
    expect(await live.questions()).toBe(before);
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
    await live.open('/revealed.html');
    await waitForMarks(live.page);
    await live.page.waitForTimeout(500);
    await live.expectMarked(...STORY_WORDS);
    await live.page.evaluate(reveal);
    await live.expectMarked(...STORY_WORDS, ...OTHER_WORDS);
  });

  it('until an animation ended is marked', async () => {
    await live.open('/faded-in.html');
    await live.expectMarked(...STORY_WORDS);
  });

  it('until a style sheet was loaded is marked', async () => {
    await live.open('/late-styles.html');
    await live.page.waitForTimeout(800);
    await live.page.evaluate(() => {
      document.head.insertAdjacentHTML('beforeend', '<style>body { visibility: visible !important }</style>');
    });
    await live.expectMarked(...STORY_WORDS);
  });
});

describe('a page whose text is in shadow trees', () => {
  it('has it marked, painted and answering to hover, and follows it', async () => {
    await live.open('/shadow.html');
    await expect.poll(marksWithin).toEqual(STORY_WORDS);
    const { x, y } = await live.page.evaluate(() => {
      const shadow = document.querySelector('x-story')?.shadowRoot;
      const range = document.createRange();
      const text = shadow?.querySelector('p')?.firstChild as Text;
      range.setStart(text, text.data.indexOf('Letitia'));
      range.setEnd(text, text.data.indexOf(' of '));
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const line = { x: x - 40, y: y - 12, width: 80, height: 30 };
    const painted = await live.page.screenshot({ clip: line });
    expect((await hoverPoint(live.page, { x, y }, 'hovering in a shadow tree')).text).toContain('New York');
    await leaveText(live.page);
    await live.page.evaluate(() => CSS.highlights.clear());
    expect(await live.page.screenshot({ clip: line })).not.toEqual(painted);
    await live.page.evaluate(story => {
      const shadow = document.querySelector('x-story')?.shadowRoot;
      if (shadow) shadow.innerHTML = story;
    }, OTHER_STORY);
    await expect.poll(marksWithin).toEqual(OTHER_WORDS);
  });
});

/** What is marked, whichever tree it stands in. */
async function marksWithin(): Promise<string[]> {
  return await live.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap(highlight => [...highlight].map(String)),
  );
}

describe('hundreds of changes a second', () => {
  it('leave right marks only, few questions and a page that answers', async () => {
    const before = await live.questions();
    await live.page.evaluate(async () => {
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
    expect((await live.questions()) - before).toBeLessThanOrEqual(3);
    await live.expectMarked(...STORY_WORDS);
  });
});

it('no page raised an error', () => expect(live.browser.complaints).toEqual([]));
