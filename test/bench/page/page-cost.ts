import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { openBrowserWithExtension } from '../../extension/browser-with-extension';
import { CHROMIUM_FLAGS, chromiumPath } from '../../setup/browser';
import { serveSite } from '../../site/serve';
import { type MainThreadWork, workBetween } from './main-thread';
import { MARKERS, type Marker } from './markers';
import { articleWithMentions, pageWithMentions, wordsOnPage } from './page-with-mentions';

const MENTIONS = 500;
const ROUNDS = 5;
/** Long enough for everything to have been read, answered and painted, in ms. */
const SETTLED = 2500;
const VIEWPORT = { width: 1280, height: 900 };

/** One way of marking, and what it adds to the page's main thread; medians, in ms. */
export interface PageCost {
  name: string;
  added: MainThreadWork;
}

/** What a page goes through while its main thread is watched. */
export type Scenario =
  /**
   * An article with 500 mentions comes into an open page. Each way of marking has run before on a
   * short text, so that neither loading nor compiling counts for any.
   */
  | 'comes'
  /** A page with 500 mentions is loaded and marked once parsed: code that loads and compiles counts. */
  | 'loads'
  /** A page of as much text that is not about attorneys general is loaded. */
  | 'quiet';

/** What marking adds to the main thread of a page: AG Lens in its extension, and others that change the page. */
export async function measurePageCost(extension: string, scenario: Scenario): Promise<PageCost[]> {
  const quiet = pageWithMentions(MENTIONS).replaceAll('Attorney General', 'The writer');
  const site = await serveSite({
    '/comes.html': pageWithMentions(2),
    '/loads.html': pageWithMentions(MENTIONS),
    '/quiet.html': quiet,
  });
  const lens = await openBrowserWithExtension({ extension, viewport: VIEWPORT });
  const bare = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  try {
    const bareContext = await bare.newContext({ viewport: VIEWPORT });
    const address = `${site.origin}/${scenario}.html`;
    const work = scenario === 'comes' ? workOfArticle : workOfLoading;
    const seen = new Map<string, MainThreadWork[]>();
    const note = (name: string, done: MainThreadWork) => seen.set(name, [...(seen.get(name) ?? []), done]);
    for (let round = 0; round < ROUNDS; round++) {
      note('nothing', await work(bareContext, address));
      if (scenario !== 'quiet') {
        for (const marker of MARKERS) note(marker.name, await work(bareContext, address, marker));
      }
      note('AG Lens', await work(lens.context, address));
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

/** The work from the call for the page until all has settled; others mark as soon as the page is parsed. */
async function workOfLoading(
  context: BrowserContext,
  address: string,
  marker?: Marker,
): Promise<MainThreadWork> {
  const page = await context.newPage();
  try {
    if (marker) {
      await page.addInitScript(
        `addEventListener('DOMContentLoaded', () => { ${marker.code}; { const words = ${wordsOnPage()}; ${marker.call}; } })`,
      );
    }
    return await workBetween(page, async () => {
      await page.goto(address);
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
