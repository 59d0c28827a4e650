import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_WORDS } from '../../../lib/page/state-words';
import { DECENCY_ACT, EXPLAINER, FAMILY_SEPARATION, GUN_FILES, STEW, TREASURY } from '../../site/articles';
import { type Site, serveSite } from '../../site/serve';
import { ownPages } from '../own-pages';
import type { Contender } from './contenders';
import { costsOf, loading, type PageCost } from './page-cost';

const ROUNDS = 3;
const SETTLED = 1000;

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
    for (const path of site.paths)
      costs.push(await costsOf(contenders, loading(site.origin + path, WORDS, SETTLED), ROUNDS));
    return costs;
  } finally {
    await site.close();
  }
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
