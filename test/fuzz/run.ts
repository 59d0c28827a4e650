import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzPages } from './fuzz-pages';
import type { FuzzOptions, FuzzRow } from './fuzz-row';
import { keep } from './kept';
import { mendedOf } from './mended';
import { fuzzEach } from './node/fuzz-each';
import { SUBJECTS } from './node/subjects';
import { outcomeTable } from './outcome-table';

/*
 * `npm run test:fuzz [-- [--seed N] [--cases N] [kind …]]`: generated pages in Chromium, generated texts,
 * searches, messages, datasets and documents in Node, so many cases of each kind. Keeps the smallest example of
 * whatever fails, prints a table and writes .output/fuzz.json. What is mended, and by which test, stands in mended.json.
 */
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, cases: { type: 'string' } },
  allowPositionals: true,
});
/** Twenty thousand pages and texts, and as many of all that is not shown. */
const CASES: Readonly<Record<string, number>> = {
  page: 20_000,
  text: 5000,
  search: 5000,
  message: 10_000,
  dataset: 10_000,
  document: 5000,
};
const kinds = positionals.length > 0 ? positionals : Object.keys(CASES);
const rows: (FuzzRow & { kind: string })[] = [];

for (const kind of kinds) {
  const options: FuzzOptions = { seed: Number(values.seed), cases: Number(values.cases ?? CASES[kind]) };
  const subject = SUBJECTS[kind]?.();
  if (!subject && kind !== 'page')
    throw new Error(`No such kind: ${kind}. There are: ${Object.keys(CASES).join(', ')}.`);
  const row = subject ? await fuzzEach(subject, options) : await fuzzPages(options);
  for (const failure of row.failures)
    console.log(`FAIL ${failure.what}\n     kept as ${keep(kind, failure)}`);
  rows.push({ kind, ...row });
  console.log(lineOf(row));
}

const outcomes = rows.map(({ kind, what, cases, failures, failed = failures.length }) => ({
  what,
  cases,
  failed,
  mended: mendedOf(kind),
}));
mkdirSync('.output', { recursive: true });
const told = rows.map((row, place) => ({ ...row, mended: outcomes[place]?.mended }));
writeFileSync(join('.output', 'fuzz.json'), `${JSON.stringify(told, null, 2)}\n`);
console.log(`\n${outcomeTable(outcomes)}\n\n.output/fuzz.json`);
if (outcomes.some(({ failed }) => failed > 0)) process.exitCode = 1;

function lineOf({ what, cases, failures, seconds, figures }: FuzzRow): string {
  const more = Object.entries(figures).map(([name, figure]) => `${name} ${Math.round(figure)}`);
  const end = failures.length === 0 ? 'ok  ' : 'FAIL';
  return `${end} ${what}: ${cases} cases, ${seconds.toFixed(0)} s; ${more.join('; ')}`;
}
