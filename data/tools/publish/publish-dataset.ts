import { createHash } from 'node:crypto';
import type { Dataset } from '../../../lib/dataset/schema';
import { encodeDataset } from '../../../lib/dataset/update/canonical-dataset';
import { diffOf } from '../../../lib/dataset/update/diff';
import type { Envelope, Latest, YearFiles } from '../../../lib/dataset/update/signed-documents';
import { encodeYearList, yearListChanges } from '../../../lib/dataset/update/year-list';
import { isNewerVersion } from '../../../lib/dataset/version';
import { splitReleases } from '../split-releases';
import type { EarlierVersion } from './earlier-version';
import { gzip, packContent, packFile } from './pack-file';
import { publishYears } from './publish-years';
import { type SigningKey, signDocument } from './signing-key';

/** So many versions back, a diff is offered; who is further behind downloads the whole. */
export const DIFFS = 12;

export interface Publication {
  latest: Latest;
  /** What `latest` names by its hash alone. */
  years: YearFiles;
  /** By name; `latest.json` last, as it is to be written. */
  files: Map<string, Uint8Array>;
}

/**
 * The files that bring readers to `dataset`: the signed `latest.json`, the whole, diffs from
 * `earlier` versions (newest first), and the releases that no record rests on, by year. The same input gives the same bytes.
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
  const { core: records, years } = splitReleases(dataset);
  const content = encodeDataset(records);
  const digest = createHash('sha256').update(content).digest('hex');
  const byYear = publishYears(years, earlier);
  for (const { version, digest: other, years: before } of earlier) {
    const isOther = other !== digest || !sameYears(before, byYear.entries);
    if (isNewerVersion(version, dataset.version) || (version === dataset.version && isOther))
      throw new Error(
        `Version ${version} was published with other records: raise the version in data/dataset.json.`,
      );
  }
  const core = packFile(content);
  const diffs = earlier
    .filter(({ digest: from }) => from !== digest)
    .slice(0, DIFFS)
    .map(before => {
      const years = yearListChanges(before.years, byYear.entries);
      const packed = packFile(encode({ ...diffOf(before.dataset, records), years }));
      return { from: before.digest.slice(0, 16), packed };
    });
  const list = Object.keys(byYear.entries).length > 0 && packContent(encodeYearList(byYear.entries));
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
    diffs: Object.fromEntries(
      diffs.map(({ from, packed: { entry } }) => [from, [entry.sha256, entry.bytes, entry.unpacked]]),
    ),
    ...(list && { years: list.entry }),
  };
  const packed = [core, ...diffs.map(diff => diff.packed), ...(list ? [list] : [])];
  const files = new Map([
    ...packed.map(({ name, bytes }) => [name, bytes] as const),
    ...byYear.files,
    ...latestFiles(signDocument(latest, keys)),
  ]);
  return { latest, years: byYear.entries, files };
}

/** `latest.json`, last, and the same packed, for hosts that serve it in its place (nginx: `gzip_static`). */
export function latestFiles(signed: Envelope): Map<string, Uint8Array> {
  const bytes = encode(signed);
  return new Map([
    ['latest.json.gz', gzip(bytes)],
    ['latest.json', bytes],
  ]);
}

function sameYears(before: EarlierVersion['years'], after: YearFiles): boolean {
  return (
    before.size === Object.keys(after).length &&
    [...before].every(([year, { sha256 }]) => after[year]?.sha256 === sha256)
  );
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
