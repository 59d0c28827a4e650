import * as v from 'valibot';
import { canonicalJson } from './canonical-json';
import { type FileRequest, fetchPacked, jsonOf } from './fetch-packed';
import { packedName } from './packed-name';
import { yearSchema } from './release-year';
import { sha256 } from './sha256';
import {
  type PackedFile,
  type YearFile,
  type YearFiles,
  yearFile,
  yearFilesSchema,
} from './signed-documents';
import { UpdateError } from './update-error';
import { validatePart } from './validate-dataset';

/** What is new or other in the list of further releases by year; null: no longer there. */
export const yearListChangesSchema = v.record(yearSchema, v.nullable(yearFile));
export type YearListChanges = v.InferOutput<typeof yearListChangesSchema>;

/** The list as it is served and hashed: the same list gives the same bytes, whatever it came from. */
export function encodeYearList(years: YearFiles): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(years));
}

/** What leads from the list `before`, of which only hashes may be known, to the list `after`. */
export function yearListChanges(
  before: ReadonlyMap<string, Pick<YearFile, 'sha256'>>,
  after: YearFiles,
): YearListChanges {
  const changed = Object.entries(after).filter(([year, { sha256 }]) => before.get(year)?.sha256 !== sha256);
  const gone = [...before.keys()].filter(year => !after[year]);
  return Object.fromEntries([...changed, ...gone.map(year => [year, null] as const)]);
}

/**
 * The list that was signed: the known one, or that with the changes that a diff brought, else as the feed
 * serves it, which costs 50 bytes a year. `signed` undefined: there are no further releases. @throws UpdateError
 */
export async function fetchYearList(
  signed: PackedFile | undefined,
  { known, changes }: { known: YearFiles; changes: YearListChanges | undefined },
  request: FileRequest,
): Promise<YearFiles> {
  if (!signed) return {};
  for (const list of changes ? [known, applied(known, changes)] : [known])
    if ((await sha256(encodeYearList(list))) === signed.sha256) return list;
  const name = packedName(signed.sha256);
  const content = await fetchPacked(
    { file: name, bytes: signed.bytes, unpacked: { exactly: signed.unpacked } },
    request,
  );
  if ((await sha256(content)) !== signed.sha256)
    throw new UpdateError('damaged', `${name} is not the file that was signed.`);
  return validatePart(yearFilesSchema, await jsonOf(content, name));
}

function applied(known: YearFiles, changes: YearListChanges): YearFiles {
  const all: YearListChanges = { ...known, ...changes };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, YearFile] => entry[1] !== null),
  );
}
