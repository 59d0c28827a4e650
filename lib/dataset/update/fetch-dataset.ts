import type { Dataset } from '../schema';
import { digestOfDataset } from './canonical-dataset';
import { applyDiff, type Diff, smallDiff, validateDiff } from './diff';
import { type FileRequest, fetchPacked, jsonOf } from './fetch-packed';
import { packedName } from './packed-name';
import type { Latest } from './signed-documents';
import { UpdateError } from './update-error';
import { validateDataset } from './validate-dataset';
import type { WayToLatest } from './ways-to-latest';
import type { YearListChanges } from './year-list';

export interface DatasetRequest extends FileRequest {
  latest: Latest;
}

/** A verified whole, and the diff to it from what there was, where that is small. */
export interface FetchedDataset {
  dataset: Dataset;
  diff?: Diff;
  /** Set where the feed's own diff led there. */
  years?: YearListChanges;
}

/**
 * Follows one way to the newest version, all in memory: bytes are hashed before they are unpacked,
 * bounded before they are parsed, validated before they are merged, and the merged whole must have
 * the digest that was signed. @throws UpdateError
 */
export async function fetchDataset(
  { by, file }: WayToLatest,
  before: Dataset,
  request: DatasetRequest,
): Promise<FetchedDataset> {
  const { latest } = request;
  const name = packedName(file.sha256);
  const expected = { ...file, file: name, unpacked: { exactly: file.unpacked } };
  const content = await jsonOf(await fetchPacked(expected, request), name);
  const diff = by === 'diff' ? await validateDiff(content) : undefined;
  const dataset = diff ? applyDiff(before, diff) : await validateDataset(content);
  if (dataset.version !== latest.version || (await digestOfDataset(dataset)) !== latest.digest)
    throw new UpdateError('damaged', `The ${by} does not lead to version ${latest.version}.`);
  const change = diff ?? (await smallDiff(before, dataset));
  return { dataset, ...(change && { diff: change }), ...(diff && { years: diff.years }) };
}
