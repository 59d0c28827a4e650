import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileDataset } from '../../../data/tools/compile';
import { readDataset } from '../../../data/tools/read-dataset';
import type { Dataset } from '../../../lib/dataset/schema';
import { openChromiumReader } from '../../faults/chromium-reader';
import { ask, type Reader } from '../../faults/reader';
import type { BenchRow } from '../bench-row';
import { states } from '../detection/dataset';
import { newsWords } from '../detection/site-text';
import { largerDataset } from '../search/larger-dataset';
import { type Installation, installAnew } from './install-anew';

/**
 * Attorneys general, coalitions and lawsuits; the first is as many as the package holds. All that there
 * have ever been would hardly be 20,000; what goes into the hundred thousands is releases, and those are
 * not in the package: readers get them by year, which the part `update` measures.
 */
const SIZES = [
  { records: undefined, runs: 7 },
  { records: 1_000, runs: 5 },
  { records: 20_000, runs: 3 },
] as const;

/** What a reader waits for who has just installed AG Lens with an article open, in ms. */
const FIRST_ANSWER = 300;
/** What a page waits for an answer while the database is being filled, in ms. */
const LONGEST_WAIT = 50;

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');

/** What it costs to begin, in a real Chromium: the worker starts with no database there. */
export async function measure(): Promise<BenchRow[]> {
  const bundled = readDataset(join(process.cwd(), 'data'));
  const rows: BenchRow[] = [];
  for (const { records, runs } of SIZES) {
    const dataset = records === undefined ? bundled : largerDataset(bundled, records);
    rows.push(...(await rowsOf(dataset, runs)));
  }
  return rows;
}

async function rowsOf(dataset: Dataset, runs: number): Promise<BenchRow[]> {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-seeding-'));
  cpSync(BUILT, place, { recursive: true });
  const { files } = compileDataset(dataset);
  for (const { path, bytes } of files) writeFileSync(join(place, path), bytes);
  const reader = await openChromiumReader(place);
  try {
    const article = { text: newsWords(1000, states), published: { date: '2018-08-10', from: 'url' } };
    await untilFilled(reader);
    const installations: Installation[] = [];
    for (let run = 0; run < runs; run++) installations.push(await installAnew(reader, article));
    const { length } = [...dataset.attorneysGeneral, ...dataset.coalitions, ...dataset.lawsuits];
    const of = `with ${length.toLocaleString('en-US')} records`;
    const bytes = files.reduce((sum, file) => sum + gzipSync(file.bytes, { level: 9 }).byteLength, 0);
    return [
      row(`installed → first answer on an article, ${of}`, installations, each => each.firstAnswer, {
        most: FIRST_ANSWER,
        against: each => ({ 'the database filled after': each.filled }),
      }),
      row(`longest wait for an answer while it is filled, ${of}`, installations, each => each.longestWait, {
        most: LONGEST_WAIT,
        against: each => ({ 'with it filled, as often asked': each.longestWaitLater }),
      }),
      { name: `packaged, ${of}`, unit: 'bytes', ours: bytes, against: {}, goal: 'told', holds: true },
    ];
  } finally {
    await reader.close();
    rmSync(place, { recursive: true, force: true });
  }
}

async function untilFilled(reader: Reader): Promise<void> {
  for (;;) {
    const { from } = await ask<{ from: string }>(reader, 'datasetStatus');
    if (from === 'database') return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

function row(
  name: string,
  installations: readonly Installation[],
  figureOf: (each: Installation) => number,
  { most, against }: { most: number; against(each: Installation): Record<string, number> },
): BenchRow {
  const sorted = [...installations].sort((a, b) => figureOf(a) - figureOf(b));
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as Installation;
  return {
    name,
    unit: 'ms',
    ours: figureOf(at(0.5)),
    spread: [figureOf(at(0.25)), figureOf(at(0.75))],
    against: against(at(0.5)),
    goal: `under ${most} ms`,
    holds: figureOf(at(0.5)) < most,
  };
}
