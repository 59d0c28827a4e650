import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstKeySet } from '../../../data/tools/publish/key-sets';
import { publishDataset } from '../../../data/tools/publish/publish-dataset';
import { serveFolder } from '../../../data/tools/publish/serve-folder';
import { newSigningKey } from '../../../data/tools/publish/signing-key';
import { readDataset } from '../../../data/tools/read-dataset';
import { buildForFaults } from '../../faults/build-for-faults';
import { openChromiumReader } from '../../faults/chromium-reader';
import { ask, type Reader } from '../../faults/reader';
import type { BenchRow } from '../bench-row';

const RUNS = 5;
const ROOT = process.cwd();

/** A whole update of the bundled size, and what a page waits for answers meanwhile. */
export async function timesInChromium(): Promise<BenchRow[]> {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-update-'));
  const key = newSigningKey();
  const current = readDataset(join(ROOT, 'data'));
  const next = { ...current, version: '2099.01.01', coalitions: current.coalitions.slice(1) };
  const { files } = publishDataset(next, [], {
    keys: [key],
    keySet: 1,
    made: new Date().toISOString(),
    expires: '2099-02-01T00:00:00.000Z',
    minimumApp: '0.1.0',
  });
  const published = join(place, 'published');
  mkdirSync(published);
  for (const [name, bytes] of files) writeFileSync(join(published, name), bytes);
  const settings = join(place, 'update.json');
  writeFileSync(settings, JSON.stringify({ feeds: [], keySet: firstKeySet([key.publicKey], 1) }));
  const sources = join(place, 'data');
  cpSync(join(ROOT, 'data'), sources, { recursive: true, filter: path => !path.includes('tools') });

  const server = serveFolder(published);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const reader = await openChromiumReader(buildForFaults('chrome', sources, settings, place));
  try {
    await ask(reader, 'chooseFeed', { feed: `http://127.0.0.1:${port}/` });
    await ask(reader, 'repairDataset');
    const took: number[] = [];
    const waited: number[] = [];
    const waitedAnyway: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { ms, longest } = await askWhile(reader, 'update');
      took.push(ms);
      waited.push(longest);
      await ask(reader, 'undoUpdate');
      waitedAnyway.push((await askWhile(reader, ms)).longest);
    }
    return [
      row('a whole update of the bundled size, in Chromium', took, 'under 2 s', 2000),
      {
        ...row('longest a page waits for an answer meanwhile', waited, 'under 50 ms', 50),
        against: { 'with no update, in as long a time': medianOf(waitedAnyway) },
      },
    ];
  } finally {
    await reader.close();
    server.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** Asks for a card every few ms, one question after the other, while an update runs, or for so many ms. */
async function askWhile(reader: Reader, what: 'update' | number): Promise<{ ms: number; longest: number }> {
  return reader.evaluate(
    `
    const send = (type, data) => browserOf().runtime.sendMessage({ id: Math.random() * 1e9 | 0, type, data, timestamp: 0 });
    await send('card', { key: 'state:OH' });
    let going = true;
    const begun = performance.now();
    const doing = args[0] === 'update'
      ? send('update', null)
      : new Promise(resolve => setTimeout(() => resolve({ res: { state: 'updated' } }), args[0]));
    void doing.then(() => { going = false; });
    let longest = 0;
    while (going) {
      const asked = performance.now();
      await send('card', { key: 'state:OH' });
      if (going) longest = Math.max(longest, performance.now() - asked);
      await new Promise(resolve => setTimeout(resolve, 2));
    }
    const { res } = await doing;
    if (res.state !== 'updated') throw new Error(JSON.stringify(res));
    return { ms: performance.now() - begun, longest };
  `,
    what,
  );
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function row(name: string, values: readonly number[], goal: string, most: number): BenchRow {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return {
    name,
    unit: 'ms',
    ours: at(0.5),
    spread: [at(0.25), at(0.75)],
    against: {},
    goal,
    holds: at(0.5) < most,
  };
}
