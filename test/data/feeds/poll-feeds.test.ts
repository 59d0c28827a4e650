import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../../data/tools/feeds/feeds-schema';
import { type FetchState, makeDue, NEVER_ASKED } from '../../../data/tools/feeds/fetch-state';
import { ItemQueue } from '../../../data/tools/feeds/item-queue';
import { nextState } from '../../../data/tools/feeds/next-state';
import { PoliteClient } from '../../../data/tools/feeds/polite-client';
import { type Polled, pollFeeds } from '../../../data/tools/feeds/poll-feeds';
import {
  dripping,
  endless,
  gzipped,
  type NewsServer,
  rss,
  silent,
  startNewsServer,
  status,
  xml,
} from './news-server';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 3, 1);

let server: NewsServer;
let folder: string;
let queue: ItemQueue;
let state: FetchState;
let waited: number[];
let stopping: AbortController;

beforeEach(async () => {
  server = await startNewsServer();
  folder = mkdtempSync(join(tmpdir(), 'ag-lens-feeds-'));
  queue = new ItemQueue(join(folder, 'queue'));
  state = { format: 1, feeds: {} };
  waited = [];
  stopping = new AbortController();
});

afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function feed(path: string, changes: Partial<Feed> = {}): Feed {
  const address = `${server.origin}${path}`;
  return {
    id: path.replace(/\W/g, '') || 'front',
    publisher: 'An Office',
    news: address,
    feed: address,
    seen: ['test'],
    ...changes,
  };
}

/** Polls as the command does, without the pauses; what it tells of each feed, in order of the feeds. */
async function poll(feeds: Feed[], { now = NOW, total = 5000 } = {}): Promise<Polled[]> {
  const told = new Map<string, Polled>();
  const client = new PoliteClient({
    signal: stopping.signal,
    limits: { bytes: 20_000, total },
    pause: 1000,
    wait: async ms => {
      waited.push(ms);
    },
    now: () => now,
  });
  const onPolled = (polled: Polled) => told.set(polled.feed.id, polled);
  await pollFeeds(feeds, { client, queue, state, now: () => now, together: 4, onPolled });
  return feeds.flatMap(({ id }) => told.get(id) ?? []);
}

const titles = () =>
  queue
    .items()
    .map(({ title }) => title)
    .sort();

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>urn:1</id><title type="html">Letter &amp;amp; brief</title><link rel="alternate" href="/release/a"/><updated>2018-08-10T23:00:00-06:00</updated></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title></channel><item rdf:about="u"><title>Suit over rules</title><link>https://office.example/r</link><dc:date>2018-08-10</dc:date></item></rdf:RDF>`;
const LIST = `<html><body><nav><a href="/about/all-about-this-office-of-ours">All about this office and its people</a></nav><main>
  <a href="/news/suit?id=1#top">Attorney General joins suit over water rules</a> <a href="/news/suit?id=1">Attorney General joins suit over water rules</a>
  <a href="https://elsewhere.example/x">Something of another host altogether, long</a> <a href="/news?page=2">Next</a></main></body></html>`;

describe('polling feeds', () => {
  test.each([
    {
      flavour: 'RSS 2.0',
      body: () => rss(server.origin, ['Letter &amp; brief']),
      title: 'Letter & brief',
      published: '2018-08-10',
    },
    { flavour: 'Atom', body: () => ATOM, title: 'Letter & brief', published: '2018-08-10' },
    { flavour: 'RDF', body: () => RDF, title: 'Suit over rules', published: '2018-08-10' },
  ])('queues the items of a feed in $flavour with their day', async ({ body, title, published }) => {
    server.serve('/feed', xml(body()));
    expect(await poll([feed('/feed')])).toMatchObject([{ outcome: 'new', queued: 1 }]);
    expect(queue.items()).toMatchObject([{ title, published, publisher: 'An Office' }]);
  });

  test('queues the headlines of a page that lists releases, each once, not its navigation', async () => {
    server.serve('/news', xml(LIST, { 'Content-Type': 'text/html' }));
    const { feed: _none, ...page } = feed('/news');
    await poll([page]);
    expect(queue.items()).toMatchObject([
      { url: `${server.origin}/news/suit?id=1`, title: 'Attorney General joins suit over water rules' },
    ]);
  });

  test('tells of a page that shows a program no list', async () => {
    server.serve('/news', xml('<html><body><div id="app"></div></body></html>'));
    const { feed: _none, ...page } = feed('/news');
    expect(await poll([page])).toMatchObject([{ outcome: 'failed', problem: 'the page lists no headline' }]);
  });

  test('reads Windows-1252 that calls itself UTF-8, and gzip', async () => {
    const latin = Buffer.from(rss(server.origin, ['Se\u00f1or \u0096 suit']), 'latin1');
    server.serve('/latin', xml(latin, { 'Content-Type': 'application/xml; charset=utf-8' }));
    server.serve('/gzip', gzipped(rss('https://office.example', ['Packed'])));
    await poll([feed('/latin'), feed('/gzip')]);
    expect(titles()).toEqual(['Packed', 'Señor – suit']);
  });

  test('counts an item once that two feeds carry', async () => {
    for (const path of ['/a', '/b']) server.serve(path, xml(rss(server.origin, ['One'])));
    const told = await poll([feed('/a'), feed('/b')]);
    expect(told.map(({ queued }) => queued).sort()).toEqual([0, 1]);
    expect(queue.items()).toHaveLength(1);
  });

  test('asks a feed at once whose address was put right, with nothing left of the old one', async () => {
    server.serve('/old', status(503, { 'Retry-After': '7200' }));
    await poll([feed('/old', { id: 'office' })]);
    state.feeds.office = { ...(state.feeds.office ?? NEVER_ASKED), etag: '"old"' };
    server.serve('/new', xml(rss(server.origin, ['One'])));
    expect(await poll([feed('/new', { id: 'office' })])).toMatchObject([{ outcome: 'new' }]);
    expect(server.headersOf('/new')).not.toHaveProperty('if-none-match');
  });

  test('asks those that are not due where it is told to, but none whose host asked for time', async () => {
    server.serve('/busy', status(503, { 'Retry-After': '7200' }));
    server.serve('/down', status(500));
    const feeds = [feed('/busy'), feed('/down')];
    await poll(feeds);
    makeDue(state);
    expect(await poll(feeds)).toMatchObject([{ outcome: 'not-due' }, { outcome: 'failed' }]);
    makeDue(state);
    expect(await poll(feeds, { now: NOW + 3 * HOUR })).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'failed' },
    ]);
  });

  test('takes an item once, whether it stands twice in a feed or comes again', async () => {
    server.serve('/feed', xml(rss(server.origin, ['One', 'Two']).replaceAll('n1', 'n0')));
    expect(await poll([feed('/feed')])).toMatchObject([{ outcome: 'new', queued: 1 }]);
    for (const item of queue.items()) queue.remove(item);
    expect(await poll([feed('/feed')], { now: NOW + 2 * HOUR })).toMatchObject([{ outcome: 'nothing-new' }]);
    expect(queue.items()).toEqual([]);
  });

  test('takes an item once however long its feed lists it, and however much comes meanwhile', () => {
    const answer = { state: 'fetched', bytes: new Uint8Array(), contentType: '' } as const;
    let known = NEVER_ASKED;
    for (let day = 0; day < 3000; day += 1) known = nextState(known, answer, ['pinned', `of ${day}`], NOW);
    expect(known.seen).toContain('pinned');
    expect(known.seen).not.toContain('of 1');
  });

  test('takes what could not be queued for not met', async () => {
    server.serve('/feed', xml(rss(server.origin, ['One'])));
    rmSync(join(folder, 'queue'), { recursive: true, force: true });
    writeFileSync(join(folder, 'queue'), 'a file where the folder should be');
    await expect(poll([feed('/feed')])).rejects.toThrow();
    expect(state.feeds.feed?.seen ?? []).toEqual([]);
  });

  test('asks again with the validators of the last answer, not before an hour is over', async () => {
    server.serve(
      '/feed',
      xml(rss(server.origin, ['One']), { ETag: '"v1"', 'Last-Modified': 'Fri, 10 Aug 2018 00:00:00 GMT' }),
    );
    await poll([feed('/feed')]);
    expect(await poll([feed('/feed')], { now: NOW + HOUR / 2 })).toMatchObject([{ outcome: 'not-due' }]);
    server.serve('/feed', status(304));
    expect(await poll([feed('/feed')], { now: NOW + 2 * HOUR })).toMatchObject([{ outcome: 'nothing-new' }]);
    expect(server.headersOf('/feed')).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Fri, 10 Aug 2018 00:00:00 GMT',
    });
    expect(state.feeds.feed).toMatchObject({ etag: '"v1"', failures: 0 });
  });

  test.each([
    { name: 'is gone', answer: status(404), problem: 'answered 404', wait: 7 * 24 * HOUR },
    {
      name: 'is too busy and says for how long',
      answer: status(429, { 'Retry-After': '7200' }),
      problem: 'answered 429',
      wait: 2 * HOUR,
    },
    { name: 'fails', answer: status(500), problem: 'answered 500', wait: HOUR / 4 },
    {
      name: 'never ends',
      answer: endless('<rss>'.repeat(1000)),
      problem: 'more than 20000 bytes',
      wait: HOUR / 4,
    },
    { name: 'says nothing', answer: silent, problem: 'no whole answer in 0.3 s', wait: HOUR / 4 },
    { name: 'drips', answer: dripping, problem: 'no whole answer in 0.3 s', wait: HOUR / 4 },
    {
      name: 'leads in a circle',
      answer: status(302, { Location: '/feed' }),
      problem: 'redirected in a circle',
      wait: HOUR / 4,
    },
    {
      name: 'leads to something that is no web address',
      answer: status(302, { Location: 'ftp://x/y' }),
      problem: 'led to ftp://x/y',
      wait: HOUR / 4,
    },
    {
      name: 'is broken XML',
      answer: xml('<rss version="2.0"><channel><item><title>A & <b></channel>'),
      problem: 'Invalid feed format',
      wait: HOUR / 4,
    },
    {
      name: 'is no feed at all',
      answer: xml('<html></html>'),
      problem: 'Unrecognized feed format',
      wait: HOUR / 4,
    },
  ])('lets a feed that $name be, and polls the others', async ({ answer, problem, wait }) => {
    server.serve('/feed', answer);
    server.serve('/other', xml(rss(server.origin, ['One'])));
    const [bad, good] = await poll([feed('/feed'), feed('/other')], { total: 300 });
    expect(bad).toMatchObject({ outcome: 'failed', problem });
    expect(good).toMatchObject({ outcome: 'new' });
    expect(state.feeds.feed).toMatchObject({ failures: 1, notBefore: NOW + wait });
  });

  test('survives a host that is not there, and waits twice as long after each failure in a row', async () => {
    const dead = feed('/feed', { feed: 'http://127.0.0.1:9/feed' });
    let now = NOW;
    const waits: number[] = [];
    for (let failures = 0; failures < 9; failures += 1) {
      expect(await poll([dead], { now })).toMatchObject([{ outcome: 'failed' }]);
      const { notBefore = 0 } = state.feeds.feed ?? {};
      waits.push((notBefore - now) / HOUR);
      now = notBefore;
    }
    expect(waits).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
  });

  test('follows a redirect', async () => {
    server.serve('/old', status(301, { Location: '/feed' }));
    server.serve('/feed', xml(rss(server.origin, ['One'])));
    expect(await poll([feed('/old')])).toMatchObject([{ outcome: 'new' }]);
  });

  test('asks nothing that robots.txt bars, and robots.txt once', async () => {
    server.serve(
      '/robots.txt',
      xml('User-agent: *\nDisallow: /private/\nCrawl-delay: 3', { 'Content-Type': 'text/plain' }),
    );
    server.serve('/feed', xml(rss(server.origin, ['One'])));
    const polled = await poll([feed('/private/feed'), feed('/feed')]);
    expect(polled).toMatchObject([
      { outcome: 'failed', problem: `barred by ${server.origin}/robots.txt` },
      { outcome: 'new' },
    ]);
    expect(server.asked.sort()).toEqual(['/feed', '/robots.txt']);
    expect(waited).toEqual([3000]);
  });

  test('takes a host whose robots.txt fails for barred for now', async () => {
    server.serve('/robots.txt', status(503));
    server.serve('/feed', xml(rss(server.origin, ['One'])));
    expect(await poll([feed('/feed')])).toMatchObject([{ outcome: 'failed' }]);
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('asks one host one thing at a time, with a pause between two', async () => {
    let open = 0;
    let most = 0;
    for (const path of ['/a', '/b', '/c'])
      server.serve(path, (request, response) => {
        most = Math.max(most, ++open);
        setImmediate(() => {
          open -= 1;
          xml(rss(server.origin, [path]))(request, response);
        });
      });
    await poll([feed('/a'), feed('/b'), feed('/c')]);
    expect(most).toBe(1);
    expect(waited).toEqual([1000, 1000, 1000]);
  });

  test('ends at once when interrupted, keeps what it has and goes on from there', async () => {
    server.serve('/a', xml(rss(server.origin, ['One'])));
    server.serve('/b', silent);
    const first = poll([feed('/a')]);
    await first;
    const second = poll([feed('/a'), feed('/b')], { now: NOW + 2 * HOUR });
    stopping.abort(new Error('interrupted'));
    await expect(second).rejects.toThrow('interrupted');
    expect(titles()).toEqual(['One']);
    stopping = new AbortController();
    server.serve('/b', xml(rss('https://office.example', ['Two'])));
    await poll([feed('/a'), feed('/b')], { now: NOW + 2 * HOUR });
    expect(titles()).toEqual(['One', 'Two']);
  });
});
