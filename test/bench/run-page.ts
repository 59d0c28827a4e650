import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePageCost } from './page';

/*
 * tsx test/bench/run-page.ts: measures the built extension, prints a table and puts its rows under
 * `page` into .output/bench.json, beside whatever else is there.
 */
const folder = join(import.meta.dirname, '..', '..', '.output');
const file = join(folder, 'bench.json');
const rows = await measurePageCost();
console.table(
  Object.fromEntries(
    rows.map(({ name, added }) => [
      name,
      Object.fromEntries(Object.entries(added).map(([key, value]) => [key, Number(value.toFixed(1))])),
    ]),
  ),
);
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
mkdirSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify({ ...before, page: rows }, undefined, 2)}\n`);
