import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../data/tools/publish/serve-folder';
import { BROWSERS } from '../flows/browsers';
import { mendedOf } from '../fuzz/mended';
import { outcomeTable } from '../fuzz/outcome-table';
import { serveSite } from '../site/serve';
import type { Figure } from './figures';
import { type Soaked, soak } from './soak';
import { htmlOf, soakPages } from './soak-pages';
import { prepare } from './soak-place';

/*
 * `npm run test:soak [-- [--navigations N] [--seed N] [browser]]`: hours of reading in both browsers, with the
 * background killed at random and an update in between. Prints a table and writes .output/soak.json.
 */
const { values, positionals } = parseArgs({
  options: { navigations: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [wanted = ''] = positionals;
const place = mkdtempSync(join(tmpdir(), 'ag-lens-soak-'));
const prepared = prepare(place);
const pages = soakPages(prepared.before, 88);
const site = await serveSite({
  ...Object.fromEntries(pages.map(page => [page.path, htmlOf(page)])),
  '/still.html': '<!doctype html><link rel="icon" href="data:,"><title>Still</title><p>Nothing to read.</p>',
});
const host = serveFolder(prepared.published);
await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve));
const feed = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

try {
  const browsers = BROWSERS.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  const built = browsers.map(({ name }) => prepared.build(name === 'Firefox' ? 'firefox' : 'chrome', feed));
  const soaked = await Promise.all(
    browsers.map(({ open }, at) =>
      soak({
        open: () => open({ extension: built[at] ?? '' }),
        origin: site.origin,
        pages,
        before: prepared.before,
        after: prepared.after,
        navigations: Number(values.navigations),
        seed: Number(values.seed),
      }),
    ),
  );
  report(soaked);
} finally {
  host.close();
  await site.close();
  rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function report(soaked: readonly Soaked[]): void {
  const mended = mendedOf('reading');
  mkdirSync('.output', { recursive: true });
  const told = soaked.map(each => ({ ...each, cases: each.counts.navigations, mended }));
  writeFileSync(join('.output', 'soak.json'), `${JSON.stringify(told, null, 2)}\n`);
  for (const { browser, failures, seconds, figures } of soaked) {
    console.log(`\n${browser}, ${Math.round(seconds)} s`);
    for (const figure of figures) console.log(`  ${lineOf(figure)}`);
    for (const failure of failures) console.log(`  FAIL ${failure}`);
  }
  const outcomes = soaked.flatMap(({ browser, counts, failures }) =>
    Object.entries(counts).map(([what, cases]) => ({
      what: `${browser}: ${what}`,
      cases,
      failed: what === 'navigations' ? failures.length : 0,
      mended: what === 'navigations' ? mended : [],
    })),
  );
  console.log(`\n${outcomeTable(outcomes)}\n\n.output/soak.json`);
  if (soaked.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}

function lineOf({ navigations, on, series, ...held }: Figure): string {
  const measured = Object.entries(held).map(([name, value]) => `${name} ${value.toLocaleString('en-US')}`);
  return `${String(navigations).padStart(4)} ${on}, ${series.slice(0, 4)}: ${measured.join('; ')}`;
}
