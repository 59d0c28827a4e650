import { join } from 'node:path';
import type { BenchRow } from '../bench-row';
import { measureHover } from './hover-cost';
import { measureLongTasks } from './long-tasks';
import { measurePageCost, type PageCost } from './page-cost';

/** Shares of what others add to a page's main thread that AG Lens may add. */
const GREATEST_SHARE = 1 / 5;
/** What AG Lens may add to a page that it has nothing to say about, in ms. */
const MOST_WHEN_QUIET = 1;

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');

/**
 * What AG Lens costs a page. Work is all of the main thread's own time (scripts, style, layout,
 * paint), less what the same page takes with nothing in it. The code of the cards is not in it,
 * which comes with the reader's first move; others have no cards.
 */
export async function measure(): Promise<BenchRow[]> {
  const comes = await measurePageCost(BUILT, 'comes');
  const loads = await measurePageCost(BUILT, 'loads');
  const quiet = costOf(await measurePageCost(BUILT, 'quiet'), 'AG Lens').added.task;
  const hover = await measureHover(BUILT);
  const long = await measureLongTasks(BUILT);
  const frames = (share: number) => hover.frames[Math.ceil(hover.frames.length * share) - 1] ?? Number.NaN;
  return [
    workRow('main-thread work to mark 500 mentions that come into an open page', comes),
    workRow('main-thread work to load a page with 500 mentions and mark them', loads),
    {
      name: 'nodes that come into being for it',
      unit: 'times',
      ours: costOf(comes, 'AG Lens').added.nodes,
      against: othersBy(comes, cost => cost.added.nodes),
      goal: 'none',
      holds: costOf(comes, 'AG Lens').added.nodes <= 0,
    },
    {
      name: 'main-thread work on a page that is not about attorneys general',
      unit: 'ms',
      ours: quiet,
      against: {},
      goal: `at most ${MOST_WHEN_QUIET} ms`,
      holds: quiet <= MOST_WHEN_QUIET,
    },
    {
      name: 'frames from the end of the dwell to the card, the worker asleep',
      unit: 'times',
      ours: frames(0.5),
      against: { 'itself at p95': frames(0.95) },
      goal: 'one, at p95 two',
      holds: frames(0.5) <= 1 && frames(0.95) <= 2,
    },
    {
      name: 'layout shift of the page meanwhile',
      unit: 'times',
      ours: hover.shift,
      against: {},
      goal: 'none',
      holds: hover.shift === 0,
    },
    {
      name: 'tasks of ours over 50 ms, on our own pages and those at hand',
      unit: 'times',
      ours: long.tasks,
      against: { pages: long.pages },
      goal: 'none',
      holds: long.tasks === 0,
    },
  ];
}

function workRow(name: string, costs: readonly PageCost[]): BenchRow {
  const ours = costOf(costs, 'AG Lens').added.task;
  const against = othersBy(costs, cost => cost.added.task);
  return {
    name,
    unit: 'ms',
    ours,
    against,
    goal: 'under 1/5 of each',
    holds: Object.values(against).every(other => ours < other * GREATEST_SHARE),
  };
}

function costOf(costs: readonly PageCost[], name: string): PageCost {
  const found = costs.find(cost => cost.name === name);
  if (!found) throw new Error(`${name} was not measured`);
  return found;
}

function othersBy(costs: readonly PageCost[], of: (cost: PageCost) => number): Record<string, number> {
  const others = costs.filter(({ name }) => name !== 'AG Lens' && name !== 'nothing');
  return Object.fromEntries(others.map(cost => [cost.name, of(cost)]));
}
