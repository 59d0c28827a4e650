import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real server on this machine that answers as told; its address ends in `/`. */
export async function serveAnswers(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Serves files by name, and 404 for the rest. */
export function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  return serveAnswers((request, response) => {
    const bytes = files.get((request.url ?? '').slice(1));
    if (bytes) response.writeHead(200, { ETag: `"${bytes.byteLength}"` }).end(bytes);
    else response.writeHead(404).end();
  });
}
