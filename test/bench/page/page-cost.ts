import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { openBrowserWithExtension } from '../../extension/browser-with-extension';
import { CHROMIUM_FLAGS, chromiumPath } from '../../setup/browser';
import { serveSite } from '../../site/serve';
import { type MainThreadWork, workBetween } from './main-thread';
import { MARKERS, type Marker } from './markers';
import { articleWithMentions, pageWithMentions, wordsOnPage } from './page-with-mentions';

const MENTIONS = 500;
const ROUNDS = 7;
/** Long enough for everything to have been read, answered and painted, in ms. */
const SETTLED = 2500;
const VIEWPORT = { width: 1280, height: 900 };

/** One way of marking, and what it adds to the page's main thread; medians, in ms. */
export interface PageCost {
  name: string;
  added: MainThreadWork;
}

/**
 * What marking adds to the main thread of an open page into which an article with 500 mentions
 * comes: AG Lens in its extension, and others that mark the same words by changing the page. Each
 * has run before on a short text, so that neither loading nor compiling counts for any.
 * `extension`: folder of the built one.
 */
export async function measurePageCost(extension: string): Promise<PageCost[]> {
  const site = await serveSite({ '/page.html': pageWithMentions(2) });
  const lens = await openBrowserWithExtension({ extension, viewport: VIEWPORT });
  const bare = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  try {
    const bareContext = await bare.newContext({ viewport: VIEWPORT });
    const address = `${site.origin}/page.html`;
    const seen = new Map<string, MainThreadWork[]>();
    const note = (name: string, work: MainThreadWork) => seen.set(name, [...(seen.get(name) ?? []), work]);
    for (let round = 0; round < ROUNDS; round++) {
      note('nothing', await workOfArticle(bareContext, address));
      for (const marker of MARKERS) note(marker.name, await workOfArticle(bareContext, address, marker));
      note('AG Lens', await workOfArticle(lens.context, address));
    }
    const floor = medianOf(seen.get('nothing') ?? []);
    return [...seen].map(([name, works]) => ({ name, added: minus(medianOf(works), floor) }));
  } finally {
    await bare.close();
    await lens.close();
    await site.close();
  }
}

/** The work from the moment the article is put into the page until all has settled. */
async function workOfArticle(
  context: BrowserContext,
  address: string,
  marker?: Marker,
): Promise<MainThreadWork> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    if (marker) await page.addScriptTag({ content: marker.code });
    if (marker) await mark(page, marker);
    await page.waitForTimeout(SETTLED);
    return await workBetween(page, async () => {
      await page.evaluate(html => {
        document.body.innerHTML = html;
      }, articleWithMentions(MENTIONS));
      await page.waitForTimeout(200);
      if (marker) await mark(page, marker);
      await page.waitForTimeout(SETTLED);
    });
  } finally {
    await page.close();
  }
}

async function mark(page: Page, { call }: Marker): Promise<void> {
  await page.evaluate(`{ const words = ${wordsOnPage()}; ${call}; undefined; }`);
}

function medianOf(works: readonly MainThreadWork[]): MainThreadWork {
  const median = (key: keyof MainThreadWork) => {
    const sorted = works.map(work => work[key]).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  return {
    task: median('task'),
    script: median('script'),
    style: median('style'),
    layout: median('layout'),
    nodes: median('nodes'),
  };
}

function minus(work: MainThreadWork, floor: MainThreadWork): MainThreadWork {
  return {
    task: work.task - floor.task,
    script: work.script - floor.script,
    style: work.style - floor.style,
    layout: work.layout - floor.layout,
    nodes: work.nodes - floor.nodes,
  };
}
