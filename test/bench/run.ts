import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'vite';
import type { BenchRow } from './bench-row';
import { tableOf } from './print-rows';

/** Parts of the benchmark: modules that export `measure(): Promise<BenchRow[]>`. */
const PARTS: Readonly<Record<string, string>> = {
  detection: 'test/bench/detection/measure.ts',
  page: 'test/bench/page/measure.ts',
  update: 'test/bench/update/measure.ts',
  search: 'test/bench/search/measure.ts',
  popup: 'test/bench/popup/measure.ts',
  seeding: 'test/bench/seeding/measure.ts',
  size: 'test/bench/size/measure.ts',
  worker: 'test/bench/worker/measure.ts',
  card: 'test/bench/card/measure.ts',
};

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output/bench');
const RESULTS = join(ROOT, '.output/bench.json');

/** These measure the built extension. */
const OF_THE_BUILD: ReadonlySet<string> = new Set(['page', 'popup', 'seeding', 'size', 'worker', 'card']);

/**
 * Runs a part in a process of its own, in the form that it ships in: bundled, since what runs
 * TypeScript as it stands keeps the names of functions at a cost of its own.
 */
async function runPart(part: string, entry: string): Promise<BenchRow[]> {
  const outDir = join(BUILT, part);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: entry, outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
  const built = pathToFileURL(join(outDir, 'measure.js')).href;
  const program = `const { measure } = await import('${built}'); console.log(JSON.stringify(await measure()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout) as BenchRow[];
}

/** Rows of parts that are not run this time stay. */
function store(part: string, rows: readonly BenchRow[]): void {
  const before = existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as (BenchRow & { part: string })[])
    : [];
  const others = before.filter(row => row.part !== part);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(
    RESULTS,
    `${JSON.stringify([...others, ...rows.map(row => ({ part, ...row }))], undefined, 2)}\n`,
  );
}

const { values, positionals: asked } = parseArgs({
  // Pages of others, saved as HTML, that are measured beside our own.
  options: { pages: { type: 'string' } },
  allowPositionals: true,
});
if (values.pages !== undefined) process.env.AG_LENS_PAGES = resolve(values.pages);
const unknown = asked.filter(part => PARTS[part] === undefined);
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const parts = Object.entries(PARTS).filter(([part]) => asked.length === 0 || asked.includes(part));
  if (parts.some(([part]) => OF_THE_BUILD.has(part)))
    execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const [part, entry] of parts) {
    const rows = await runPart(part, entry);
    store(part, rows);
    console.log(`\n${part}\n\n${tableOf(rows)}`);
  }
}
