import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalJson, canonicalJsonLines } from '../../data/tools/canonical-json';
import type { EarlierVersion } from '../../data/tools/publish/earlier-version';
import { firstKeySet, nextKeySet } from '../../data/tools/publish/key-sets';
import { packContent, packFile } from '../../data/tools/publish/pack-file';
import { latestFiles, type Publication, publishDataset } from '../../data/tools/publish/publish-dataset';
import { newSigningKey, type SigningKey, signDocument } from '../../data/tools/publish/signing-key';
import { splitReleases } from '../../data/tools/split-releases';
import type { Dataset } from '../../lib/dataset/schema';
import { packedName } from '../../lib/dataset/update/packed-name';
import type { KeySet, Latest } from '../../lib/dataset/update/signed-documents';
import { encodeYearList } from '../../lib/dataset/update/year-list';
import { smallDataset } from '../dataset/small-dataset';
import { changedDataset, earlierVersion } from '../dataset/update/publication';
import { changedYear, datasetWithYears } from '../dataset/update/release-years';
import { type ExpectedData, expectedData } from './expected-data';
import type { Goal } from './fault-case';
import type { Contents, Part } from './faulty-host';
import { type ExpectedYear, expectedYear } from './held-year';

const DAY = 24 * 3_600_000;
/** So many days old: packaged data that is months old would be told to be so whatever else is. */
const aged = (days: number) =>
  new Date(Date.now() - days * DAY).toISOString().slice(0, 10).replaceAll('-', '.');
export const OLD = aged(30);
export const NEW = aged(2);
const BETWEEN = aged(10);
const BEFORE = aged(40);
/** The year whose releases readers ask for. */
export const YEAR = '2019';

/** What the package holds, what a sound feed leads to, and what others might sign or serve. */
export interface Publications {
  keySet: KeySet;
  /** What readers of the packaged dataset have, and of those that sound feeds lead to. */
  expected: Readonly<Record<'old' | Goal, ExpectedData>>;
  /** The releases of {@link YEAR} in the packaged and the new. */
  years: Readonly<Record<'old' | 'new', ExpectedYear>>;
  contents: Contents;
}

/** Writes the source files of the packaged data into `sources`, and the publications into folders of `root`. */
export async function writePublications(root: string, sources: string): Promise<Publications> {
  const key = newSigningKey();
  const stranger = newSigningKey();
  const successor = newSigningKey();
  const old = datasetWithYears(OLD);
  const next = changedYear(changedDataset(old, NEW), NEW);
  writeSources(sources, old);

  const muchOther = withOtherReleases(next);
  const someOther = {
    ...old,
    version: BETWEEN,
    coalitions: old.coalitions.map(record => ({ ...record, title: 'Letter, between' })),
  };
  const first = publish(old, [], key);
  const earlier = earlierVersion(old, first);
  const later = (count: number) =>
    Array.from({ length: count }, (_, age) => {
      const dataset = { ...old, version: `${OLD}.${count - age}` };
      return earlierVersion(dataset, publish(dataset, [], key));
    });
  const sound = publish(next, [earlier], key);
  const much = publish(muchOther, [], key);
  const between = publish(someOther, [earlier], key);
  const keySet = firstKeySet([key.publicKey], 1);
  const rotation = nextKeySet(keySet, [successor.publicKey], 1, [key, successor]);
  const rotated = publish(next, [earlier], successor, { keySet: 2 });
  const publications = new Map<string, Publication>([
    ['new', sound],
    ['old-years', first],
    ['much', much],
    ['before-old', publish(smallDataset(BEFORE), [], key)],
    ['between', between],
    ['year-9999', publish({ ...next, version: '9999.01.01' }, [], key)],
    ['stranger', publish(next, [earlier], stranger)],
    ['forged', publish(next, [earlier], { ...stranger, publicKey: key.publicKey })],
    [
      'expired',
      publish(next, [earlier], key, { made: Date.now() - 90 * DAY, expires: Date.now() - 30 * DAY }),
    ],
    ['renewed', publish(next, [earlier], key, { made: Date.now() + DAY, expires: Date.now() + 61 * DAY })],
    ['rotated', { ...rotated, files: new Map([[rotation.name, rotation.bytes], ...rotated.files]) }],
    ['three-later', publish(next, [...later(2), earlier], key)],
    ['fourteen-later', publish(next, [...later(13), earlier], key)],
    ['digest-of-nothing', resigned(sound, key, { digest: '0'.repeat(64) })],
    ['whole-of-between', alsoOf(between, resigned(sound, key, { core: between.latest.core, diffs: {} }))],
    ['diff-of-between', alsoOf(between, resigned(sound, key, { diffs: between.latest.diffs }))],
    ['no-schema', withCore(sound, key, bytesOfJson({ ...next, releases: [{ id: 'x' }] }))],
    [
      'diff-no-schema',
      withDiff(sound, key, bytesOfJson({ format: 1, version: NEW, changed: [], removed: {} })),
    ],
    ['bomb', withCore(sound, key, new Uint8Array(40_000_000), 1000)],
    ['big-bomb', withCore(sound, key, new Uint8Array(60_000_000))],
    // Smaller than the whole, or nobody would ask for it.
    ['diff-bomb', withDiff(sound, key, new Uint8Array(5_000_000), 1000)],
    ['newer-app', resigned(sound, key, { minimumApp: '99.0' })],
    ['year-bomb', withYear(sound, key, new Uint8Array(40_000_000), 1000)],
    ['year-no-schema', withYear(sound, key, bytesOfJson({ format: 1, year: YEAR, releases: [{ id: 'x' }] }))],
  ]);
  for (const [name, { files }] of publications)
    for (const [file, bytes] of files) write(join(root, name, file), bytes);
  const coreOf = (dataset: Dataset) => splitReleases(dataset).core;
  const yearOf = (dataset: Dataset) => splitReleases(dataset).years.get(YEAR) ?? [];
  const shaOf = ({ years }: Publication) => years[YEAR]?.sha256 ?? '';
  return {
    keySet,
    expected: {
      old: await expectedData(coreOf(old), first.latest.digest),
      new: await expectedData(coreOf(next), sound.latest.digest, coreOf(old)),
      much: await expectedData(coreOf(muchOther), much.latest.digest, coreOf(old)),
    },
    years: {
      old: await expectedYear(coreOf(old), shaOf(first), yearOf(old)),
      new: await expectedYear(coreOf(next), shaOf(sound), yearOf(next), yearOf(old)),
    },
    contents: {
      partOf: (publication, name) => partOf(publications.get(publication), name),
      nameOf: (publication, part) => nameOf(publications.get(publication)?.latest, part),
    },
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

/** The same, whose diffs are one that holds something else. */
function withDiff(
  sound: Publication,
  key: SigningKey,
  content: Uint8Array,
  unpacked = content.byteLength,
): Publication {
  const { name, entry, bytes } = packFile(content);
  const [from = ''] = Object.keys(sound.latest.diffs);
  const { files, ...signed } = resigned(sound, key, {
    diffs: { [from]: [entry.sha256, entry.bytes, unpacked] },
  });
  return { ...signed, files: new Map([...files, [name, bytes]]) };
}

/** A publication beside which the files of another stand. */
function alsoOf({ files: others }: Publication, { files, ...signed }: Publication): Publication {
  return { ...signed, files: new Map([...others, ...files]) };
}

/** More releases with another publisher than are written in one transaction. */
function withOtherReleases(dataset: Dataset): Dataset {
  const releases = dataset.releases.map(release =>
    /^release-\d+$/.test(release.id) ? { ...release, publisher: `${release.publisher}, renamed` } : release,
  );
  return { ...dataset, releases };
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

function nameOf(latest: Latest | undefined, part: Part): string {
  const [diff] = Object.values(latest?.diffs ?? {});
  const sha256 = part === 'diff' ? diff?.[0] : part === 'whole' ? latest?.core.sha256 : undefined;
  if (sha256 === undefined) throw new Error(`The publication has no ${part}.`);
  return packedName(sha256);
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
