import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { datasetSchema } from '../../../lib/dataset/schema';
import { packedName } from '../../../lib/dataset/update/packed-name';
import { releaseYearSchema } from '../../../lib/dataset/update/release-year';
import type { EarlierVersion } from './earlier-version';
import { DIFFS, type Publication } from './publish-dataset';
import { otherwise } from './publishing-fault';

/** Kept for the publisher alone: readers do not ask for it. */
const HISTORY = 'history.json';
/** Where files are written before any of them takes its place. */
const STAGING = '.publishing';
/** What is served by the name of its content, or of both ends of a diff. */
const HASH_NAMED = /^[0-9a-f]{64}\.json\.gz$|^[0-9a-f]{16}-[0-9a-f]{16}\.json\.gz$/;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const historySchema = v.array(
  v.object({
    version: v.string(),
    digest: hash,
    core: v.object({ sha256: hash, bytes: v.number(), unpacked: v.number() }),
    /** SHA-256 of the releases by year. */
    years: v.record(v.string(), hash),
    /** All files of that publication: they stay while a cache may still lead to them. */
    files: v.array(v.string()),
  }),
);
type History = v.InferOutput<typeof historySchema>;

/** The versions that a folder has been published with, newest first. @throws PublishingFault when it is damaged. */
export function readPublished(folder: string): EarlierVersion[] {
  return readHistory(folder).map(({ version, digest, core, years }) => ({
    version,
    digest,
    core,
    dataset: readFile(folder, core.sha256, version, packed => {
      expectHash(packed, core.sha256);
      return v.parse(datasetSchema, JSON.parse(gunzipSync(packed).toString('utf8')));
    }),
    years: new Map(
      Object.entries(years).map(([year, sha256]) => [
        year,
        {
          sha256,
          releases: () =>
            readFile(folder, sha256, version, packed => {
              const content = gunzipSync(packed);
              expectHash(content, sha256);
              return v.parse(releaseYearSchema, JSON.parse(content.toString('utf8'))).releases;
            }),
        },
      ]),
    ),
  }));
}

/**
 * Writes a publication: all of it beside the folder's files first, and then each file in its place,
 * `latest.json` last, so that it never names what is not there. @throws PublishingFault; readers then get what they got.
 */
export function writePublication(folder: string, { latest, years, files }: Publication): void {
  const staging = join(folder, STAGING);
  const before = readHistory(folder).filter(({ digest }) => digest !== latest.digest);
  const { version, digest, core } = latest;
  const history = [
    {
      version,
      digest,
      core,
      years: Object.fromEntries(Object.entries(years).map(([year, { sha256 }]) => [year, sha256])),
      files: [...files.keys()].filter(name => HASH_NAMED.test(name)),
    },
    ...before,
  ].slice(0, DIFFS + 1);
  const isLatest = (name: string) => name.startsWith('latest.json');
  const inOrder = [
    ...[...files].filter(([name]) => !isLatest(name)),
    [HISTORY, JSON.stringify(history)] as const,
    ...[...files].filter(([name]) => isLatest(name)),
  ];
  try {
    otherwise(() => {
      rmSync(staging, { recursive: true, force: true });
      mkdirSync(staging, { recursive: true });
      for (const [name, content] of inOrder) writeFileSync(join(staging, name), content);
      for (const [name] of inOrder) renameSync(join(staging, name), join(folder, name));
    }, `${folder} could not be written to; what it held before is still what readers get. Free some room or choose another --out, and publish again.`);
  } finally {
    if (existsSync(staging)) rmSync(staging, { recursive: true, force: true });
  }
  removeUnnamed(folder, history);
}

/** The newest two publications keep all their files; older ones those from which diffs are made. */
function removeUnnamed(folder: string, history: History): void {
  const named = new Set(
    history.flatMap(({ core, years, files }, age) =>
      age < 2 ? files : [core.sha256, ...Object.values(years)].map(packedName),
    ),
  );
  for (const name of readdirSync(folder))
    if (HASH_NAMED.test(name) && !named.has(name)) rmSync(join(folder, name));
}

function readHistory(folder: string): History {
  const path = join(folder, HISTORY);
  if (!existsSync(path)) return [];
  return otherwise(
    () => v.parse(historySchema, JSON.parse(readFileSync(path, 'utf8'))),
    `${path} is damaged. ${remedy(folder)}`,
  );
}

function readFile<T>(folder: string, sha256: string, version: string, read: (packed: Buffer) => T): T {
  const path = join(folder, packedName(sha256));
  return otherwise(
    () => read(readFileSync(path)),
    `${path}, which holds data of version ${version}, is missing or damaged. ${remedy(folder)}`,
  );
}

function remedy(folder: string): string {
  return `Fetch the published folder anew from its host into ${folder}. Where that cannot be done, delete ${join(folder, HISTORY)} and publish: every reader then downloads the whole once.`;
}

function expectHash(bytes: Uint8Array, sha256: string): void {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`its SHA-256 is ${found}`);
}
