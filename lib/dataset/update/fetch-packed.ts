import { inTurns } from '../../detection/slices';
import { Turns } from '../give-way';
import { download } from './download';
import { jsonInPieces } from './json-in-pieces';
import { sha256 } from './sha256';
import { UnpackError, unpack } from './unpack';
import { UpdateError } from './update-error';

/** Slowest that is waited for, in bytes per ms, and never less than half a minute. */
const SLOWEST = 5;
const STALL = 30_000;

export interface FileRequest {
  /** The folder of the feed, ending in `/`. */
  feed: string;
  now: number;
  signal: AbortSignal;
  onProgress(bytes: number, of: number): void;
}

/** What is known of a packed file before it comes. */
export interface ExpectedFile {
  file: string;
  /** Of the file as served; absent where what it holds is proved in another way. */
  sha256?: string;
  /** As served, at most. */
  bytes: number;
  /** Once unpacked: exactly so many, or at most where nobody has signed for the number. */
  unpacked: { exactly: number } | { atMost: number };
}

/**
 * The bytes that a file unpacks to, hashed as served and bounded before they are unpacked. A host that
 * takes the name for an encoding (`Content-Encoding: gzip`) has the browser unpack them on the way:
 * these are not hashed here, so whoever asks must hold what they lead to against a signed hash.
 * @throws UpdateError
 */
export async function fetchPacked(
  { file, sha256: expected, bytes, unpacked }: ExpectedFile,
  { feed, now, signal, onProgress }: FileRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const most = 'exactly' in unpacked ? unpacked.exactly : unpacked.atMost;
  onProgress(0, bytes);
  const answer = await download(new URL(file, feed).href, {
    limits: { bytes, decoded: Math.max(most, bytes), stall: STALL, total: STALL + bytes / SLOWEST },
    signal,
    now,
    onProgress: read => onProgress(Math.min(read, bytes), bytes),
  });
  const notIt = () => new UpdateError('damaged', `${file} is not the file that was signed.`);
  if (answer.state === 'unchanged') throw notIt();
  if (answer.isDecoded && !isGzip(answer.bytes)) {
    if ('exactly' in unpacked && answer.bytes.byteLength > most) throw notIt();
    // Firefox hands over what it could unpack of a torn answer as if it were all.
    if ('exactly' in unpacked && answer.bytes.byteLength < most)
      throw new UpdateError('unreachable', `${file} came without its end.`);
    return answer.bytes;
  }
  if (expected !== undefined && (await sha256(answer.bytes)) !== expected) throw notIt();
  try {
    return await unpack(answer.bytes, unpacked);
  } catch (cause) {
    if (cause instanceof UnpackError)
      throw new UpdateError('invalid', `${file} cannot be read: ${cause.message}`, { cause });
    throw cause;
  }
}

/** Gives way to other work. @throws UpdateError `invalid` where it is not JSON. */
export async function jsonOf(content: Uint8Array<ArrayBuffer>, file: string): Promise<unknown> {
  const turns = new Turns('beside answers');
  try {
    return await inTurns(jsonInPieces(content), () => turns.giveWay());
  } catch (cause) {
    throw new UpdateError('invalid', `${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
