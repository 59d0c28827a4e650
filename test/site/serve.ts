import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = new URL('./pages/', import.meta.url);
const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A style sheet that keeps its page waiting for so long, in ms. */
export const LATE_STYLES = '/late.css';
const LATE = 2000;

export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves the newspaper, and with it the pages given as HTML by path, on a free port that only this
 * machine can reach.
 */
export async function serveSite(
  more: Readonly<Record<string, string>> = {},
  cacheControl: 'no-store' | 'no-cache' = 'no-store',
): Promise<Site> {
  const server = createServer(async (request, response) => {
    // The URL parser resolves every `..`, plain or escaped, so no path leaves the folder of pages.
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pathname === LATE_STYLES ? '' : more[pathname];
    const type = MEDIA_TYPES[extname(pathname)] ?? MEDIA_TYPES['.html'];
    if (pathname === LATE_STYLES) await new Promise(resolve => setTimeout(resolve, LATE));
    try {
      const body = page ?? (await readFile(fileOf(pathname)));
      response.writeHead(200, { 'content-type': type, 'cache-control': cacheControl }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @throws when the path names no file inside the folder of pages. */
function fileOf(pathname: string): string {
  const file = fileURLToPath(new URL(`.${pathname === '/' ? '/index.html' : pathname}`, PAGES));
  if (!file.startsWith(fileURLToPath(PAGES))) throw new Error(`${pathname} is outside the site`);
  return file;
}
