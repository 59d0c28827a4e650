import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Which of a publication's files is asked for. */
export type Part = 'latest' | 'diff' | 'whole' | 'years' | 'year' | 'year-diff' | 'keys' | 'other';

export interface Asked {
  part: Part;
  request: IncomingMessage;
  response: ServerResponse;
  /** The file as the host behind has it. */
  file(): Promise<{ status: number; bytes: Buffer }>;
  /** Passes the answer of the host behind on as it is. */
  pass(): Promise<void>;
}

export type Fault = (asked: Asked) => unknown;

/** A proxy before the static host that does to answers what broken and hostile networks do. */
export interface FaultyHost {
  /** The address of the feed, ending in `/`. */
  feed: string;
  /** The folder of the host behind that is served: a publication. */
  publication: string;
  /** Undefined: all is well. */
  fault: Fault | undefined;
  /** What has been asked for, since it was last emptied. */
  asked: Part[];
  close(): Promise<void>;
}

export async function startFaultyHost(
  origin: string,
  partOf: (publication: string, name: string) => Part,
): Promise<FaultyHost> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').slice(1);
    const part = partOf(host.publication, name);
    host.asked.push(part);
    const ask = () =>
      fetch(`${origin}/${host.publication}/${name}`, {
        headers: ifNoneMatch(request),
      });
    const asked: Asked = {
      part,
      request,
      response,
      file: async () => {
        const answer = await ask();
        return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
      },
      pass: async () => {
        const answer = await ask();
        const headers = [...answer.headers].filter(([key]) =>
          ['etag', 'cache-control', 'content-type'].includes(key),
        );
        response
          .writeHead(answer.status, Object.fromEntries(headers))
          .end(Buffer.from(await answer.arrayBuffer()));
      },
    };
    response.on('error', () => undefined);
    await (host.fault ?? (({ pass }: Asked) => pass()))(asked);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host: FaultyHost = {
    feed: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    publication: 'new',
    fault: undefined,
    asked: [],
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}

function ifNoneMatch({ headers }: IncomingMessage): Record<string, string> {
  const known = headers['if-none-match'];
  return known === undefined ? {} : { 'if-none-match': known };
}
