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

/** Between two looks at what is held, in navigations. */
const LOOK_EVERY = 20;
/** How many follow each other within one page. */
const IN_PLACE = 5;

/** Reads on and on, as a reader would in hours, and holds every page and card against what it must be. */
export async function soak(order: SoakOrder): Promise<Soaked> {
  const start = performance.now();
  const browser = await order.open();
  const control = await SoakControl.open(browser);
  const random = randomOf(order.seed);
  const counts: Record<string, number> = {
    navigations: 0,
    'background killed': 0,
    'tabs opened and closed': 0,
    updates: 0,
    'settings changed': 0,
  };
  const failures: string[] = [];
  const figures: Figure[] = [];
  const reader = new SoakReader(browser, order.origin, order.pages, counts, failures);
  let data: DatasetReader = inMemoryReader(order.before, 'database');
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const attempt = async (what: string, task: () => Promise<void>) => {
    await task().catch(error =>
      failures.push(`${counts.navigations}: ${what}: ${String(error).slice(0, 400)}`),
    );
  };

  try {
    for (let done = 0; done < order.navigations; done++) {
      counts.navigations = done + 1;
      if (random.chance(0.08)) {
        await browser.stopBackground();
        count('background killed');
      }
      if (done === Math.floor(order.navigations / 2))
        await attempt('the update', async () => {
          data = inMemoryReader(order.after, 'database');
          await control.update(order.after.version);
          count('updates');
        });
      if (random.chance(0.1))
        await attempt('a tab', async () => {
          await control.openAndCloseTab(order.origin + random.pick(order.pages).path);
          count('tabs opened and closed');
        });
      if (random.chance(0.05))
        await attempt('a setting', async () => {
          await control.changeSetting(random);
          count('settings changed');
        });
      await attempt('reading', () => navigate(reader, random, data, done));
      if (done % LOOK_EVERY === LOOK_EVERY - 1)
        await attempt('looking at what is held', async () => {
          await reader.rest();
          figures.push({ navigations: done + 1, ...(await control.held()), ...(await browser.memory()) });
          failures.push(...(await control.lostSettings()));
        });
    }
    failures.push(...growthIn(figures), ...(await control.notedErrors()), ...(await browser.complaints()));
  } finally {
    await browser.close();
  }
  const seconds = (performance.now() - start) / 1000;
  return { browser: browser.name, seconds, counts, figures, failures };
}

/** To another page, mostly; every now and then some pages in place of each other, as applications do. */
async function navigate(
  reader: SoakReader,
  random: Random,
  data: DatasetReader,
  done: number,
): Promise<void> {
  if (done % 12 === 11) await reader.readNewspaper(random);
  else if (done % 40 < IN_PLACE && done > 0) await reader.readInPlace(random, data);
  else await reader.read(random, data);
}
