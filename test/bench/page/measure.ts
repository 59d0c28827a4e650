import { join } from 'node:path';
import type { BenchRow } from '../bench-row';
import { measurePageCost, type PageCost } from './page-cost';

/** Shares of what others add to a page's main thread that AG Lens may add. */
const GREATEST_SHARE = 1 / 5;

/** What marking 500 mentions costs a page, beside what changes the page to mark the same words. */
export async function measure(): Promise<BenchRow[]> {
  const costs = await measurePageCost(join(process.cwd(), '.output', 'chrome-mv3'));
  const ours = costs.find(({ name }) => name === 'AG Lens');
  const others = costs.filter(({ name }) => name !== 'AG Lens' && name !== 'nothing');
  if (!ours) throw new Error('AG Lens was not measured');
  const work = othersBy(others, cost => cost.added.task);
  const nodes = othersBy(others, cost => cost.added.nodes);
  return [
    {
      name: 'main-thread work to mark 500 mentions that come into an open page',
      unit: 'ms',
      ours: ours.added.task,
      against: work,
      goal: 'under 1/5 of each',
      holds: Object.values(work).every(other => ours.added.task < other * GREATEST_SHARE),
    },
    {
      name: 'nodes that come into being for it',
      unit: 'times',
      ours: ours.added.nodes,
      against: nodes,
      goal: 'none',
      holds: ours.added.nodes <= 0,
    },
  ];
}

function othersBy(costs: readonly PageCost[], of: (cost: PageCost) => number): Record<string, number> {
  return Object.fromEntries(costs.map(cost => [cost.name, of(cost)]));
}
