import type { Dataset } from '../schema';
import { encodeDataset } from './canonical-dataset';
import type { WayToLatest } from './choose-files';
import { applyDiff, type Diff, diffSchema } from './diff';
import { download } from './download';
import { sha256 } from './sha256';
import { type Latest, MalformedDocumentError, type PackedFile, parseJson } from './signed-documents';
import { UnpackError, unpack } from './unpack';
import { UpdateError } from './update-error';
import { validateDataset, validatePart } from './validate-dataset';

/** Slowest that is waited for, in bytes per ms, and never less than half a minute. */
const SLOWEST = 5;
const STALL = 30_000;

export interface DatasetRequest {
  feed: string;
  latest: Latest;
  now: number;
  signal: AbortSignal;
  onProgress(bytes: number, of: number): void;
}

/** A verified whole, and the diff where one led to it. */
export interface FetchedDataset {
  dataset: Dataset;
  diff?: Diff;
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
  const content = await fetchFile(file, request);
  const diff = by === 'diff' ? await validatePart(diffSchema, content) : undefined;
  const dataset = diff ? applyDiff(before, diff) : await validateDataset(content);
  if (dataset.version !== latest.version || (await sha256(encodeDataset(dataset))) !== latest.digest)
    throw new UpdateError('damaged', `The ${by} does not lead to version ${latest.version}.`);
  return diff ? { dataset, diff } : { dataset };
}

async function fetchFile(
  file: PackedFile,
  { feed, now, signal, onProgress }: DatasetRequest,
): Promise<unknown> {
  const answer = await download(new URL(file.file, feed).href, {
    limits: { bytes: file.bytes, stall: STALL, total: STALL + file.bytes / SLOWEST },
    signal,
    now,
    onProgress: bytes => onProgress(bytes, file.bytes),
  });
  if (answer.state === 'unchanged' || (await sha256(answer.bytes)) !== file.sha256)
    throw new UpdateError('damaged', `${file.file} is not the file that was signed.`);
  try {
    return parseJson(await unpack(answer.bytes, file.unpacked));
  } catch (cause) {
    if (cause instanceof UnpackError || cause instanceof MalformedDocumentError)
      throw new UpdateError('invalid', `${file.file} cannot be read: ${cause.message}`, { cause });
    throw cause;
  }
}
