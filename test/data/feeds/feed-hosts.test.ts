import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDue, NEVER_ASKED } from '../../../data/tools/feeds/fetch-state';
import { dripping, endless, rss, silent, status, xml } from './news-server';
import { HOUR, NOW, Polling } from './polling';

let at: Polling;
beforeEach(async () => {
  at = await Polling.begin();
});
afterEach(() => at.end());

describe('polling the hosts of feeds', () => {
  test('asks a feed at once whose address was put right, with nothing left of the old one', async () => {
    at.server.serve('/old', status(503, { 'Retry-After': '7200' }));
    await at.poll([at.feed('/old', { id: 'office' })]);
    at.state.feeds.office = { ...(at.state.feeds.office ?? NEVER_ASKED), etag: '"old"' };
    at.server.serve('/new', xml(rss(at.server.origin, ['One'])));
    expect(await at.poll([at.feed('/new', { id: 'office' })])).toMatchObject([{ outcome: 'new' }]);
    expect(at.server.headersOf('/new')).not.toHaveProperty('if-none-match');
  });

  test('asks those that are not due where it is told to, but none whose host asked for time', async () => {
    at.server.serve('/busy', status(503, { 'Retry-After': '7200' }));
    at.server.serve('/down', status(500));
    const feeds = [at.feed('/busy'), at.feed('/down')];
    await at.poll(feeds);
    makeDue(at.state);
    expect(await at.poll(feeds)).toMatchObject([{ outcome: 'not-due' }, { outcome: 'failed' }]);
    makeDue(at.state);
    expect(await at.poll(feeds, { now: NOW + 3 * HOUR })).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'failed' },
    ]);
  });

  test('asks again with the validators of the last answer, not before an hour is over', async () => {
    at.server.serve(
      '/feed',
      xml(rss(at.server.origin, ['One']), { ETag: '"v1"', 'Last-Modified': 'Fri, 10 Aug 2018 00:00:00 GMT' }),
    );
    await at.poll([at.feed('/feed')]);
    expect(await at.poll([at.feed('/feed')], { now: NOW + HOUR / 2 })).toMatchObject([
      { outcome: 'not-due' },
    ]);
    at.server.serve('/feed', status(304));
    expect(await at.poll([at.feed('/feed')], { now: NOW + 2 * HOUR })).toMatchObject([
      { outcome: 'nothing-new' },
    ]);
    expect(at.server.headersOf('/feed')).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Fri, 10 Aug 2018 00:00:00 GMT',
    });
    expect(at.state.feeds.feed).toMatchObject({ etag: '"v1"', failures: 0 });
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
    { name: 'says nothing', answer: silent, problem: 'no whole answer in 1 s', wait: HOUR / 4 },
    { name: 'drips', answer: dripping, problem: 'no whole answer in 1 s', wait: HOUR / 4 },
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
    at.server.serve('/feed', answer);
    at.server.serve('/other', xml(rss(at.server.origin, ['One'])));
    const [bad, good] = await at.poll([at.feed('/feed'), at.feed('/other')], {
      total: problem.startsWith('no whole answer') ? 1000 : 30_000,
    });
    expect(bad).toMatchObject({ outcome: 'failed', problem });
    expect(good).toMatchObject({ outcome: 'new' });
    expect(at.state.feeds.feed).toMatchObject({ failures: 1, notBefore: NOW + wait });
  });

  test('survives a host that is not there, and waits twice as long after each failure in a row', async () => {
    const dead = at.feed('/feed', { feed: 'http://127.0.0.1:9/feed' });
    let now = NOW;
    const waits: number[] = [];
    for (let failures = 0; failures < 9; failures += 1) {
      expect(await at.poll([dead], { now })).toMatchObject([{ outcome: 'failed' }]);
      const { notBefore = 0 } = at.state.feeds.feed ?? {};
      waits.push((notBefore - now) / HOUR);
      now = notBefore;
    }
    expect(waits).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 24, 24]);
  });

  test('follows a redirect', async () => {
    at.server.serve('/old', status(301, { Location: '/feed' }));
    at.server.serve('/feed', xml(rss(at.server.origin, ['One'])));
    expect(await at.poll([at.feed('/old')])).toMatchObject([{ outcome: 'new' }]);
  });

  test('asks nothing that robots.txt bars, and robots.txt once', async () => {
    at.server.serve(
      '/robots.txt',
      xml('User-agent: *\nDisallow: /private/\nCrawl-delay: 3', { 'Content-Type': 'text/plain' }),
    );
    at.server.serve('/feed', xml(rss(at.server.origin, ['One'])));
    const polled = await at.poll([at.feed('/private/feed'), at.feed('/feed')]);
    expect(polled).toMatchObject([
      { outcome: 'failed', problem: `barred by ${at.server.origin}/robots.txt` },
      { outcome: 'new' },
    ]);
    expect(at.server.asked.sort()).toEqual(['/feed', '/robots.txt']);
    expect(at.waited).toEqual([3000]);
  });

  test('takes a host whose robots.txt fails for barred for now', async () => {
    at.server.serve('/robots.txt', status(503));
    at.server.serve('/feed', xml(rss(at.server.origin, ['One'])));
    expect(await at.poll([at.feed('/feed')])).toMatchObject([{ outcome: 'failed' }]);
    expect(at.server.asked).toEqual(['/robots.txt']);
  });

  test('asks one host one thing at a time, with a pause between two', async () => {
    let open = 0;
    let most = 0;
    for (const path of ['/a', '/b', '/c'])
      at.server.serve(path, (request, response) => {
        most = Math.max(most, ++open);
        setImmediate(() => {
          open -= 1;
          xml(rss(at.server.origin, [path]))(request, response);
        });
      });
    await at.poll([at.feed('/a'), at.feed('/b'), at.feed('/c')]);
    expect(most).toBe(1);
    expect(at.waited).toEqual([1000, 1000, 1000]);
  });

  test('ends at once when interrupted, keeps what it has and goes on from there', async () => {
    at.server.serve('/a', xml(rss(at.server.origin, ['One'])));
    at.server.serve('/b', silent);
    const first = at.poll([at.feed('/a')]);
    await first;
    const second = at.poll([at.feed('/a'), at.feed('/b')], { now: NOW + 2 * HOUR });
    at.stopping.abort(new Error('interrupted'));
    await expect(second).rejects.toThrow('interrupted');
    expect(at.titles()).toEqual(['One']);
    at.stopping = new AbortController();
    at.server.serve('/b', xml(rss('https://office.example', ['Two'])));
    await at.poll([at.feed('/a'), at.feed('/b')], { now: NOW + 2 * HOUR });
    expect(at.titles()).toEqual(['One', 'Two']);
  });
});
