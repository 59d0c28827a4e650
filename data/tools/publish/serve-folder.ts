import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Served by nothing but their names: latest.json, keys-2.json, and files named for their hash, or from one to another. */
const NAME =
  /^\/(latest\.json|keys-\d{1,3}\.json|[0-9a-f]{64}\.json\.gz|[0-9a-f]{16}-[0-9a-f]{16}\.json\.gz)$/;

/** How long caches may keep a file: what is named for its content never changes. */
export function cacheControlOf(name: string): string {
  return name.endsWith('.gz') ? 'public, max-age=31536000, immutable' : 'public, max-age=600';
}

/** Serves a published folder as a static host does: ETag, conditional requests, cache headers. */
export function serveFolder(folder: string): Server {
  return createServer(async (request, response) => {
    const name = NAME.exec(request.url ?? '')?.[1];
    const found = name === undefined ? undefined : await stat(join(folder, name)).catch(() => undefined);
    if (name === undefined || !found) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here.\n');
      return;
    }
    const etag = `"${found.size.toString(16)}-${Math.floor(found.mtimeMs).toString(16)}"`;
    const headers = { ETag: etag, 'Cache-Control': cacheControlOf(name), 'Access-Control-Allow-Origin': '*' };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const type = name.endsWith('.gz') ? 'application/gzip' : 'application/json';
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': found.size });
    // A file that goes away meanwhile, or a reader who does, ends this answer and not the server.
    await pipeline(createReadStream(join(folder, name)), response).catch(() => response.destroy());
  });
}
