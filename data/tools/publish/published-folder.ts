import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { datasetSchema } from '../../../lib/dataset/schema';
import { releaseYearSchema, yearFileName } from '../../../lib/dataset/update/release-year';
import type { EarlierVersion } from './earlier-version';
import { DIFFS, type Publication } from './publish-dataset';

/** Kept for the publisher alone: readers do not ask for it. */
const HISTORY = 'history.json';
/** What is served by the name of its content, or of both ends of a diff. */
const HASH_NAMED = /^[0-9a-f]{64}\.json\.gz$|^[0-9a-f]{16}-[0-9a-f]{16}\.json\.gz$/;

const historySchema = v.array(
  v.object({
    version: v.string(),
    digest: v.string(),
    core: v.object({ file: v.string(), sha256: v.string(), bytes: v.number(), unpacked: v.number() }),
    /** SHA-256 of the releases by year. */
    years: v.record(v.string(), v.string()),
    /** All files of that publication: they stay while a cache may still lead to them. */
    files: v.array(v.string()),
  }),
);
type History = v.InferOutput<typeof historySchema>;

/** The versions that a folder has been published with, newest first. @throws Error when it is damaged. */
export function readPublished(folder: string): EarlierVersion[] {
  const read = (file: string): unknown =>
    JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8'));
  return readHistory(folder).map(({ version, digest, core, years }) => ({
    version,
    digest,
    core,
    dataset: v.parse(datasetSchema, read(core.file)),
    years: new Map(
      Object.entries(years).map(([year, sha256]) => [
        year,
        { sha256, releases: () => v.parse(releaseYearSchema, read(yearFileName(sha256))).releases },
      ]),
    ),
  }));
}

/** Writes a publication; `latest.json` last and at once, so that it never names what is not there. */
export function writePublication(folder: string, { latest, files }: Publication): void {
  mkdirSync(folder, { recursive: true });
  const before = readHistory(folder).filter(({ digest }) => digest !== latest.digest);
  for (const [name, bytes] of files) writeWhole(join(folder, name), bytes);
  const { version, digest, core } = latest;
  const years = Object.fromEntries(Object.entries(latest.years).map(([year, { sha256 }]) => [year, sha256]));
  const named = [...files.keys()].filter(name => name !== 'latest.json');
  const history = [{ version, digest, core, years, files: named }, ...before].slice(0, DIFFS + 1);
  writeWhole(join(folder, HISTORY), JSON.stringify(history));
  removeUnnamed(folder, history);
}

/** The newest two publications keep all their files; older ones those from which diffs are made. */
function removeUnnamed(folder: string, history: History): void {
  const named = new Set(
    history.flatMap(({ core, years, files }, age) =>
      age < 2 ? files : [core.file, ...Object.values(years).map(yearFileName)],
    ),
  );
  for (const name of readdirSync(folder))
    if (HASH_NAMED.test(name) && !named.has(name)) rmSync(join(folder, name));
}

function readHistory(folder: string): History {
  let text: string;
  try {
    text = readFileSync(join(folder, HISTORY), 'utf8');
  } catch {
    return [];
  }
  return v.parse(historySchema, JSON.parse(text));
}

function writeWhole(path: string, content: Uint8Array | string): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
