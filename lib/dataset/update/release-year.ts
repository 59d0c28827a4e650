import * as v from 'valibot';
import { type Release, releaseSchema } from '../schema';

export const yearSchema = v.pipe(v.string(), v.regex(/^(?:19|20)\d{2}$/));

/** The releases of a year that no record rests on, in order of their ids. */
export const releaseYearSchema = v.strictObject({
  format: v.literal(1),
  year: yearSchema,
  releases: v.array(releaseSchema),
});

/** From one state of a year's releases to another: what is new or other, and ids that are gone. */
export const releaseYearDiffSchema = v.strictObject({
  format: v.literal(1),
  year: yearSchema,
  changed: v.array(releaseSchema),
  removed: v.array(v.string()),
});
export type ReleaseYearDiff = v.InferOutput<typeof releaseYearDiffSchema>;

/** Canonical UTF-8: the same releases give the same bytes, whatever files or diffs they came from. */
export function encodeReleaseYear(year: string, releases: readonly Release[]): Uint8Array<ArrayBuffer> {
  const sorted = [...releases].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new TextEncoder().encode(JSON.stringify({ format: 1, year, releases: sorted }));
}

export function diffOfReleaseYear(
  year: string,
  before: readonly Release[],
  after: readonly Release[],
): ReleaseYearDiff {
  const was = new Map(before.map(release => [release.id, JSON.stringify(release)]));
  const is = new Set(after.map(({ id }) => id));
  return {
    format: 1,
    year,
    changed: after.filter(release => was.get(release.id) !== JSON.stringify(release)),
    removed: [...was.keys()].filter(id => !is.has(id)).sort(),
  };
}

export function applyReleaseYearDiff(
  before: readonly Release[],
  { changed, removed }: ReleaseYearDiff,
): Release[] {
  const releases = new Map(before.map(release => [release.id, release]));
  for (const id of removed) releases.delete(id);
  for (const release of changed) releases.set(release.id, release);
  return [...releases.values()];
}

/** A year is served under the SHA-256 of its content. */
export function yearFileName(sha256: string): string {
  return `${sha256}.json.gz`;
}

/**
 * The way from one content to another, under both their names: so a diff that is there need not be
 * listed, and what it leads to is proved by the hash that is.
 */
export function yearDiffName(from: string, to: string): string {
  return `${from.slice(0, 16)}-${to.slice(0, 16)}.json.gz`;
}
