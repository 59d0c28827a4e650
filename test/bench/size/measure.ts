import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentScript, shippedFile } from '../../package/size-budgets';
import type { BenchRow } from '../bench-row';

const BUILT = join(process.cwd(), '.output', 'chrome-mv3');

/** Every file that ships, packed, against its budget. */
export async function measure(): Promise<BenchRow[]> {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(join(BUILT, path)).isFile())
    .map(path => shippedFile(path.replaceAll('\\', '/'), readFileSync(join(BUILT, path))));
  return [contentScript(files), ...files]
    .sort((a, b) => b.gzip - a.gzip)
    .map(({ name, raw, gzip, budget }) => ({
      name,
      unit: 'bytes',
      ours: gzip,
      against: { unpacked: raw },
      goal: budget ? `at most ${budget.gzip.toLocaleString('en-US')}: ${budget.reason}` : 'a budget',
      holds: budget !== undefined && gzip <= budget.gzip,
    }));
}
