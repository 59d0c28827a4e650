import * as v from 'valibot';
import { type DatasetReader, inMemoryReader } from './dataset-reader';
import { Turns } from './give-way';
import { type Dataset, datasetSchema } from './schema';
import { applyDiffInPlace } from './store/apply-diff-in-place';
import type { Active, DatasetDatabase, Derived } from './store/database';
import { readWhole } from './store/database-reader';
import { replaceDerived } from './store/replace-derived';
import { type SeedingResult, seed } from './store/seed';
import type { Diff } from './update/diff';

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
  return {
    lexicon,
    searchIndex: (await reader.searchIndex()).stored,
    releaseIndex: (await reader.releaseIndex()).stored,
  };
}

/** Makes a dataset the one that readers read, in batches. @throws what the database throws. */
export function installWhole(
  database: DatasetDatabase,
  { dataset, digest }: VerifiedDataset,
  { software, signal }: { software: string; signal?: AbortSignal },
): Promise<SeedingResult> {
  return seed(database, {
    dataset,
    origin: { version: dataset.version, digest, software },
    derive: () => derive(inMemoryReader(dataset, 'packaged')),
    ...(signal && { signal }),
  });
}

/** Takes readers from `before` to `after` by the diff between them. @throws what the database throws. */
export async function installDiff(
  database: DatasetDatabase,
  before: Active,
  diff: Diff,
  { dataset, digest }: VerifiedDataset,
  software: string,
): Promise<void> {
  const derived = await derive(inMemoryReader(dataset, 'packaged'));
  const origin = { version: dataset.version, digest, software };
  await applyDiffInPlace(database, before, diff, origin, derived);
}

/**
 * Makes lexicon and search index anew from the records that are there, which another version of the
 * extension wrote. False where its records are not of the shape that this one knows.
 */
export async function installForOtherSoftware(
  database: DatasetDatabase,
  active: Active,
  software: string,
): Promise<boolean> {
  const parsed = v.safeParse(datasetSchema, await readWhole(database, active), {
    abortEarly: true,
  });
  if (!parsed.success) return false;
  await replaceDerived(database, active, software, await derive(inMemoryReader(parsed.output, 'packaged')));
  return true;
}
