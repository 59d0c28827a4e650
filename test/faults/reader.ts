import type { Sabotage } from './sabotage';

/** A browser with the extension in it, as a test drives it from one of the extension's pages. */
export interface Reader {
  browser: 'chromium' | 'firefox';
  /** Runs the body of an async function in an extension page; `args` are its arguments. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Ends the background as the browser does when it likes. */
  stopBackground(): Promise<void>;
  /** Puts the extension in anew under another version, as an update or a downgrade does. */
  reinstall(version: string): Promise<void>;
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

/** Lets something go wrong in the background until that ends. */
export function sabotage(reader: Reader, what: Sabotage): Promise<void> {
  return reader.evaluate(
    'void browserOf().runtime.sendMessage({ sabotage: args[0] }).catch(() => undefined); await new Promise(done => setTimeout(done, 300));',
    what,
  );
}

/** What stands before every body: the name of the API, and the facts as the database holds them. */
export const PRELUDE = `
const hexOf = async value => {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
};
const browserOf = () => globalThis.browser ?? globalThis.chrome;
const wait = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const openDatabase = () => wait(indexedDB.open('ag-lens'));
const TABLES = ['jurisdictions', 'attorneysGeneral', 'coalitions', 'lawsuits', 'releases'];
const wholeDigest = async () => {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('ag-lens')) return null;
  const database = await openDatabase();
  try {
    if (![...database.objectStoreNames].includes('meta')) return null;
    const transaction = database.transaction(database.objectStoreNames);
    const active = await wait(transaction.objectStore('meta').get('active'));
    if (!active) return null;
    const dataset = { format: 1, version: active.version };
    for (const table of TABLES) {
      const rows = await wait(transaction.objectStore(table + '-' + active.slot).getAll());
      dataset[table] = rows.sort((a, b) => ((a.code ?? a.id) < (b.code ?? b.id) ? -1 : 1));
    }
    return hexOf(dataset);
  } finally {
    database.close();
  }
};
const yearDigest = async year => {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('ag-lens-releases')) return null;
  const database = await wait(indexedDB.open('ag-lens-releases'));
  try {
    if (![...database.objectStoreNames].includes('content')) return null;
    const held = await wait(database.transaction('content').objectStore('content').get(year));
    if (!held) return null;
    const releases = held.releases.sort((a, b) => (a.id < b.id ? -1 : 1));
    return hexOf({ format: 1, year, releases });
  } finally {
    database.close();
  }
};
`;
