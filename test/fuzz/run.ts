import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzPages } from './fuzz-pages';
import type { FuzzOptions, FuzzRow } from './fuzz-row';
import { keep } from './kept';
import { fuzzEach } from './node/fuzz-each';
import { SUBJECTS } from './node/subjects';

/*
 * `npm run test:fuzz [-- [--seed N] [--cases N] [kind …]]`: generated pages in Chromium, generated texts,
 * searches, messages, datasets and documents in Node, so many cases of each kind. Prints a table, writes
 * .output/fuzz.json, and keeps the smallest example of whatever fails.
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
const rows: FuzzRow[] = [];

for (const kind of kinds) {
  const options: FuzzOptions = { seed: Number(values.seed), cases: Number(values.cases ?? CASES[kind]) };
  const subject = SUBJECTS[kind];
  if (!subject && kind !== 'page')
    throw new Error(`No such kind: ${kind}. There are: ${Object.keys(CASES).join(', ')}.`);
  const row = subject ? await fuzzEach(subject(), options) : await fuzzPages(options);
  for (const failure of row.failures)
    console.log(`FAIL ${failure.what}\n     kept as ${keep(kind, failure)}`);
  rows.push(row);
  console.log(lineOf(row));
}

mkdirSync('.output', { recursive: true });
writeFileSync(join('.output', 'fuzz.json'), `${JSON.stringify(rows, null, 2)}\n`);
const failed = rows.reduce((sum, { failures }) => sum + failures.length, 0);
console.log(
  `\n${rows.reduce((sum, { cases }) => sum + cases, 0)} cases, ${failed} kinds of failure; .output/fuzz.json`,
);
if (failed > 0) process.exitCode = 1;

function lineOf({ what, cases, failures, seconds, figures }: FuzzRow): string {
  const more = Object.entries(figures).map(([name, figure]) => `${name} ${Math.round(figure)}`);
  const end = failures.length === 0 ? 'ok  ' : 'FAIL';
  return `${end} ${what.padEnd(62)} ${String(cases).padStart(6)} cases ${seconds.toFixed(0).padStart(4)} s  ${more.join('; ')}`;
}
