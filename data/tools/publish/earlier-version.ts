import type { Dataset, Release } from '../../../lib/dataset/schema';
import type { PackedFile } from '../../../lib/dataset/update/signed-documents';

/** A version published before, with its records. */
export interface EarlierVersion {
  version: string;
  digest: string;
  core: PackedFile;
  /** Without the releases that are published by year. */
  dataset: Dataset;
  years: ReadonlyMap<string, EarlierYear>;
}

/** The releases of a year as they were published; read where they have changed since. */
export interface EarlierYear {
  sha256: string;
  releases(): readonly Release[];
}
