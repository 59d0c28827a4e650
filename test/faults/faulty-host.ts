import { createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** Which of a publication's files is asked for. */
export type Part = 'latest' | 'diff' | 'whole' | 'years' | 'year' | 'year-diff' | 'keys' | 'other';

/** An answer of the host behind, byte for byte: packed where it packs on the way. */
export interface Served {
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
}

export interface Asked {
  part: Part;
  request: IncomingMessage;
  response: ServerResponse;
  /** What the host behind answers this browser. */
  served(): Promise<Served>;
  /** The file as it was published. */
  file(): Promise<Buffer>;
  /** The same part of another publication. */
  fileOf(publication: string): Promise<Buffer>;
  /** Passes the answer of the host behind on as it is. */
  pass(): Promise<void>;
}

export type Fault = (asked: Asked) => unknown;

/** What a proxy must know of publications: which part a name is, and the name of a part. */
export interface Contents {
  partOf(publication: string, name: string): Part;
  nameOf(publication: string, part: Part): string;
}

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

export async function startFaultyHost(origin: string, contents: Contents): Promise<FaultyHost> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').slice(1);
    const { publication } = host;
    const part = contents.partOf(publication, name);
    host.asked.push(part);
    const served = () => answerOf(`${origin}/${publication}/${name}`, passedOn(request));
    const asked: Asked = {
      part,
      request,
      response,
      served,
      file: async () => unpacked(await served()),
      fileOf: async other => {
        const address = `${origin}/${other}/${contents.nameOf(other, part)}`;
        return unpacked(await answerOf(address, {}));
      },
      pass: async () => {
        const { status, headers, bytes } = await served();
        response.writeHead(status, headers).end(bytes);
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

/** Of what the browser says to the host, what the answer depends on. */
function passedOn({ headers }: IncomingMessage): Record<string, string> {
  const kept = ['accept-encoding', 'if-none-match'] as const;
  return Object.fromEntries(kept.flatMap(key => (headers[key] === undefined ? [] : [[key, headers[key]]])));
}

const KEPT = ['etag', 'cache-control', 'content-type', 'content-encoding'];

/** Node's own `fetch` would unpack it. */
function answerOf(address: string, headers: Record<string, string>): Promise<Served> {
  return new Promise((resolve, reject) => {
    const request = requestOf(address, { headers }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(answer.headers).filter(([key]) => KEPT.includes(key)),
          ) as Record<string, string>,
          bytes: Buffer.concat(parts),
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

function unpacked({ headers, bytes }: Served): Buffer {
  return headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
}
