import * as v from 'valibot';
import type { Release } from '../schema';
import { type FileRequest, fetchPacked, jsonOf } from './fetch-packed';
import { packedName } from './packed-name';
import { applyChanges } from './record-changes';
import { encodeReleaseYear, releaseYearDiffOutline, releaseYearSchema, yearDiffName } from './release-year';
import { sha256 } from './sha256';
import type { YearFile } from './signed-documents';
import { UpdateError } from './update-error';
import { validatePart, validateRecords } from './validate-dataset';

/** The releases of a year as a reader has them. */
export interface ReleasesBefore {
  sha256: string;
  releases: readonly Release[];
}

/** JSON of a few records is larger than that of none, whatever there is to say of them, in bytes. */
const LEAST_ROOM = 100_000;

/**
 * The releases of a year as they were signed: by the diff from what the reader has, which is much
 * smaller and may be missing, else whole. @throws UpdateError
 */
export async function fetchReleaseYear(
  year: string,
  file: YearFile,
  before: ReleasesBefore | undefined,
  request: FileRequest,
): Promise<Release[]> {
  if (before) {
    const changed = await byDiff(year, file, before, request).catch((cause: unknown) => {
      // The whole costs the host more: not where it wants to be left alone.
      if (request.signal.aborted || (cause instanceof UpdateError && cause.wantsRest)) throw cause;
      return undefined;
    });
    if (changed) return changed;
  }
  const name = packedName(file.sha256);
  const content = await fetchPacked(
    { file: name, bytes: file.bytes, unpacked: { exactly: file.unpacked } },
    request,
  );
  if ((await sha256(content)) !== file.sha256)
    throw new UpdateError('damaged', `${name} is not the file that was signed.`);
  const { releases } = validatePart(outlineOf(year), await jsonOf(content, name));
  return validateRecords('releases', releaseYearSchema.entries.releases, releases);
}

/** The rest is validated in slices. */
function outlineOf(year: string) {
  const { format } = releaseYearSchema.entries;
  return v.strictObject({ format, year: v.literal(year), releases: v.array(v.unknown()) });
}

async function byDiff(
  year: string,
  file: YearFile,
  before: ReleasesBefore,
  request: FileRequest,
): Promise<Release[]> {
  const name = yearDiffName(before.sha256, file.sha256);
  // One that is larger than the year itself is not published.
  const atMost = file.unpacked + LEAST_ROOM;
  const content = await fetchPacked({ file: name, bytes: file.bytes, unpacked: { atMost } }, request);
  const diff = validatePart(releaseYearDiffOutline, await jsonOf(content, name));
  const changed = await validateRecords('changed', releaseYearSchema.entries.releases, diff.changed);
  const releases = applyChanges(before.releases, { changed, removed: diff.removed });
  if ((await sha256(encodeReleaseYear(year, releases))) !== file.sha256)
    throw new UpdateError('damaged', `${name} does not lead to what was signed.`);
  return releases;
}
