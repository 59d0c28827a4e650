import type { EarlierVersion } from '../../../data/tools/publish/earlier-version';
import { firstKeySet } from '../../../data/tools/publish/key-sets';
import { type Publication, publishDataset } from '../../../data/tools/publish/publish-dataset';
import { newSigningKey, type SigningKey } from '../../../data/tools/publish/signing-key';
import { splitReleases } from '../../../data/tools/split-releases';
import type { Dataset } from '../../../lib/dataset/schema';
import type { KeySet } from '../../../lib/dataset/update/signed-documents';

export const MADE = '2026-03-01T00:00:00.000Z';
export const EXPIRES = '2026-05-01T00:00:00.000Z';

/** A publisher with a key of its own. */
export interface Publisher {
  key: SigningKey;
  keySet: KeySet;
  publish(dataset: Dataset, earlier?: readonly EarlierVersion[]): Publication;
}

export function newPublisher(): Publisher {
  const key = newSigningKey();
  return {
    key,
    keySet: firstKeySet([key.publicKey], 1),
    publish: (dataset, earlier = []) =>
      publishDataset(dataset, earlier, {
        keys: [key],
        keySet: 1,
        made: MADE,
        expires: EXPIRES,
        minimumApp: '0.1.0',
      }),
  };
}

export function earlierVersion(dataset: Dataset, { latest, years: published }: Publication): EarlierVersion {
  const { core, years } = splitReleases(dataset);
  return {
    version: dataset.version,
    digest: latest.digest,
    core: latest.core,
    dataset: core,
    years: new Map(
      [...years].map(([year, releases]) => [
        year,
        { sha256: published[year]?.sha256 ?? '', releases: () => releases },
      ]),
    ),
  };
}

/** The small dataset with one letter changed, one release gone and one new. */
export function changedDataset(before: Dataset, version: string): Dataset {
  const [, ...releases] = before.releases;
  const [letter, ...others] = before.coalitions;
  if (!letter) throw new Error('no letter to change');
  return {
    ...before,
    version,
    coalitions: [{ ...letter, title: 'Letter, mended', sources: ['release-1'] }, ...others],
    jurisdictions: before.jurisdictions.map(record => ({ ...record, sources: ['release-1'] })),
    attorneysGeneral: before.attorneysGeneral.map(record => ({
      ...record,
      tenures: record.tenures.map(tenure => ({ ...tenure, sources: ['release-1'] })),
    })),
    releases: [...releases, { id: 'release-new', publisher: 'Utah Attorney General', date: '2026-02-03' }],
  };
}
