import { type DatasetReader, inMemoryReader } from '../../lib/dataset/dataset-reader';
import type { Dataset } from '../../lib/dataset/schema';
import type { ReaderBrowser } from '../flows/reader-browser';
import { type Random, randomOf } from '../fuzz/random';
import { type Figure, growthIn } from './figures';
import { SoakControl } from './soak-control';
import type { SoakPage } from './soak-pages';
import { SoakReader } from './soak-reader';

export interface SoakOrder {
  open(): Promise<ReaderBrowser>;
  origin: string;
  pages: readonly SoakPage[];
  before: Dataset;
  after: Dataset;
  navigations: number;
  seed: number;
}

/** What came of it: how often what was tried, what was held over time, and what was wrong. */
export interface Soaked {
  browser: ReaderBrowser['name'];
  seconds: number;
  counts: Record<string, number>;
  figures: Figure[];
  failures: string[];
}

/** So many navigations in one way, then as many in the next. */
const STRETCH = 50;
/**
 * How pages are read: each gone to, or in place of the one before, as in applications, while the background is left
 * alone; and all ways at once while it is killed. What begins anew hides what leaks, so growth is judged in between.
 */
const WAYS = ['gone to', 'killed', 'in place', 'killed'] as const;
type Way = (typeof WAYS)[number];
const SEEN_ON = {
  'gone to': 'a still page',
  killed: 'a still page amid kills',
  'in place': 'a page changed in place',
} as const satisfies Record<Way, Figure['on']>;
/** Between two looks at what is held, in navigations. */
const LOOK_EVERY: Readonly<Record<Way, number>> = { 'gone to': 5, 'in place': 5, killed: 20 };

/**
 * Without kills the same few pages are read again and again: what the background makes of the record as it is asked
 * for would look like a leak until it has all been asked for.
 */
const FEW = 8;

/** Reads on and on, as a reader would in hours, and holds every page and card against what it must be. */
export async function soak(order: SoakOrder): Promise<Soaked> {
  const start = performance.now();
  const browser = await order.open();
  const control = await SoakControl.open(browser);
  const random = randomOf(order.seed);
  const counts: Record<string, number> = {
    navigations: 0,
    'background killed': 0,
    'looks at what is held': 0,
    'tabs opened and closed': 0,
    updates: 0,
    'settings changed': 0,
  };
  const failures: string[] = [];
  const figures: Figure[] = [];
  const reader = new SoakReader(browser, order.origin, counts, failures);
  let data: DatasetReader = inMemoryReader(order.before, 'database');
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const attempt = async (what: string, task: () => Promise<void>) => {
    await task().catch(error =>
      failures.push(`${counts.navigations}: ${what}: ${String(error).slice(0, 400)}`),
    );
  };

  const look = async (way: Way, done: number) => {
    await (way === 'in place' ? reader.restInPlace() : reader.rest());
    const { life, faults, ...held } = await control.held();
    const memory = await browser.memory();
    if (memory.backgroundHeap === 0) throw new Error('The background does not tell of its memory.');
    failures.push(...[...faults, ...(await control.lostSettings())].map(fault => `${done}: ${fault}`));
    figures.push({
      navigations: done,
      on: SEEN_ON[way],
      series: `${life} ${Math.floor((done - 1) / STRETCH)}`,
      ...held,
      ...memory,
    });
    count('looks at what is held');
  };

  try {
    for (let done = 0; done < order.navigations; done++) {
      counts.navigations = done + 1;
      const way = wayAt(done);
      if (way === 'killed' && random.chance(0.16)) {
        await browser.stopBackground();
        count('background killed');
      }
      if (done === updateAt(order.navigations))
        await attempt('the update', async () => {
          data = inMemoryReader(order.after, 'database');
          await control.update(order.after.version);
          count('updates');
        });
      if (random.chance(0.1))
        await attempt('a tab', async () => {
          await control.openAndCloseTab(order.origin + pageFor(done, order.pages, random).path);
          count('tabs opened and closed');
        });
      if (random.chance(0.05))
        await attempt('a setting', async () => {
          await control.changeSetting(random);
          count('settings changed');
        });
      await attempt('reading', () =>
        navigate(reader, pageFor(done, order.pages, random), random, data, done),
      );
      const read = done + 1;
      if (read % LOOK_EVERY[way] === 0) await attempt('looking at what is held', () => look(way, read));
    }
    failures.push(
      ...growthIn(figures, browser.name === 'Firefox' ? 'process' : 'heap'),
      ...(await control.notedErrors()),
      ...(await browser.complaints()),
    );
  } finally {
    await browser.close();
  }
  const seconds = (performance.now() - start) / 1000;
  return { browser: browser.name, seconds, counts, figures, failures };
}

function wayAt(done: number): Way {
  return WAYS[Math.floor(done / STRETCH) % WAYS.length] ?? 'killed';
}

/** In the midst of it, and of kills where there are any: newer data is larger, and no leak. */
function updateAt(navigations: number): number {
  const half = Math.floor(navigations / 2);
  if (wayAt(half) === 'killed') return half;
  const next = (Math.floor(half / STRETCH) + 1) * STRETCH;
  return next < navigations ? next : half;
}

function pageFor(done: number, pages: readonly SoakPage[], random: Random): SoakPage {
  return wayAt(done) === 'killed' ? random.pick(pages) : (pages[done % FEW] as SoakPage);
}

async function navigate(
  reader: SoakReader,
  page: SoakPage,
  random: Random,
  data: DatasetReader,
  done: number,
): Promise<void> {
  const way = wayAt(done);
  const place = done % STRETCH;
  if (way === 'killed' && place % 6 === 5) await reader.readNewspaper(random);
  // A few of those that are read while the background is killed, too.
  else if (way === 'in place' ? place > 0 : way === 'killed' && place >= 20 && place < 29)
    await reader.readInPlace(page, random, data);
  else await reader.read(page, random, data);
}
