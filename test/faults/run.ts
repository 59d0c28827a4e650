import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildForFaults } from './build-for-faults';
import { openChromiumReader } from './chromium-reader';
import { FAULTS } from './faults';
import { startFaultyHost } from './faulty-host';
import { openFirefoxReader } from './firefox-reader';
import { serveByNginx } from './nginx';
import { type Publications, writePublications } from './publications';
import type { Reader } from './reader';
import { type FaultResult, tryFault } from './try-fault';

/** `npm run test:faults [-- part of a fault's name]`: every fault in both browsers, as a table and as JSON. */
const [wanted = ''] = process.argv.slice(2);
const place = mkdtempSync(join(tmpdir(), 'ag-lens-faults-'));
const published = join(place, 'published');
const sources = join(place, 'sources');
const settings = join(place, 'update.json');

try {
  const publications = writePublications(published, sources);
  writeFileSync(settings, JSON.stringify({ feeds: [], keySet: publications.keySet }));
  const chrome = buildForFaults('chrome', sources, settings, place);
  const firefox = buildForFaults('firefox', sources, settings, place);
  const nginx = await serveByNginx(published);
  const results = await Promise.all([
    inBrowser(() => openChromiumReader(chrome), nginx.origin, publications),
    inBrowser(() => openFirefoxReader(firefox), nginx.origin, publications),
  ]);
  await nginx.close();
  report(results.flat());
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function inBrowser(
  open: () => Promise<Reader>,
  origin: string,
  publications: Publications,
): Promise<FaultResult[]> {
  const host = await startFaultyHost(origin, publications.partOf);
  const reader = await open();
  const results: FaultResult[] = [];
  try {
    for (const test of FAULTS.filter(({ fault }) => fault.includes(wanted))) {
      const result = await tryFault(test, reader, host, publications).catch(
        (error: Error): FaultResult => ({
          fault: test.fault,
          browser: reader.browser,
          data: 'mixed',
          informed: false,
          recovered: false,
          wrong: error.message,
        }),
      );
      console.log(
        `${result.wrong === undefined ? 'ok  ' : 'FAIL'} ${result.browser.padEnd(8)} ${result.data.padEnd(5)} ${result.fault}${result.wrong === undefined ? '' : `: ${result.wrong}`}`,
      );
      results.push(result);
    }
  } finally {
    await reader.close();
    await host.close();
  }
  return results;
}

function report(results: readonly FaultResult[]): void {
  mkdirSync('.output', { recursive: true });
  writeFileSync(join('.output', 'faults.json'), `${JSON.stringify(results, null, 2)}\n`);
  const failed = results.filter(({ wrong }) => wrong !== undefined).length;
  console.log(`\n${results.length} faults, ${failed} with the wrong end; .output/faults.json`);
  if (failed > 0) process.exitCode = 1;
}
