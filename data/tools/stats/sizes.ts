import { gzipSync } from 'node:zlib';
import { TABLES } from '../../../lib/dataset/records';
import type { Dataset } from '../../../lib/dataset/schema';
import { compileDataset } from '../compile';

/** Bytes of a part as JSON, plain and packed. */
export interface PartSize {
  part: string;
  raw: number;
  gzip: number;
}

/** The compiled core travels inside the package and in every full update: it may not outgrow this, in bytes. */
export const CORE_BUDGET = 600_000;

/** Each table of the dataset by itself, and the compiled core as it is bundled. */
export function partSizes(dataset: Dataset): PartSize[] {
  const sizeOf = (part: string, bytes: Uint8Array) => ({
    part,
    raw: bytes.byteLength,
    gzip: gzipSync(bytes, { level: 9 }).byteLength,
  });
  const tables = TABLES.map(table => sizeOf(table, new TextEncoder().encode(JSON.stringify(dataset[table]))));
  const files = compileDataset(dataset).files.map(({ path, bytes }) => sizeOf(path, bytes));
  return [...tables, ...files];
}

/** The core where it is over the budget; undefined where it is within. */
export function overBudget(sizes: readonly PartSize[]): PartSize | undefined {
  return sizes.find(({ part, gzip }) => part === 'dataset/core.json' && gzip > CORE_BUDGET);
}

/** The sizes as a Markdown table, in kB of 1,000 bytes. */
export function sizeReport(sizes: readonly PartSize[]): string {
  const inKb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return [
    '## Sizes',
    '',
    '| part | raw | gzip |',
    '|---|--:|--:|',
    ...sizes.map(({ part, raw, gzip }) => `| ${part} | ${inKb(raw)} | ${inKb(gzip)} |`),
    '',
    `The core may have ${inKb(CORE_BUDGET)} packed.`,
  ].join('\n');
}
