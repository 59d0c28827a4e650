import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstKeySet, nextKeySet } from '../../../data/tools/publish/key-sets';
import { newSigningKey, signDocument } from '../../../data/tools/publish/signing-key';
import { fetchLatest } from '../../../lib/dataset/update/fetch-latest';
import { smallDataset } from '../small-dataset';
import { newPublisher } from './publication';
import { serveAnswers, serveFiles } from './serve-answers';

const publisher = newPublisher();
const { files, latest } = publisher.publish(smallDataset('2026.03.01'));
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const signed = (change: object, key = publisher.key) =>
  new Map([['latest.json', encode(signDocument({ ...latest, ...change }, [key]))]]);

const asking = (feed: string) => ({
  feed,
  trusted: publisher.keySet,
  has: '2026.01.01',
  seen: { version: '2026.02.01', by: publisher.keySet },
  software: '0.1.0',
  now: Date.parse('2026-03-02T00:00:00Z'),
  signal: new AbortController().signal,
});

describe('the newest version of a feed', () => {
  it('is believed as signed', async () => {
    expect(await fetchLatest(asking(await serveFiles(files)))).toMatchObject({ state: 'fetched', latest });
  });

  it.each([
    ['signed by a stranger', signed({}, newSigningKey()), 'unsigned'],
    ['older than what was seen', signed({ version: '2026.01.31' }), 'older'],
    ['for a newer AG Lens', signed({ minimumApp: '0.2' }), 'needs-newer-app'],
    ['with a file beside the folder', signed({ core: { ...latest.core, sha256: '../core' } }), 'unreadable'],
    ['with a file of a gigabyte', signed({ core: { ...latest.core, unpacked: 1e9 } }), 'unreadable'],
    ['of another purpose', signed({ type: 'keys' }), 'unreadable'],
    ['of a later format', signed({ format: 2, core: 'elsewhere' }), 'needs-newer-app'],
    ['of a later format, for another purpose', signed({ format: 2, type: 'keys' }), 'unreadable'],
    ['signed by keys that nobody leads to', signed({ keys: 2 }), 'not-found'],
    ['signed by keys of no number', signed({ keys: 'x' }), 'unreadable'],
    [
      'as an error page',
      new Map([['latest.json', new TextEncoder().encode('<!doctype html><h1>Sorry')]]),
      'unreadable',
    ],
    ['as nothing', new Map([['latest.json', new Uint8Array()]]), 'unreadable'],
    ['as nonsense', new Map([['latest.json', encode([1, 2])]]), 'unreadable'],
  ])('is not believed %s', async (_, served, problem) => {
    await expect(fetchLatest(asking(await serveFiles(served)))).rejects.toMatchObject({ problem });
  });

  it('is told apart from what is no document where a packed answer was torn, and the browser gave what it had of it', async () => {
    const bytes = files.get('latest.json') ?? new Uint8Array();
    const packing = (content: Uint8Array) =>
      serveAnswers((_, response) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(content)),
      );
    for (let share = 0; share < 1; share += 0.05) {
      const host = await packing(bytes.slice(0, bytes.length * share));
      await expect(fetchLatest(asking(host)), `${share}`).rejects.toMatchObject({ problem: 'unreachable' });
    }
    const page = await packing(new TextEncoder().encode('<!doctype html><h1>Sorry'));
    await expect(fetchLatest(asking(page))).rejects.toMatchObject({ problem: 'unreadable' });
  });

  it('is not believed with any one byte of it altered', async () => {
    const bytes = files.get('latest.json') ?? new Uint8Array();
    for (let place = 0; place < bytes.length; place += 37) {
      const altered = bytes.slice();
      altered[place] = (altered[place] ?? 0) ^ 1;
      const host = await serveFiles(new Map([['latest.json', altered]]));
      await expect(fetchLatest(asking(host)), `byte ${place}`).rejects.toBeInstanceOf(Error);
    }
  });

  it('is believed when signed by the next keys, to which the feed leads', async () => {
    const next = newSigningKey();
    const two = nextKeySet(firstKeySet([publisher.key.publicKey], 1), [next.publicKey], 1, [
      publisher.key,
      next,
    ]);
    const served = new Map([...signed({ keys: 2 }, next), [two.name, two.bytes]]);
    expect(await fetchLatest(asking(await serveFiles(served)))).toMatchObject({ trusted: two.keySet });
  });

  describe('after a thief has signed for one that nothing comes after', () => {
    const next = newSigningKey();
    const two = nextKeySet(publisher.keySet, [next.publicKey], 1, [publisher.key, next]);
    const served = new Map([...signed({ keys: 2 }, next), [two.name, two.bytes]]);
    const seen = { version: '9999.12.31', by: publisher.keySet };

    it('is believed when signed by the next keys', async () => {
      const request = { ...asking(await serveFiles(served)), has: '9999.12.31', seen };
      expect(await fetchLatest(request)).toMatchObject({ latest: { version: '2026.03.01' } });
    });

    it('is not believed when signed by the same keys', async () => {
      const request = { ...asking(await serveFiles(files)), has: '9999.12.31', seen };
      await expect(fetchLatest(request)).rejects.toMatchObject({ problem: 'older' });
    });

    it('is not believed, whoever signed, when it is older than the data of the package', async () => {
      const seenBefore = { version: '2026.02.01', by: publisher.keySet };
      const request = { ...asking(await serveFiles(served)), has: '2026.03.02', seen: seenBefore };
      await expect(fetchLatest(request)).rejects.toMatchObject({ problem: 'older' });
    });
  });

  it('is not asked for twice', async () => {
    const host = await serveAnswers(({ headers }, response) =>
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200).end(),
    );
    expect(await fetchLatest({ ...asking(host), etag: '"1"' })).toEqual({ state: 'unchanged' });
  });
});
