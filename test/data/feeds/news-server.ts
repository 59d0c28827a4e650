import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on this machine whose pages a test names; it counts what it was asked. */
export interface NewsServer {
  origin: string;
  /** Paths in the order in which they were asked. */
  asked: string[];
  /** Headers of the last request to a path. */
  headersOf: (path: string) => IncomingMessage['headers'] | undefined;
  serve: (path: string, answer: Answer) => void;
  stop: () => Promise<void>;
}

export async function startNewsServer(): Promise<NewsServer> {
  const answers = new Map<string, Answer>();
  const headers = new Map<string, IncomingMessage['headers']>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers.set(path, request.headers);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    headersOf: path => headers.get(path),
    serve: (path, answer) => answers.set(path, answer),
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const xml =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/xml', ...headers }).end(body);
  };

export const gzipped =
  (body: string): Answer =>
  (_request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'application/rss+xml', 'Content-Encoding': 'gzip' })
      .end(gzipSync(body));
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end();
  };

/** Sends its body again and again until nobody listens any more. */
export const endless =
  (body: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/xml' });
    const more = () => {
      while (!response.destroyed && response.write(body));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };

/** Sends headers and never a body. */
export const silent: Answer = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/xml' });
  response.flushHeaders();
};

/** Sends a little now and then, so that it never stalls and never ends. */
export const dripping: Answer = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/xml' });
  const drip = setInterval(() => response.write(' '), 20);
  response.once('close', () => clearInterval(drip));
};

/** An RSS 2.0 feed of items with these titles, each with an address of its own. */
export function rss(origin: string, titles: readonly string[]): string {
  const items = titles.map(
    (title, index) =>
      `<item><title>${title}</title><link>${origin}/release/${index}</link><guid isPermaLink="false">n${index}</guid><pubDate>Fri, 10 Aug 2018 21:00:00 -0600</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
}
