import { join } from 'node:path';
import type { BenchRow } from '../bench-row';
import { measureWakes } from './wakes';
import { measureWorkers } from './worker-cost';

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');
const MOST_TIMES_EMPTY = 3;
/** In ms. */
const SOON = 80;
/** For each page about attorneys general: once to read it, once for the code of its cards. */
const WAKES_EACH = 2;

/** What the background worker costs: waking, being there, and how often it is woken. */
export async function measure(): Promise<BenchRow[]> {
  const { cold, warm, empty, rest } = await measureWorkers(BUILT);
  const wakes = await measureWakes(BUILT);
  return [
    {
      name: 'cold wake of the worker to its answer for an article',
      unit: 'ms',
      ours: cold.median,
      spread: cold.spread,
      against: { 'an empty worker’s round trip': empty.median, 'itself awake': warm.median },
      goal: `within ${MOST_TIMES_EMPTY} times the empty one’s, under ${SOON} ms`,
      holds: cold.median <= empty.median * MOST_TIMES_EMPTY && cold.median < SOON,
    },
    {
      name: 'memory of the worker at rest, of JavaScript',
      unit: 'bytes',
      ours: rest.ours,
      against: { 'an empty worker': rest.empty },
      goal: 'under 32 MiB',
      holds: rest.ours < 32 * 2 ** 20,
    },
    {
      name: 'wakes in an hour of reading 30 pages, 6 of them about attorneys general',
      unit: 'times',
      ours: wakes.aboutAll,
      against: { 'for the 24 others': wakes.aboutNone },
      goal: `${WAKES_EACH} for each of the 6, none for others`,
      holds: wakes.aboutAll <= 6 * WAKES_EACH && wakes.aboutNone === 0,
    },
  ];
}
