import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_WORDS } from '../../../lib/page/state-words';
import { DECENCY_ACT, EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW, TREASURY } from '../../site/articles';
import { type Site, serveSite } from '../../site/serve';
import { ownPages } from '../own-pages';
import type { Contender } from './contenders';
import { MainThread } from './main-thread';
import { costsOf, loading, type PageCost } from './page-cost';

const ROUNDS = 2;
/** From a page’s being loaded to its marks, on a busy machine, in ms. */
const MARKED_BY = 1500;

/** What is looked for by those that know words only. */
const WORDS = new RegExp(`\\b(?:${STATE_WORDS}|[Aa]ttorneys? [Gg]eneral)\\b`, 'g');

/** Our own newspaper, and the pages in the folder that AG_LENS_PAGES names, if any: where they are, and the way to each. */
export async function serveNews(): Promise<Site & { paths: string[] }> {
  const folder = process.env.AG_LENS_PAGES ?? '';
  const others = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.html')) : [];
  const site = await serveSite({
    ...ownPages(),
    ...Object.fromEntries(others.map(name => [`/others/${name}`, readFileSync(join(folder, name), 'utf8')])),
  });
  const own = [GUN_FILES, DECENCY_ACT, FAMILY_SEPARATION, TREASURY, EXPLAINER, STEW];
  return { ...site, paths: [...own, ...others.map(name => `/others/${encodeURIComponent(name)}`)] };
}

/** What each contender costs on each page. */
export async function measureNewsPages(contenders: readonly Contender[]): Promise<PageCost[][]> {
  const site = await serveNews();
  try {
    const costs: PageCost[][] = [];
    for (const path of site.paths) {
      const address = site.origin + path;
      const isMarked = await hasMarks(address, contenders);
      costs.push(await costsOf(contenders, loading(address, WORDS, isMarked), ROUNDS));
    }
    return costs;
  } finally {
    await site.close();
  }
}

/** Whether AG Lens finds anything on a page. */
async function hasMarks(address: string, contenders: readonly Contender[]): Promise<boolean> {
  const page = await contenders.find(({ highlights }) => highlights)?.context.newPage();
  if (!page) return false;
  await page.goto(address);
  await page.waitForTimeout(MARKED_BY);
  const isMarked = (await MainThread.of(page)).isMarked();
  return isMarked.finally(() => page.close());
}

/** Over the pages, of what one contender costs on each. */
export function medianOfPages(
  pages: readonly (readonly PageCost[])[],
  name: string,
  of: (cost: PageCost) => number,
): { median: number; spread: readonly [number, number] } {
  const figures = pages
    .flatMap(costs => costs.filter(cost => cost.name === name).map(of))
    .sort((a, b) => a - b);
  const at = (share: number) => figures[Math.floor((figures.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), spread: [at(0.25), at(0.75)] };
}
