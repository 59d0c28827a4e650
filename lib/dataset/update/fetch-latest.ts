import { isNewerVersion } from '../version';
import { type Download, download } from './download';
import { isCutOff } from './is-cut-off';
import { isSignedBy } from './signature';
import {
  type Envelope,
  type KeySet,
  type Latest,
  MalformedDocumentError,
  readEnvelope,
  readLatest,
  readLatestHead,
} from './signed-documents';
import { followKeySets, isSameKeySet } from './trusted-keys';
import { UpdateError } from './update-error';

/** The newest format that is read here; a later one says which AG Lens reads it. */
const FORMAT = 1;
/** A signed document is small; ms as everywhere. */
const LIMITS = { bytes: 64_000, stall: 20_000, total: 30_000 };

export interface LatestRequest {
  /** The folder of the feed, ending in `/`. */
  feed: string;
  trusted: KeySet;
  /** The version in use. */
  has: string;
  /** The newest version that the reader has seen, and the keys that had signed it. */
  seen?: { version: string; by: KeySet } | undefined;
  /** Version of the extension. */
  software: string;
  etag?: string | undefined;
  /** One reading of the clock for the whole update, ms since 1970. */
  now: number;
  signal: AbortSignal;
}

export type LatestAnswer =
  | { state: 'unchanged' }
  | { state: 'fetched'; latest: Latest; trusted: KeySet; etag: string | undefined };

type Fetched = Extract<Download, { state: 'fetched' }>;

/**
 * Asks a feed for its newest version and believes it only as signed by keys that the trusted ones
 * lead to, and not older than what was seen. @throws UpdateError
 */
export async function fetchLatest(request: LatestRequest): Promise<LatestAnswer> {
  const { feed, software, signal, now, etag: known } = request;
  const answer = await download(new URL('latest.json', feed).href, { limits: LIMITS, signal, now, known });
  if (answer.state === 'unchanged') return answer;
  return asDocument(async () => {
    const { envelope, trusted } = await verified(wholeOf(answer), request);
    const { version, minimumApp, format } = readLatestHead(envelope);
    const floor = floorOf(request, trusted);
    if (floor !== undefined && isNewerVersion(floor, version))
      throw new UpdateError('older', `The feed has ${version}, after ${floor} was seen.`);
    if (isNewerVersion(minimumApp, software) || format > FORMAT)
      throw new UpdateError('needs-newer-app', `Data ${version} needs AG Lens ${minimumApp}.`);
    return { state: 'fetched', latest: readLatest(envelope), trusted, etag: answer.etag };
  });
}

/**
 * No version before it is taken. What was seen counts only while the same keys sign: whoever stole a key may
 * have signed for a version of the year 9999, after which nothing of its successors would ever be new. Nothing
 * older can be served instead, since the successors have signed none of it.
 */
function floorOf({ has, seen }: LatestRequest, trusted: KeySet): string | undefined {
  if (!seen || isNewerVersion(has, seen.version)) return has;
  return isSameKeySet(seen.by, trusted) ? seen.version : undefined;
}

async function verified(
  bytes: Uint8Array<ArrayBuffer>,
  { feed, trusted, signal, now }: LatestRequest,
): Promise<{ envelope: Envelope; trusted: KeySet }> {
  const envelope = readEnvelope(bytes);
  const number = envelope.signed.keys;
  if (typeof number !== 'number') throw new MalformedDocumentError('It names no key set.');
  const fetchKeySet = async (of: number) => {
    const answer = await download(new URL(`keys-${of}.json`, feed).href, { limits: LIMITS, signal, now });
    if (answer.state === 'unchanged') throw new MalformedDocumentError('Nothing was known of it.');
    return wholeOf(answer);
  };
  const keySet = await followKeySets(trusted, number, fetchKeySet);
  if (!(await isSignedBy(keySet, envelope)))
    throw new UpdateError('unsigned', 'latest.json bears no signature that is trusted here.');
  return { envelope, trusted: keySet };
}

/** @throws UpdateError where the connection has ended before it, which not every browser says of what was packed. */
function wholeOf({ bytes, isDecoded }: Fetched): Uint8Array<ArrayBuffer> {
  if (isDecoded && isCutOff(bytes))
    throw new UpdateError('unreachable', 'The document came without its end.');
  return bytes;
}

async function asDocument<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof MalformedDocumentError)
      throw new UpdateError('unreadable', `The feed gave no signed document: ${cause.message}`, { cause });
    throw cause;
  }
}
