import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hoverPhrase } from '../hover';
import {
  FILLER,
  type LivePages,
  OTHER_STORY,
  OTHER_WORDS,
  openLivePages,
  STORY_PATH,
  STORY_WORDS,
} from './live-pages';

let live: LivePages;
beforeAll(async () => {
  live = await openLivePages();
});
afterAll(() => live?.close());
beforeEach(() => live.openStory());

describe('a page that goes on to another article without loading', () => {
  it('has the marks of that article alone, and its cards are of its date', async () => {
    const { text: before } = await hoverPhrase(live.page, 'Letitia James');
    expect(before).toContain('Mar 5, 2019');
    await live.page.evaluate(story => {
      history.pushState({}, '', '/2021/06/08/other.html');
      document.getElementById('app')?.replaceChildren();
      setTimeout(() => document.getElementById('app')?.insertAdjacentHTML('beforeend', story), 300);
    }, OTHER_STORY);
    await live.expectMarked(...OTHER_WORDS);
    const { text } = await hoverPhrase(live.page, 'Ken Paxton');
    expect(text).toContain('Jun 8, 2021');
  });

  it('and back again, has the first one’s', async () => {
    await live.page.evaluate(story => {
      const app = document.getElementById('app');
      const first = app?.innerHTML ?? '';
      addEventListener('popstate', () =>
        app?.replaceChildren(document.createRange().createContextualFragment(first)),
      );
      history.pushState({}, '', '/2021/06/08/other.html');
      if (app) app.innerHTML = story;
    }, OTHER_STORY);
    await live.expectMarked(...OTHER_WORDS);
    await live.page.goBack();
    await live.expectMarked(...STORY_WORDS);
    expect((await hoverPhrase(live.page, 'Letitia James')).text).toContain('Mar 5, 2019');
  });

  it('that is not about attorneys general has none left', async () => {
    await live.page.evaluate(filler => {
      history.pushState({}, '', '/2021/06/09/minutes.html');
      const app = document.getElementById('app');
      if (app) app.innerHTML = filler;
    }, FILLER);
    await live.expectMarked();
  });
});

describe('a page that is written anew by its script', () => {
  it('is read and answers to hover as before', async () => {
    await hoverPhrase(live.page, 'Letitia James');
    await live.page.evaluate(story => {
      document.open();
      document.write(
        `<!doctype html><link rel="icon" href="data:,"><title>Anew</title><main><p>First.</p>${story}</main>`,
      );
      document.close();
    }, OTHER_STORY);
    await live.expectMarked(...OTHER_WORDS);
    const { text } = await hoverPhrase(live.page, 'Ken Paxton');
    expect(text).toContain('Texas');
    await live.page.keyboard.press('Escape');
    await expect.poll(() => live.page.locator('ag-lens-card:popover-open').count()).toBe(0);
    expect((await hoverPhrase(live.page, 'Texas')).text).toContain('Texas');
  });

  it('keeps its marks when its root is replaced', async () => {
    await hoverPhrase(live.page, 'Letitia James');
    await live.page.evaluate(() => {
      document.querySelector('ag-lens-card')?.remove();
      document.documentElement.replaceWith(document.documentElement.cloneNode(true));
    });
    await live.expectMarked(...STORY_WORDS);
    await live.page.waitForTimeout(500);
    expect((await hoverPhrase(live.page, 'Letitia James')).text).toContain('New York');
    expect(await live.page.locator('ag-lens-card:popover-open').count()).toBe(1);
  });
});

describe('a page that is left and come back to', () => {
  it('out of the back/forward cache has its marks and answers to hover', async () => {
    await live.page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await live.open('/quiet.html');
    await live.page.goBack({ waitUntil: 'commit' });
    expect(await live.page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await live.expectMarked(...STORY_WORDS);
    expect((await hoverPhrase(live.page, 'Letitia James')).text).toContain('New York');
  });

  it('out of the back/forward cache is read where its site was switched on meanwhile', async () => {
    const switchOff = async (sitesOff: string[]) =>
      (await live.browser.worker()).evaluate(
        `chrome.storage.local.set({ settings: { sitesOff: ${JSON.stringify(sitesOff)} } })`,
      );
    await switchOff([new URL(live.page.url()).hostname]);
    await live.expectMarked();
    await live.page.reload();
    await live.page.evaluate(() => Object.assign(globalThis, { kept: true }));
    await live.open('/quiet.html');
    await switchOff([]);
    await live.page.goBack({ waitUntil: 'commit' });
    expect(await live.page.evaluate(() => 'kept' in globalThis)).toBe(true);
    await live.expectMarked(...STORY_WORDS);
  });
});

describe('a page that empties the list of highlights', () => {
  it('has its marks again though nobody moves', async () => {
    await live.page.evaluate(() => CSS.highlights.clear());
    expect(await live.paintedTexts()).toEqual([]);
    await live.expectMarked(...STORY_WORDS);
  });
});

describe('a worker that is ended', () => {
  it('in the very moment of a question is asked again, and the page is marked', async () => {
    for (let round = 0; round < 3; round++) {
      await live.open(STORY_PATH, { waitUntil: 'commit' });
      await live.browser.stopWorker();
      await live.expectMarked(...STORY_WORDS);
    }
  });
});

it('no page raised an error', () => expect(live.browser.complaints).toEqual([]));
