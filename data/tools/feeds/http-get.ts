import { retryAfter } from '../../../lib/dataset/update/retry-after';

/** Bounds on one answer; each is reached by a broken or hostile host only. */
export interface GetLimits {
  /** Most bytes of a body, unpacked. */
  bytes: number;
  /** Longest time in all, in ms: a slow drip never stalls. */
  total: number;
}

/** What a server last said of a document, sent back so that it may answer "unchanged". */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export type Answer =
  | { state: 'unchanged' }
  | ({ state: 'fetched'; bytes: Uint8Array; contentType: string } & Validators)
  | { state: 'moved'; to: string }
  | { state: 'gone'; status: number }
  /** It may come right later; never to be asked before `notBefore`, ms since 1970, where it says so. */
  | { state: 'failed'; reason: string; notBefore?: number };

/** Who asks; a site's owner can tell it from a browser and bar it by robots.txt. */
export const USER_AGENT = 'AGLensData/1.0 (polls news of attorneys general for an open dataset)';

/**
 * One request, redirects not followed, never more than the limits. It does not throw but where
 * `signal` is aborted: a dead host is an answer like any other.
 */
export async function httpGet(
  address: string,
  {
    known = {},
    limits,
    signal,
    now,
  }: { known?: Validators; limits: GetLimits; signal: AbortSignal; now: number },
): Promise<Answer> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(limits.total)]);
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: ending,
      headers: {
        'User-Agent': USER_AGENT,
        Accept:
          'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
        ...(known.etag === undefined ? {} : { 'If-None-Match': known.etag }),
        ...(known.lastModified === undefined ? {} : { 'If-Modified-Since': known.lastModified }),
      },
    });
    return await answerOf(response, address, limits, now);
  } catch (error) {
    signal.throwIfAborted();
    if (ending.aborted) return { state: 'failed', reason: `no whole answer in ${limits.total / 1000} s` };
    const cause = (error as Error).cause;
    return { state: 'failed', reason: cause instanceof Error ? cause.message : (error as Error).message };
  }
}

async function answerOf(
  response: Response,
  address: string,
  limits: GetLimits,
  now: number,
): Promise<Answer> {
  const { status, headers } = response;
  if (status === 200) {
    const bytes = await readWithin(response, limits.bytes);
    if (bytes === undefined) return { state: 'failed', reason: `more than ${limits.bytes} bytes` };
    return {
      state: 'fetched',
      bytes,
      contentType: headers.get('Content-Type') ?? '',
      etag: headers.get('ETag') ?? undefined,
      lastModified: headers.get('Last-Modified') ?? undefined,
    };
  }
  await response.body?.cancel();
  const location = headers.get('Location');
  if (status === 304) return { state: 'unchanged' };
  if (status >= 300 && status < 400 && location !== null && URL.canParse(location, address))
    return { state: 'moved', to: new URL(location, address).href };
  if (status === 404 || status === 410) return { state: 'gone', status };
  const notBefore = retryAfter(headers.get('Retry-After'), now);
  return { state: 'failed', reason: `answered ${status}`, ...(notBefore === undefined ? {} : { notBefore }) };
}

/** The body, or undefined where it is longer than it may be. */
async function readWithin(response: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let read = 0;
  for await (const part of response.body ?? []) {
    read += part.byteLength;
    // Leaving the loop closes the connection: an endless answer ends here.
    if (read > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
