import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packedName } from '../../../lib/dataset/update/packed-name';
import type { KeySet } from '../../../lib/dataset/update/signed-documents';
import { changedDataset, earlierVersion, newPublisher } from './publication';
import { changedYear, datasetWithYears } from './release-years';

/** What a feed can serve: three versions, each with a diff from the one before. */
export const VERSIONS = { first: '2026.02.01', second: '2026.03.01', third: '2026.03.02' } as const;
/** Or a host that fails, is busy, or is so for one kind of the files of the second. */
export type Served = keyof typeof VERSIONS | 'failing' | 'busy' | 'busy-for-diff' | 'busy-for-years';

export interface StartedFeed {
  /**
   * Ends in `/`; each folder of it is a feed of its own, and beside its files `asked` lists what was
   * asked of it, and `serve/<what>` changes what it serves.
   */
  root: string;
  keySet: KeySet;
}

/** A request as a feed got it, and what it answered. */
export interface AskedOfFeed {
  name: string;
  known: string | null;
  status: number;
}

/** Starts feeds over HTTP, in Node, for tests that run in a browser. */
export async function startFeeds(): Promise<StartedFeed & { close(): void }> {
  const publisher = newPublisher();
  const first = datasetWithYears(VERSIONS.first);
  const second = changedYear(changedDataset(first, VERSIONS.second), VERSIONS.second);
  const third = { ...second, version: VERSIONS.third };
  const published = { first: publisher.publish(first) };
  const afterFirst = earlierVersion(first, published.first);
  const ofSecond = publisher.publish(second, [afterFirst]);
  const ofThird = publisher.publish(third, [earlierVersion(second, ofSecond), afterFirst]);
  const publications = { ...published, second: ofSecond, third: ofThird };

  const feeds = new Map<string, { served: Served; asked: AskedOfFeed[] }>();
  const server = createServer((request, response) => {
    const [, folder = '', ...rest] = (request.url ?? '').split('/');
    const name = rest.join('/');
    const feed = feeds.get(folder) ?? { served: 'second', asked: [] };
    feeds.set(folder, feed);
    // A page's origin is not the feed's, as an extension's is none.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Expose-Headers', '*');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (name === 'asked') {
      response.end(JSON.stringify(feed.asked.splice(0)));
      return;
    }
    if (name.startsWith('serve/')) {
      feed.served = name.slice('serve/'.length) as Served;
      return response.end();
    }
    const known = request.headers['if-none-match'] ?? null;
    const answer = (status: number, headers: Record<string, string> = {}, bytes?: Uint8Array) => {
      feed.asked.push({ name, known, status });
      response.writeHead(status, headers).end(bytes);
    };
    const { served } = feed;
    if (served === 'failing') return answer(500);
    if (served === 'busy') return answer(429, { 'Retry-After': '7200' });
    const [version] = /^(?:first|second|third)$/.exec(served) ?? ['second'];
    const { files, latest, years } = publications[version as keyof typeof VERSIONS];
    const isDiff = Object.values(latest.diffs).some(([sha256]) => name === packedName(sha256));
    const isOfYear =
      name.includes('-') || Object.values(years).some(({ sha256 }) => name === packedName(sha256));
    if ((served === 'busy-for-diff' && isDiff) || (served === 'busy-for-years' && isOfYear))
      return answer(503, { 'Retry-After': '7200' });
    const bytes = files.get(name);
    if (!bytes) return answer(404);
    const etag = `"${version}-${bytes.byteLength}"`;
    return known === etag ? answer(304) : answer(200, { ETag: etag }, bytes);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    keySet: publisher.keySet,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
