import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { readDataset } from '../../../data/tools/read-dataset';
import type { Dataset } from '../../../lib/dataset/schema';
import { buildRecordIndex } from '../../../lib/dataset/search/search-index';
import { meanReciprocalRank } from '../../dataset/mean-reciprocal-rank';
import { QUERIES } from '../../dataset/search-queries';
import type { BenchRow } from '../bench-row';
import { type Engine, flexSearch, fuse, miniSearch, ours, plainFilter } from './contenders';
import { largerDataset } from './larger-dataset';
import { plainDocuments } from './plain-documents';

/** How long the keystrokes of one engine may take in all, in ms of the processor; a slow one answers fewer. */
const ENOUGH = 4000;
const FEWEST = 5;

/** What an engine holds of 200,000 records is more than Node allows itself unless told to. */
setFlagsFromString('--max-old-space-size=12288');
/** FlexSearch stores 283 MB of this many records; ten times as many take it minutes and gigabytes. */
const LARGEST: Partial<Record<string, number>> = { FlexSearch: 20_000 };

interface Figures {
  build: number;
  load: number;
  median: number;
  p95: number;
  bytes: number;
}

/** Time of the processor, in ms: what else the machine does then does not count. */
async function processorTime<T>(task: () => T | Promise<T>): Promise<{ took: number; result: T }> {
  const before = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1000, result };
}

/** Every state of the field while the queries of the table are typed, in an order that mixes them. */
function keystrokes(): string[] {
  const all = QUERIES.flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, end) => query.slice(0, end + 1)),
  );
  const step = 617; // no divisor of their number: each is met once
  return all.map((_, at) => all[(at * step) % all.length] ?? '');
}

async function figuresOf(
  make: () => Engine | Promise<Engine>,
): Promise<{ figures: Figures; engine: Engine }> {
  const { took: build, result: engine } = await processorTime(make);
  const load = engine.load ? (await processorTime(engine.load)).took : Number.NaN;
  for (const { query } of QUERIES.slice(0, FEWEST)) engine.search(query);
  const times: number[] = [];
  let total = 0;
  for (const typed of keystrokes()) {
    if (total > ENOUGH && times.length >= FEWEST) break;
    const { took } = await processorTime(() => engine.search(typed));
    times.push(took);
    total += took;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { figures: { build, load, median: at(0.5), p95: at(0.95), bytes: engine.bytes }, engine };
}

/** What takes no longer is over long before the next letter comes and the next frame is due, in ms. */
const QUICK = 4;

type Contenders = Record<string, () => Engine | Promise<Engine>>;

function contendersOn(dataset: Dataset): Contenders {
  const documents = plainDocuments(dataset);
  return {
    'AG Lens': async () => ours(await buildRecordIndex(dataset)),
    MiniSearch: () => miniSearch(documents),
    FlexSearch: () => flexSearch(documents),
    'Fuse.js': () => fuse(documents),
    'plain filter': () => plainFilter(documents),
  };
}

const FIGURES: readonly { name: string; of: keyof Figures; unit: 'ms' | 'bytes' }[] = [
  { name: 'a letter typed, median', of: 'median', unit: 'ms' },
  { name: 'a letter typed, 95th percentile', of: 'p95', unit: 'ms' },
  { name: 'load what is stored', of: 'load', unit: 'ms' },
  { name: 'bytes stored', of: 'bytes', unit: 'bytes' },
  { name: 'build', of: 'build', unit: 'ms' },
];

/** What each figure has to be at a size. */
function goalOf(
  of: keyof Figures,
  size: number,
  peers: Figures[],
): { goal: string; holds(ours: number): boolean } {
  const least = Math.min(...peers.map(peer => peer[of]).filter(Number.isFinite));
  if (of === 'p95') {
    const most = size > 20_000 ? 30 : size > 2000 ? 15 : 8;
    const fast = Math.max(2 * least, QUICK);
    return {
      goal: `under ${most} ms, and at most twice the fastest or ${QUICK} ms`,
      holds: ours => ours < most && ours <= fast,
    };
  }
  if (of === 'load') {
    const most = size > 20_000 ? 1000 : 100;
    return { goal: `under ${most} ms`, holds: ours => ours < most };
  }
  if (of === 'median')
    return {
      goal: `faster than MiniSearch, or ${QUICK / 2} ms`,
      holds: ours => ours < Math.max(peers[0]?.median ?? 0, QUICK / 2),
    };
  if (of === 'build') return { goal: 'faster than MiniSearch', holds: ours => ours < (peers[0]?.build ?? 0) };
  return { goal: 'at most 1.2 times the least', holds: ours => ours <= 1.2 * least };
}

async function rowsAt(size: number, dataset: Dataset): Promise<BenchRow[]> {
  const found = new Map<string, Figures>();
  for (const [name, make] of Object.entries(contendersOn(dataset))) {
    if (size > (LARGEST[name] ?? Number.POSITIVE_INFINITY)) continue;
    found.set(name, (await figuresOf(make)).figures);
  }
  const { 'AG Lens': own, ...peers } = Object.fromEntries(found);
  if (!own) return [];
  return FIGURES.map(({ name, of, unit }): BenchRow => {
    const against = Object.entries(peers).flatMap(([peer, figures]) =>
      Number.isFinite(figures[of]) ? [[peer, figures[of]] as const] : [],
    );
    const { goal, holds } = goalOf(
      of,
      size,
      Object.values(peers).filter((_, place) => place < 3),
    );
    return {
      name: `Search of ${size.toLocaleString('en-US')} records: ${name}`,
      unit,
      ours: own[of],
      against: Object.fromEntries(against),
      goal,
      holds: holds(own[of]),
    };
  });
}

async function quality(dataset: Dataset): Promise<BenchRow> {
  const ranks = new Map<string, number>();
  for (const [name, make] of Object.entries(contendersOn(dataset))) {
    const engine = await make();
    ranks.set(name, meanReciprocalRank(QUERIES, engine.search));
  }
  const { 'AG Lens': own = 0, ...against } = Object.fromEntries(ranks);
  return {
    name: `Mean reciprocal rank over ${QUERIES.length} queries`,
    unit: 'of 1',
    ours: own,
    against,
    goal: 'ahead of all',
    holds: Object.values(against).every(rank => rank < own),
  };
}

/** Every figure of search, with peers that are given the same record as text. */
export async function measure(): Promise<BenchRow[]> {
  const dataset = readDataset(join(process.cwd(), 'data'));
  const rows = [await quality(dataset)];
  for (const size of [1000, 20_000, 200_000])
    rows.push(...(await rowsAt(size, largerDataset(dataset, size))));
  return rows;
}
