import { Turns } from '../give-way';
import { idOf, TABLES } from '../records';
import type { Dataset } from '../schema';
import { sha256 } from './sha256';

/**
 * The dataset as JSON, a piece a record, with its tables in their order and their records in order of
 * their ids: the same records give the same text, whatever files, diffs or database they came from.
 * Fields stand in the order of the schema, which validation gives them.
 */
function* canonicalPieces(dataset: Dataset): Generator<string> {
  const { format, version } = dataset;
  yield JSON.stringify({ format, version }).slice(0, -1);
  for (const table of TABLES) {
    yield `,"${table}":[`;
    const sorted = [...dataset[table]].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    for (const [place, record] of sorted.entries())
      yield place === 0 ? JSON.stringify(record) : `,${JSON.stringify(record)}`;
    yield ']';
  }
  yield '}';
}

/** UTF-8 of the canonical dataset as JSON. */
export function encodeDataset(dataset: Dataset): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([...canonicalPieces(dataset)].join(''));
}

/** Pieces are encoded together up to so many code units: thousands of small ones would have to be put together at once. */
const AT_ONCE = 64_000;

/**
 * SHA-256 of a whole dataset, hex: equal for two readers exactly when they hold the same facts. Gives
 * way to other work.
 */
export async function digestOfDataset(dataset: Dataset): Promise<string> {
  const encoder = new TextEncoder();
  const turns = new Turns('beside answers');
  const encoded: BlobPart[] = [];
  let text = '';
  for (const piece of canonicalPieces(dataset)) {
    text += piece;
    if (text.length > AT_ONCE) {
      encoded.push(encoder.encode(text));
      text = '';
    }
    await turns.giveWay();
  }
  return sha256(await new Blob([...encoded, text]).arrayBuffer());
}
