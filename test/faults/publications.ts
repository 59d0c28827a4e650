import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson, canonicalJsonLines } from '../../data/tools/canonical-json';
import type { EarlierVersion } from '../../data/tools/publish/earlier-version';
import { firstKeySet, nextKeySet } from '../../data/tools/publish/key-sets';
import { packContent, packFile } from '../../data/tools/publish/pack-file';
import { latestFiles, type Publication, publishDataset } from '../../data/tools/publish/publish-dataset';
import { newSigningKey, type SigningKey, signDocument } from '../../data/tools/publish/signing-key';
import type { Dataset } from '../../lib/dataset/schema';
import { packedName } from '../../lib/dataset/update/packed-name';
import type { KeySet, Latest } from '../../lib/dataset/update/signed-documents';
import { encodeYearList } from '../../lib/dataset/update/year-list';
import { smallDataset } from '../dataset/small-dataset';
import { changedDataset, earlierVersion } from '../dataset/update/publication';
import { changedYear, datasetWithYears } from '../dataset/update/release-years';
import type { Part } from './faulty-host';

const DAY = 24 * 3_600_000;
/** So many days old: packaged data that is months old would be told to be so whatever else is. */
const aged = (days: number) =>
  new Date(Date.now() - days * DAY).toISOString().slice(0, 10).replaceAll('-', '.');
export const OLD = aged(30);
export const NEW = aged(2);
const BEFORE = aged(40);
/** The year whose releases readers ask for. */
export const YEAR = '2019';

/** What the package holds, what a sound feed leads to, and what others might sign or serve. */
export interface Publications {
  keySet: KeySet;
  /** Digests of the packaged dataset and of the newest. */
  digests: { old: string; new: string };
  /** SHA-256 of the releases of {@link YEAR} in both. */
  years: { old: string; new: string };
  partOf(publication: string, name: string): Part;
}

/** Writes the source files of the packaged data into `sources`, and the publications into folders of `root`. */
export function writePublications(root: string, sources: string): Publications {
  const key = newSigningKey();
  const stranger = newSigningKey();
  const successor = newSigningKey();
  const old = datasetWithYears(OLD);
  const next = changedYear(changedDataset(old, NEW), NEW);
  writeSources(sources, old);

  const first = publish(old, [], key);
  const earlier = earlierVersion(old, first);
  const between = (count: number) =>
    Array.from({ length: count }, (_, age) => {
      const dataset = { ...old, version: `${OLD}.${count - age}` };
      return earlierVersion(dataset, publish(dataset, [], key));
    });
  const sound = publish(next, [earlier], key);
  const keySet = firstKeySet([key.publicKey], 1);
  const rotation = nextKeySet(keySet, [successor.publicKey], 1, [key, successor]);
  const rotated = publish(next, [earlier], successor, { keySet: 2 });
  const publications = new Map<string, Publication>([
    ['new', sound],
    ['old-years', first],
    ['old', publish(smallDataset(BEFORE), [], key)],
    ['stranger', publish(next, [earlier], stranger)],
    ['forged', publish(next, [earlier], { ...stranger, publicKey: key.publicKey })],
    [
      'expired',
      publish(next, [earlier], key, { made: Date.now() - 90 * DAY, expires: Date.now() - 30 * DAY }),
    ],
    ['renewed', publish(next, [earlier], key, { made: Date.now() + DAY, expires: Date.now() + 61 * DAY })],
    ['rotated', { ...rotated, files: new Map([[rotation.name, rotation.bytes], ...rotated.files]) }],
    ['three-later', publish(next, [...between(2), earlier], key)],
    ['fourteen-later', publish(next, [...between(13), earlier], key)],
    ['whole-only', publish(next, [], key)],
    ['mixed', resigned(sound, key, { digest: '0'.repeat(64) })],
    ['no-schema', withCore(sound, key, bytesOfJson({ ...next, releases: [{ id: 'x' }] }))],
    ['bomb', withCore(sound, key, new Uint8Array(40_000_000), 1000)],
    ['newer-app', resigned(sound, key, { minimumApp: '99.0' })],
    ['year-bomb', withYear(sound, key, new Uint8Array(40_000_000), 1000)],
    ['year-no-schema', withYear(sound, key, bytesOfJson({ format: 1, year: YEAR, releases: [{ id: 'x' }] }))],
  ]);
  for (const [name, { files }] of publications)
    for (const [file, bytes] of files) write(join(root, name, file), bytes);
  return {
    keySet,
    digests: { old: first.latest.digest, new: sound.latest.digest },
    years: { old: first.years[YEAR]?.sha256 ?? '', new: sound.years[YEAR]?.sha256 ?? '' },
    partOf: (publication, name) => partOf(publications.get(publication), name),
  };
}

function publish(
  dataset: Dataset,
  earlier: EarlierVersion[],
  key: SigningKey,
  { made = Date.now(), expires = Date.now() + 60 * DAY, keySet = 1 } = {},
): Publication {
  return publishDataset(dataset, earlier, {
    keys: [key],
    keySet,
    made: new Date(made).toISOString(),
    expires: new Date(expires).toISOString(),
    minimumApp: '0.0.1',
  });
}

function resigned(
  { latest, years, files }: Publication,
  key: SigningKey,
  change: Partial<Latest>,
): Publication {
  const altered = { ...latest, ...change };
  return {
    latest: altered,
    years,
    files: new Map([...files, ...latestFiles(signDocument(altered, [key]))]),
  };
}

/** A publication of no diffs whose whole holds something else, and says that it unpacks to `unpacked` bytes. */
function withCore(sound: Publication, key: SigningKey, content: Uint8Array, unpacked?: number): Publication {
  const { name, entry, bytes } = packFile(content);
  const core = unpacked === undefined ? entry : { ...entry, unpacked };
  const { files, ...signed } = resigned(sound, key, { core, diffs: {} });
  return { ...signed, files: new Map([...files, [name, bytes]]) };
}

/** A publication whose file of a year holds something else, and says that it unpacks to `unpacked` bytes. */
function withYear(
  sound: Publication,
  key: SigningKey,
  content: Uint8Array,
  unpacked = content.byteLength,
): Publication {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { bytes } = packFile(content);
  const year = { sha256, bytes: bytes.byteLength, unpacked, count: 1 };
  const years = { ...sound.years, [YEAR]: year };
  const list = packContent(encodeYearList(years));
  const { latest, files } = resigned(sound, key, { years: list.entry });
  const added: [string, Uint8Array][] = [
    [packedName(sha256), bytes],
    [list.name, list.bytes],
  ];
  return { latest, years, files: new Map([...files, ...added]) };
}

function bytesOfJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function partOf(publication: Publication | undefined, name: string): Part {
  const { latest, years = {} } = publication ?? {};
  if (name === 'latest.json') return 'latest';
  if (name.startsWith('keys-')) return 'keys';
  if (latest && name === packedName(latest.core.sha256)) return 'whole';
  if (/^[0-9a-f]{16}-/.test(name)) return 'year-diff';
  if (latest?.years && name === packedName(latest.years.sha256)) return 'years';
  if (Object.values(years).some(({ sha256 }) => name === packedName(sha256))) return 'year';
  return Object.values(latest?.diffs ?? {}).some(([sha256]) => name === packedName(sha256))
    ? 'diff'
    : 'other';
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
