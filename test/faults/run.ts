import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFirefox, findNginx } from '../setup/browser-places.mjs';
import { buildForFaults } from './build-for-faults';
import { openChromiumReader } from './chromium-reader';
import { FAULTS } from './faults';
import { type FaultyHost, startFaultyHost } from './faulty-host';
import { openFirefoxReader } from './firefox-reader';
import { serveByNginx } from './nginx';
import { type Publications, writePublications } from './publications';
import type { Reader } from './reader';
import { type FaultResult, tryFault } from './try-fault';
import { tryYearFault } from './try-year-fault';
import { YEAR_FAULTS } from './year-faults';

/*
 * `npm run test:faults [-- [--every N] [part of a fault's name]]`: every fault, or every Nth, in both
 * browsers, as a table and as JSON.
 */
const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [wanted = ''] = positionals;
const every = Number(values.every);

/** Longer than any of them takes, in ms: a slow drip is half a minute. */
const LONGEST = 180_000;

const lacking = [...(findFirefox() ? [] : ['Firefox']), ...(findNginx() ? [] : ['nginx'])];
if (lacking.length > 0 && !process.env.CI) {
  console.warn(
    `The faults of updates are skipped: ${lacking.join(' and ')} not found (Debian: apt-get install firefox-esr nginx-light).`,
  );
  process.exit();
}

const place = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
const published = join(place, 'published');
const sources = join(place, 'sources');
const settings = join(place, 'update.json');

try {
  const publications = await writePublications(published, sources);
  const nginx = await serveByNginx(published);
  const hosts = [
    await startFaultyHost(nginx.origin, publications.contents),
    await startFaultyHost(nginx.origin, publications.contents),
  ] as const;
  const build = (browser: 'chrome' | 'firefox', { feed }: FaultyHost) => {
    // The first has nothing: what this build asks by itself must be the second then.
    writeFileSync(settings, JSON.stringify({ feeds: [`${feed}gone/`, feed], keySet: publications.keySet }));
    return buildForFaults(browser, sources, settings, place);
  };
  const [chrome, firefox] = [build('chrome', hosts[0]), build('firefox', hosts[1])];
  const results = await Promise.all([
    inBrowser(() => openChromiumReader(chrome), hosts[0], publications),
    inBrowser(() => openFirefoxReader(firefox), hosts[1], publications),
  ]);
  await nginx.close();
  report(results.flat());
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function inBrowser(
  open: () => Promise<Reader>,
  host: FaultyHost,
  publications: Publications,
): Promise<FaultResult[]> {
  const reader = await open();
  const isWanted = ({ fault }: { fault: string }, place: number) =>
    place % every === 0 && fault.includes(wanted);
  const tries = [
    ...FAULTS.filter(isWanted).map(test => ({
      fault: test.fault,
      run: () => tryFault(test, reader, host, publications),
    })),
    ...YEAR_FAULTS.filter(isWanted).map(test => ({
      fault: test.fault,
      run: () => tryYearFault(test, reader, host, publications),
    })),
  ];
  const results: FaultResult[] = [];
  try {
    for (const { fault, run } of tries) {
      const result = await inTime(run()).catch(async (error: Error) => {
        // What was to go wrong with this one is not to go wrong with the next.
        await reader.stopBackground();
        await reader.emptyDisk();
        return brokenOff(fault, reader, error);
      });
      console.log(lineOf(result));
      results.push(result);
    }
  } finally {
    await reader.close();
    await host.close();
  }
  return results;
}

/** What hangs is a failure like others. @throws Error when it takes too long */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It comes to no end.')), LONGEST);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function brokenOff(fault: string, { browser }: Reader, { message }: Error): FaultResult {
  return { fault, browser, data: 'mixed', informed: false, recovered: false, wrong: message };
}

function lineOf({ browser, data, fault, wrong }: FaultResult): string {
  const end = wrong === undefined ? '' : `: ${wrong}`;
  return `${wrong === undefined ? 'ok  ' : 'FAIL'} ${browser.padEnd(8)} ${data.padEnd(5)} ${fault}${end}`;
}

function report(results: readonly FaultResult[]): void {
  mkdirSync('.output', { recursive: true });
  writeFileSync(join('.output', 'faults.json'), `${JSON.stringify(results, null, 2)}\n`);
  const failed = results.filter(({ wrong }) => wrong !== undefined).length;
  console.log(`\n${results.length} faults, ${failed} with the wrong end; .output/faults.json`);
  if (failed > 0) process.exitCode = 1;
}
