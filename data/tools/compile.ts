import { createHash } from 'node:crypto';
import type { Dataset } from '../../lib/dataset/schema';
import { encodeDataset } from '../../lib/dataset/update/canonical-dataset';
import { splitReleases } from './split-releases';

/** A file of the compiled dataset; `path` is relative to where it is served, with forward slashes. */
export interface CompiledFile {
  path: string;
  bytes: Uint8Array;
}

/** Lists the files of a compiled dataset, so that each can be verified before it is used. */
export interface Manifest {
  format: Dataset['format'];
  version: string;
  files: { path: string; sha256: string; bytes: number }[];
}

/**
 * The dataset as it is bundled, without the releases that readers get by year. Records stand in order of their ids and fields in the
 * order of the schema, so the same records give the same bytes whatever files they came from.
 */
export function compileDataset(dataset: Dataset): { files: CompiledFile[] } {
  const core = encodeDataset(splitReleases(dataset).core);
  const sha256 = createHash('sha256').update(core).digest('hex');
  const manifest: Manifest = {
    format: dataset.format,
    version: dataset.version,
    files: [{ path: 'dataset/core.json', sha256, bytes: core.byteLength }],
  };
  return {
    files: [
      { path: 'dataset/core.json', bytes: core },
      { path: 'dataset/manifest.json', bytes: encodeJson(manifest) },
    ],
  };
}

function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
