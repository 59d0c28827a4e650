import { join } from 'node:path';
import type { BenchRow } from '../bench-row';
import { type HoverCost, measureHover } from './hover-cost';

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');

/**
 * How soon a card is there. Frames are of a screen that shows 60 in a second and pass on the clock:
 * what else the machine does meanwhile is in them.
 */
export async function measure(): Promise<BenchRow[]> {
  const cost = await measureHover(BUILT);
  return [
    framesRow('frames from the end of the dwell to the card, the worker asleep', cost.asleep),
    framesRow('frames from the end of the dwell to the card, the worker awake', cost.awake),
    framesRow('frames from a click in a card to the card that it leads to', cost.inside),
    {
      name: 'layout shift of the page meanwhile',
      unit: 'times',
      ours: cost.shift,
      against: {},
      goal: 'none',
      holds: cost.shift === 0,
    },
  ];
}

function framesRow(name: string, frames: HoverCost['asleep']): BenchRow {
  const at = (share: number) => frames[Math.ceil(frames.length * share) - 1] ?? Number.NaN;
  return {
    name,
    unit: 'times',
    ours: at(0.5),
    spread: [at(0.25), at(0.75)],
    against: { 'itself at p95': at(0.95) },
    goal: 'one, at p95 two',
    holds: at(0.5) <= 1 && at(0.95) <= 2,
  };
}
