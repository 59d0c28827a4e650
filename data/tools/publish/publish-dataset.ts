import { createHash } from 'node:crypto';
import type { Dataset } from '../../../lib/dataset/schema';
import { encodeDataset } from '../../../lib/dataset/update/canonical-dataset';
import { diffOf } from '../../../lib/dataset/update/diff';
import type { Latest, PackedFile } from '../../../lib/dataset/update/signed-documents';
import { isNewerVersion } from '../../../lib/dataset/version';
import { packFile } from './pack-file';
import { type SigningKey, signDocument } from './signing-key';

/** So many versions back, a diff is offered; who is further behind downloads the whole. */
export const DIFFS = 12;

/** A version published before, with its records. */
export interface EarlierVersion {
  version: string;
  digest: string;
  core: PackedFile;
  dataset: Dataset;
}

export interface Publication {
  latest: Latest;
  /** By name; `latest.json` last, as it is to be written. */
  files: Map<string, Uint8Array>;
}

/**
 * The files that bring readers to `dataset`: the signed `latest.json`, the whole, and diffs from
 * `earlier` versions (newest first). The same input gives the same bytes.
 * @throws Error when other records were published under the same or a later version.
 */
export function publishDataset(
  dataset: Dataset,
  earlier: readonly EarlierVersion[],
  {
    keys,
    keySet,
    made,
    expires,
    minimumApp,
  }: {
    keys: readonly SigningKey[];
    /** Number of the key set they are of. */
    keySet: number;
    made: string;
    expires: string;
    minimumApp: string;
  },
): Publication {
  const content = encodeDataset(dataset);
  const digest = createHash('sha256').update(content).digest('hex');
  for (const { version, digest: other } of earlier) {
    if (isNewerVersion(version, dataset.version) || (version === dataset.version && other !== digest))
      throw new Error(
        `Version ${version} was published with other records: raise the version in data/dataset.json.`,
      );
  }
  const core = packFile(content);
  const diffs = earlier
    .filter(({ digest: from }) => from !== digest)
    .slice(0, DIFFS)
    .map(before => ({ from: before.digest, packed: packFile(encode(diffOf(before.dataset, dataset))) }));
  const latest: Latest = {
    type: 'latest',
    format: 1,
    version: dataset.version,
    made,
    expires,
    minimumApp,
    keys: keySet,
    digest,
    core: core.entry,
    diffs: diffs.map(({ from, packed }) => ({ from, ...packed.entry })),
  };
  const files = new Map(
    [core, ...diffs.map(({ packed }) => packed)].map(({ entry, bytes }) => [entry.file, bytes]),
  );
  files.set('latest.json', encode(signDocument(latest, keys)));
  return { latest, files };
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
