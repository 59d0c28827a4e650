import { retryAfter } from './retry-after';
import { UpdateError, type UpdateProblem } from './update-error';

/** Bounds on one download; each is reached by a broken or hostile host only. */
export interface DownloadLimits {
  /** Most bytes that are read. */
  bytes: number;
  /** Most where the host says that it has packed them, which the browser undoes; else `bytes`, too. */
  decoded?: number;
  /** Longest wait for the next bytes, in ms. */
  stall: number;
  /** Longest time in all, in ms: a slow drip never stalls. */
  total: number;
}

export interface DownloadRequest {
  limits: DownloadLimits;
  signal: AbortSignal;
  /** The ETag of what is known already. */
  known?: string | undefined;
  now: number;
  onProgress?: (bytes: number) => void;
}

export type Download =
  | { state: 'unchanged' }
  | { state: 'fetched'; bytes: Uint8Array<ArrayBuffer>; etag: string | undefined; isDecoded: boolean };

/**
 * Reads a file whole into memory, within limits. Nothing of the reader goes along: no cookies, no
 * referrer. @throws UpdateError
 */
export async function download(address: string, request: DownloadRequest): Promise<Download> {
  const { limits, signal, known, now } = request;
  const ending = new AbortController();
  const end = (error: UpdateError) => ending.abort(error);
  const cancel = () => end(new UpdateError('cancelled', 'Cancelled.'));
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  const total = setTimeout(() => end(tooSlow(limits.total)), limits.total);
  let stall: ReturnType<typeof setTimeout> | undefined;
  const waitForNext = () => {
    clearTimeout(stall);
    stall = setTimeout(() => end(tooSlow(limits.stall)), limits.stall);
  };
  try {
    waitForNext();
    const response = await fetch(address, {
      signal: ending.signal,
      // Our own ETag is sent, and our own hashes are checked: the browser's cache would only be in the way.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(known !== undefined && { headers: { 'If-None-Match': known } }),
    });
    expectSafe(address, response);
    if (response.status === 304 && known !== undefined) return { state: 'unchanged' };
    if (!response.ok || response.status !== 200) throw statusError(response, now);
    const isDecoded = response.headers.has('Content-Encoding');
    const most = isDecoded ? (limits.decoded ?? limits.bytes) : limits.bytes;
    const bytes = await readWithin(response, most, read => {
      waitForNext();
      request.onProgress?.(read);
    });
    return { state: 'fetched', bytes, etag: etagOf(response), isDecoded };
  } catch (cause) {
    if (cause instanceof UpdateError) throw cause;
    if (ending.signal.reason instanceof UpdateError) throw ending.signal.reason;
    throw new UpdateError('unreachable', `${hostOf(address)} gave no whole answer.`, { cause });
  } finally {
    clearTimeout(total);
    clearTimeout(stall);
    signal.removeEventListener('abort', cancel);
    ending.abort();
  }
}

/**
 * Whether data may come from there: `https:`, or a server on the reader's own machine.
 * What is signed needs no secrecy, but a reader's request deserves it.
 */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isOwnMachine(address));
}

/** Whether an answer may come from another address than was asked: no host leads readers to their own machine. */
export function mayLead(asked: string, to: string): boolean {
  return isSafeAddress(to) && (!isOwnMachine(to) || isOwnMachine(asked));
}

function expectSafe(asked: string, { url }: Response): void {
  if (!mayLead(asked, url || asked)) throw new UpdateError('led-astray', `Led to ${url}.`);
}

function isOwnMachine(address: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);
}

/** It is stored, and sent back each day. */
const LONGEST_ETAG = 200;

function etagOf({ headers }: Response): string | undefined {
  const etag = headers.get('ETag') ?? undefined;
  return etag !== undefined && etag.length <= LONGEST_ETAG ? etag : undefined;
}

async function readWithin(
  response: Response,
  most: number,
  onRead: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let read = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    read += next.value.byteLength;
    if (read > most) throw new UpdateError('too-big', `More than the ${most} bytes that there should be.`);
    parts.push(next.value);
    onRead(read);
  }
  const bytes = new Uint8Array(read);
  let filled = 0;
  for (const part of parts) {
    bytes.set(part, filled);
    filled += part.byteLength;
  }
  return bytes;
}

function statusError({ status, headers, url }: Response, now: number): UpdateError {
  const notBefore = retryAfter(headers.get('Retry-After'), now);
  const wantsRest = status === 429 || status === 503 || notBefore !== undefined;
  return new UpdateError(problemOf(status), `${hostOf(url)} answered ${status}.`, { notBefore, wantsRest });
}

function problemOf(status: number): UpdateProblem {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429 || status >= 500) return 'busy';
  return 'refused';
}

function tooSlow(ms: number): UpdateError {
  return new UpdateError('too-slow', `Not there within ${ms / 1000} s.`);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
