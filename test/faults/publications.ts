import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson, canonicalJsonLines } from '../../data/tools/canonical-json';
import { firstKeySet } from '../../data/tools/publish/key-sets';
import { packFile } from '../../data/tools/publish/pack-file';
import {
  type EarlierVersion,
  type Publication,
  publishDataset,
} from '../../data/tools/publish/publish-dataset';
import { newSigningKey, type SigningKey, signDocument } from '../../data/tools/publish/signing-key';
import type { Dataset } from '../../lib/dataset/schema';
import type { KeySet, Latest } from '../../lib/dataset/update/signed-documents';
import { smallDataset } from '../dataset/small-dataset';
import { changedDataset, earlierVersion } from '../dataset/update/publication';
import type { Part } from './faulty-host';

export const OLD = '2026.02.01';
export const NEW = '2026.03.01';
const BEFORE = '2026.01.01';

/** What the package holds, what a sound feed leads to, and what others might sign or serve. */
export interface Publications {
  keySet: KeySet;
  /** Digests of the packaged dataset and of the newest. */
  digests: { old: string; new: string };
  partOf(publication: string, name: string): Part;
}

const DAY = 24 * 3_600_000;

/** Writes the source files of the packaged data into `sources`, and the publications into folders of `root`. */
export function writePublications(root: string, sources: string): Publications {
  const key = newSigningKey();
  const old = smallDataset(OLD);
  const next = changedDataset(old, NEW);
  writeSources(sources, old);

  const first = publish(old, [], key);
  const earlier = earlierVersion(old, first);
  const sound = publish(next, [earlier], key);
  const publications = new Map<string, Publication>([
    ['new', sound],
    ['old', publish(smallDataset(BEFORE), [], key)],
    ['stranger', publish(next, [earlier], newSigningKey())],
    [
      'expired',
      publish(next, [earlier], key, { made: Date.now() - 90 * DAY, expires: Date.now() - 30 * DAY }),
    ],
    ['whole-only', publish(next, [], key)],
    ['mixed', resigned(sound, key, { digest: '0'.repeat(64) })],
    [
      'no-schema',
      withCore(sound, key, new TextEncoder().encode(JSON.stringify({ ...next, releases: [{ id: 'x' }] }))),
    ],
    ['bomb', withCore(sound, key, new Uint8Array(40_000_000), 1000)],
    ['newer-app', resigned(sound, key, { minimumApp: '99.0' })],
  ]);
  for (const [name, { files }] of publications)
    for (const [file, bytes] of files) write(join(root, name, file), bytes);
  return {
    keySet: firstKeySet([key.publicKey], 1),
    digests: { old: first.latest.digest, new: sound.latest.digest },
    partOf: (publication, name) => partOf(publications.get(publication)?.latest, name),
  };
}

function publish(
  dataset: Dataset,
  earlier: EarlierVersion[],
  key: SigningKey,
  { made, expires } = { made: Date.now(), expires: Date.now() + 60 * DAY },
): Publication {
  return publishDataset(dataset, earlier, {
    keys: [key],
    keySet: 1,
    made: new Date(made).toISOString(),
    expires: new Date(expires).toISOString(),
    minimumApp: '0.0.1',
  });
}

function resigned({ latest, files }: Publication, key: SigningKey, change: Partial<Latest>): Publication {
  const altered = { ...latest, ...change };
  const bytes = new TextEncoder().encode(JSON.stringify(signDocument(altered, [key])));
  return { latest: altered, files: new Map([...files, ['latest.json', bytes]]) };
}

/** A publication of no diffs whose whole holds something else, and says that it unpacks to `unpacked` bytes. */
function withCore(sound: Publication, key: SigningKey, content: Uint8Array, unpacked?: number): Publication {
  const { entry, bytes } = packFile(content);
  const core = unpacked === undefined ? entry : { ...entry, unpacked };
  const { latest, files } = resigned(sound, key, { core, diffs: [] });
  return { latest, files: new Map([...files, [entry.file, bytes]]) };
}

function partOf(latest: Latest | undefined, name: string): Part {
  if (name === 'latest.json') return 'latest';
  if (name.startsWith('keys-')) return 'keys';
  if (name === latest?.core.file) return 'whole';
  return latest?.diffs.some(({ file }) => file === name) ? 'diff' : 'other';
}

function writeSources(root: string, dataset: Dataset): void {
  const { format, version, jurisdictions, attorneysGeneral, coalitions, lawsuits, releases } = dataset;
  write(join(root, 'dataset.json'), canonicalJson({ format, version }));
  for (const record of jurisdictions)
    write(join(root, 'jurisdictions', `${record.code}.json`), canonicalJson(record));
  for (const record of attorneysGeneral)
    write(join(root, 'attorneys-general', `${record.id}.json`), canonicalJson(record));
  for (const record of coalitions)
    write(join(root, 'coalitions', `${record.id}.json`), canonicalJson(record));
  for (const record of lawsuits) write(join(root, 'lawsuits', `${record.id}.json`), canonicalJson(record));
  write(join(root, 'releases', 'all.json'), canonicalJsonLines(releases));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
