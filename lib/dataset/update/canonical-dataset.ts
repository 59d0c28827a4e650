import { idOf, TABLES } from '../records';
import type { Dataset } from '../schema';
import { sha256 } from './sha256';

/**
 * The dataset with its tables in their order and their records in order of their ids: the same
 * records give the same bytes, whatever files, diffs or database they came from. Fields stand in the
 * order of the schema, which validation gives them.
 */
export function canonicalDataset(dataset: Dataset): Dataset {
  const sorted = TABLES.map(table => [
    table,
    [...dataset[table]].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
  ]);
  return { format: dataset.format, version: dataset.version, ...Object.fromEntries(sorted) } as Dataset;
}

/** UTF-8 of the canonical dataset as JSON. */
export function encodeDataset(dataset: Dataset): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(canonicalDataset(dataset)));
}

/** SHA-256 of a whole dataset, hex: equal for two readers exactly when they hold the same facts. */
export function digestOfDataset(dataset: Dataset): Promise<string> {
  return sha256(encodeDataset(dataset));
}
