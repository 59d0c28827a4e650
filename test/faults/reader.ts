import { DIGEST_OF } from './digest-of';

/** A browser with the extension in it, as a test drives it from one of the extension's pages. */
export interface Reader {
  browser: 'chromium' | 'firefox';
  /** Runs the body of an async function in an extension page; `args` are its arguments. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Ends the background as the browser does when it likes. */
  stopBackground(): Promise<void>;
  /** Puts the extension in anew under another version, as an update or a downgrade does. */
  reinstall(version: string): Promise<void>;
  /** Has the browser give no more room than there is in use, until it is emptied; the background ends with it. */
  fillDisk(): Promise<void>;
  emptyDisk(): Promise<void>;
  close(): Promise<void>;
}

interface Sent<T> {
  res?: T;
  err?: unknown;
}

/** Asks the background as the extension's own pages do. @throws Error with what it says. */
export async function ask<T>(reader: Reader, type: string, data: unknown = null): Promise<T> {
  const answer = await reader.evaluate<Sent<T> | null>(
    'const [type, data] = args; return browserOf().runtime.sendMessage({ id: Math.floor(Math.random() * 1e6), type, data, timestamp: Date.now() });',
    type,
    data,
  );
  if (!answer || answer.err !== undefined) throw new Error(`${type}: ${JSON.stringify(answer?.err)}`);
  return answer.res as T;
}

/** Begins to ask, and does not wait: the background may be gone before it answers. */
export function tell(reader: Reader, type: string, data: unknown = null): Promise<void> {
  return reader.evaluate(
    'const [type, data] = args; void browserOf().runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }).catch(() => undefined);',
    type,
    data,
  );
}

/** What stands before every body: digests, the name of the API, and how to open a database and wait for it. */
export const PRELUDE = `
${DIGEST_OF}
const browserOf = () => globalThis.browser ?? globalThis.chrome;
const wait = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
/** Null where there is none: it is not made by looking for it. */
const openExisting = name => new Promise((resolve, reject) => {
  const request = indexedDB.open(name);
  let isMissing = false;
  request.onupgradeneeded = () => {
    isMissing = true;
    request.transaction.abort();
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => (isMissing ? resolve(null) : reject(request.error));
});
`;
