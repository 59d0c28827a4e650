import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstKeySet } from '../../../data/tools/publish/key-sets';
import { publishDataset } from '../../../data/tools/publish/publish-dataset';
import { serveFolder } from '../../../data/tools/publish/serve-folder';
import { newSigningKey } from '../../../data/tools/publish/signing-key';
import { readDataset } from '../../../data/tools/read-dataset';
import type { Dataset } from '../../../lib/dataset/schema';
import { buildForFaults } from '../../faults/build-for-faults';
import { type ChromiumReader, openChromiumReader } from '../../faults/chromium-reader';
import { ask } from '../../faults/reader';
import type { BenchRow } from '../bench-row';
import { inspectWorker } from '../worker-inspector';
import { askWhile, type Kind, type Waits } from './ask-while';
import { beginProfile, endProfile, type Slice } from './longest-slice';

const RUNS = 5;
const ROOT = process.cwd();

/** Longest that an update may keep an answer waiting, in ms, and longest that it may take. */
const LONGEST_WAIT = 50;
const LONGEST = 2000;

/** Whole updates of the bundled size, without a diff, and what pages wait for answers meanwhile. */
export async function timesInChromium(): Promise<BenchRow[]> {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-update-'));
  const key = newSigningKey();
  const current = readDataset(join(ROOT, 'data'));
  const version = '2099.01.01';
  const publications: Record<string, Dataset> = {
    // Written as the difference that it is.
    'one coalition fewer': { ...current, version, coalitions: current.coalitions.slice(1) },
    // Too much for that: every record is written, beside those that are read meanwhile.
    'every coalition another': {
      ...current,
      version,
      coalitions: current.coalitions.map(record => ({ ...record, summary: `${record.summary} Settled.` })),
    },
  };
  const settings = join(place, 'update.json');
  writeFileSync(settings, JSON.stringify({ feeds: [], keySet: firstKeySet([key.publicKey], 1) }));
  const sources = join(place, 'data');
  cpSync(join(ROOT, 'data'), sources, { recursive: true, filter: path => !path.includes('tools') });
  const reader = await openChromiumReader(buildForFaults('chrome', sources, settings, place));
  try {
    await ask(reader, 'repairDataset');
    const rows: BenchRow[] = [];
    for (const [name, dataset] of Object.entries(publications)) {
      const { files } = publishDataset(dataset, [], {
        keys: [key],
        keySet: 1,
        made: new Date().toISOString(),
        expires: '2099-02-01T00:00:00.000Z',
        minimumApp: '0.1.0',
      });
      const published = join(place, name);
      mkdirSync(published);
      for (const [file, bytes] of files) writeFileSync(join(published, file), bytes);
      rows.push(...(await rowsOf(name, published, reader)));
    }
    return rows;
  } finally {
    await reader.close();
    rmSync(place, { recursive: true, force: true });
  }
}

async function rowsOf(name: string, published: string, reader: ChromiumReader): Promise<BenchRow[]> {
  const server = serveFolder(published);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    await ask(reader, 'chooseFeed', { feed: `http://127.0.0.1:${port}/` });
    const runs: { updating: Waits; anyway: Waits }[] = [];
    for (let run = 0; run < RUNS; run++) {
      const updating = await askWhile(reader, 'update');
      await goBack(reader);
      runs.push({ updating, anyway: await askWhile(reader, updating.took) });
    }
    const alone: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      alone.push(await timeOfUpdate(reader));
      await goBack(reader);
    }
    return [
      ...timeRows(name, alone, runs),
      ...(['card', 'article', 'search', 'releases'] as const).map(kind => waitRow(name, kind, runs)),
      sliceRow(name, await slicesOf(reader)),
    ];
  } finally {
    server.close();
  }
}

async function goBack(reader: ChromiumReader): Promise<void> {
  await ask(reader, 'undoUpdate');
  await reader.evaluate(`await browserOf().storage.local.remove('update');`);
}

async function timeOfUpdate(reader: ChromiumReader): Promise<number> {
  const begun = performance.now();
  await ask(reader, 'update');
  return performance.now() - begun;
}

/** What the worker computes in one go, with nobody asking: apart, since to look at it slows it down. */
async function slicesOf(reader: ChromiumReader): Promise<Slice[]> {
  const slices: Slice[] = [];
  for (let run = 0; run < RUNS; run++) {
    const inspector = await inspectWorker(reader.extension());
    await beginProfile(inspector);
    await ask(reader, 'update');
    slices.push(await endProfile(inspector));
    await inspector.detach();
    await goBack(reader);
  }
  return slices;
}

function timeRows(name: string, alone: readonly number[], runs: readonly { updating: Waits }[]): BenchRow[] {
  const asked = runs.map(({ updating }) => updating.took);
  return [
    {
      name: `a whole update of the bundled size, ${name}`,
      unit: 'ms',
      ours: at(alone, 0.5),
      spread: [at(alone, 0.25), at(alone, 0.75)],
      against: { 'asked all the while, half of it for whole articles': at(asked, 0.5) },
      goal: 'under 2 s',
      holds: at(alone, 0.5) < LONGEST,
    },
    {
      name: `what comes over the wire, ${name}`,
      unit: 'bytes',
      ours: runs[0]?.updating.bytes ?? Number.NaN,
      against: {},
      goal: 'told',
      holds: true,
    },
  ];
}

/** The longest wait of all runs, less what such an answer takes at any time. */
function waitRow(name: string, kind: Kind, runs: readonly { updating: Waits; anyway: Waits }[]): BenchRow {
  const of = (waits: Waits[]) =>
    waits.flatMap(each => each.waits.filter(wait => wait.kind === kind).map(({ ms }) => ms));
  const updating = of(runs.map(run => run.updating));
  const anyway = of(runs.map(run => run.anyway));
  const ours = at(updating, 1) - at(anyway, 0.5);
  return {
    name: `longest that an answer is kept waiting (${kind}, ${updating.length} asked), ${name}`,
    unit: 'ms',
    ours,
    against: {
      'wait in all: median': at(updating, 0.5),
      '95th of 100': at(updating, 0.95),
      longest: at(updating, 1),
      'with no update: median': at(anyway, 0.5),
      'its 95th of 100': at(anyway, 0.95),
      'its longest': at(anyway, 1),
    },
    goal: 'under 50 ms',
    holds: ours < LONGEST_WAIT,
  };
}

function sliceRow(name: string, slices: readonly Slice[]): BenchRow {
  const longest = slices.reduce((a, b) => (b.ms > a.ms ? b : a));
  return {
    name: `longest that the worker computes in one go, ${name}: ${longest.where.join(', ')}`,
    unit: 'ms',
    ours: longest.ms,
    against: {
      'median of the runs': at(
        slices.map(({ ms }) => ms),
        0.5,
      ),
    },
    goal: 'told',
    holds: true,
  };
}

/** The value that a share of the values does not exceed. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * (sorted.length - 1))] ?? Number.NaN;
}
