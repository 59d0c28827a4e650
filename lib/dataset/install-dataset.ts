import { type DatasetReader, inMemoryReader } from './dataset-reader';
import { Turns } from './give-way';
import type { Dataset } from './schema';
import { applyDiffInPlace } from './store/apply-diff-in-place';
import type { DatasetDatabase } from './store/database';
import { readWhole } from './store/read-whole';
import { replaceDerived } from './store/replace-derived';
import { type SeedingResult, seed } from './store/seed';
import { packLexicon } from './store/stored-lexicon';
import type { Active, Derived } from './store/stores';
import type { Diff } from './update/diff';
import { UpdateError } from './update/update-error';
import { validateDataset } from './update/validate-dataset';

/** A whole dataset whose digest has been verified. */
export interface VerifiedDataset {
  dataset: Dataset;
  /** SHA-256 of its canonical bytes, hex. */
  digest: string;
}

/** What is stored beside the records, so that a wake reads it instead of making it. */
export async function derive(reader: DatasetReader): Promise<Derived> {
  const turns = new Turns();
  const lexicon = await reader.lexicon();
  await turns.giveWay();
  const packed = packLexicon(lexicon);
  await turns.giveWay();
  return {
    lexicon: packed,
    searchIndex: (await reader.searchIndex()).stored,
    releaseIndex: (await reader.releaseIndex()).stored,
  };
}

/**
 * Makes a dataset the one that readers read, in batches.
 * @param options `reader` is of the very dataset: what answers have made of it is not made again
 * @throws what the database throws, and the reason of `signal`
 */
export function installWhole(
  database: DatasetDatabase,
  { dataset, digest }: VerifiedDataset,
  { software, reader, signal }: { software: string; reader: DatasetReader; signal?: AbortSignal },
): Promise<SeedingResult> {
  return seed(database, {
    dataset,
    origin: { version: dataset.version, digest, software },
    derive: () => derive(reader),
    ...(signal && { signal }),
  });
}

/**
 * Takes readers from `before` to `after` by the diff between them.
 * @param reader of `after`
 * @throws what the database throws, and the reason of `signal`
 */
export async function installDiff(
  database: DatasetDatabase,
  {
    before,
    diff,
    after: { dataset, digest },
    reader,
    software,
    signal,
  }: {
    before: Active;
    diff: Diff;
    after: VerifiedDataset;
    reader: DatasetReader;
    software: string;
    signal: AbortSignal;
  },
): Promise<void> {
  const derived = await derive(reader);
  const origin = { version: dataset.version, digest, software };
  await applyDiffInPlace(database, before, diff, origin, derived, signal);
}

/**
 * Makes lexicon and search index anew from the records that are there, which another version of the
 * extension wrote. False where its records are not of the shape that this one knows. Gives way to
 * other work. @throws what the database throws.
 */
export async function installForOtherSoftware(
  database: DatasetDatabase,
  active: Active,
  software: string,
): Promise<boolean> {
  const stored = await readWhole(database, active);
  const dataset = await validateDataset(stored).catch(asOfOtherShape);
  if (!dataset) return false;
  await replaceDerived(database, active, software, await derive(inMemoryReader(dataset, 'packaged')));
  return true;
}

function asOfOtherShape(cause: unknown): undefined {
  if (cause instanceof UpdateError && cause.problem === 'invalid') return undefined;
  throw cause;
}
