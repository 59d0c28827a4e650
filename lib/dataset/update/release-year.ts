import * as v from 'valibot';
import { atOnce } from '../../detection/slices';
import { type Release, releaseSchema } from '../schema';
import { changesBetween, type RecordChanges } from './record-changes';

export const yearSchema = v.pipe(v.string(), v.regex(/^(?:19|20)\d{2}$/));

/** The releases of a year that no record rests on, in order of their ids. */
export const releaseYearSchema = v.strictObject({
  format: v.literal(1),
  year: yearSchema,
  releases: v.array(releaseSchema),
});

/** From one state of a year's releases to another: what is new or other, still unread, and ids that are gone. */
export const releaseYearDiffOutline = v.strictObject({
  format: v.literal(1),
  year: yearSchema,
  changed: v.array(v.unknown()),
  removed: v.array(v.string()),
});
export interface ReleaseYearDiff extends RecordChanges<Release> {
  format: 1;
  year: string;
}

/** Canonical UTF-8: the same releases give the same bytes, whatever files or diffs they came from. */
export function encodeReleaseYear(year: string, releases: readonly Release[]): Uint8Array<ArrayBuffer> {
  const sorted = [...releases].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new TextEncoder().encode(JSON.stringify({ format: 1, year, releases: sorted }));
}

/** What leads from a year’s releases `before` to those `after`. */
export function diffOfReleaseYear(
  year: string,
  before: readonly Release[],
  after: readonly Release[],
): ReleaseYearDiff {
  return { format: 1, year, ...atOnce(changesBetween(before, after)) };
}

/**
 * The way from one content to another, under both their names: so a diff that is there need not be
 * listed, and what it leads to is proved by the hash that is.
 */
export function yearDiffName(from: string, to: string): string {
  return `${from.slice(0, 16)}-${to.slice(0, 16)}.json.gz`;
}
