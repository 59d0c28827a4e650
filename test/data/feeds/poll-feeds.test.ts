import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NEVER_ASKED } from '../../../data/tools/feeds/fetch-state';
import { nextState } from '../../../data/tools/feeds/next-state';
import { gzipped, rss, xml } from './news-server';
import { HOUR, NOW, Polling } from './polling';

let at: Polling;
beforeEach(async () => {
  at = await Polling.begin();
});
afterEach(() => at.end());

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>urn:1</id><title type="html">Letter &amp;amp; brief</title><link rel="alternate" href="/release/a"/><updated>2018-08-10T23:00:00-06:00</updated></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title></channel><item rdf:about="u"><title>Suit over rules</title><link>https://office.example/r</link><dc:date>2018-08-10</dc:date></item></rdf:RDF>`;
const LIST = `<html><body><nav><a href="/about/all-about-this-office-of-ours">All about this office and its people</a></nav><main>
  <a href="/news/suit?id=1#top">Attorney General joins suit over water rules</a> <a href="/news/suit?id=1">Attorney General joins suit over water rules</a>
  <a href="https://elsewhere.example/x">Something of another host altogether, long</a> <a href="/news?page=2">Next</a></main></body></html>`;

describe('polling feeds', () => {
  test.each([
    {
      flavour: 'RSS 2.0',
      body: () => rss(at.server.origin, ['Letter &amp; brief']),
      title: 'Letter & brief',
      published: '2018-08-10',
    },
    { flavour: 'Atom', body: () => ATOM, title: 'Letter & brief', published: '2018-08-10' },
    { flavour: 'RDF', body: () => RDF, title: 'Suit over rules', published: '2018-08-10' },
  ])('queues the items of a feed in $flavour with their day', async ({ body, title, published }) => {
    at.server.serve('/feed', xml(body()));
    expect(await at.poll([at.feed('/feed')])).toMatchObject([{ outcome: 'new', queued: 1 }]);
    expect(at.queue.items()).toMatchObject([{ title, published, publisher: 'An Office' }]);
  });

  test('queues the headlines of a page that lists releases, each once, not its navigation', async () => {
    at.server.serve('/news', xml(LIST, { 'Content-Type': 'text/html' }));
    const { feed: _none, ...page } = at.feed('/news');
    await at.poll([page]);
    expect(at.queue.items()).toMatchObject([
      { url: `${at.server.origin}/news/suit?id=1`, title: 'Attorney General joins suit over water rules' },
    ]);
  });

  test('tells of a page that shows a program no list', async () => {
    at.server.serve('/news', xml('<html><body><div id="app"></div></body></html>'));
    const { feed: _none, ...page } = at.feed('/news');
    expect(await at.poll([page])).toMatchObject([
      { outcome: 'failed', problem: 'the page lists no headline' },
    ]);
  });

  test('reads Windows-1252 that calls itself UTF-8, and gzip', async () => {
    const latin = Buffer.from(rss(at.server.origin, ['Se\u00f1or \u0096 suit']), 'latin1');
    at.server.serve('/latin', xml(latin, { 'Content-Type': 'application/xml; charset=utf-8' }));
    at.server.serve('/gzip', gzipped(rss('https://office.example', ['Packed'])));
    await at.poll([at.feed('/latin'), at.feed('/gzip')]);
    expect(at.titles()).toEqual(['Packed', 'Señor – suit']);
  });

  test('counts an item once that two feeds carry', async () => {
    for (const path of ['/a', '/b']) at.server.serve(path, xml(rss(at.server.origin, ['One'])));
    const told = await at.poll([at.feed('/a'), at.feed('/b')]);
    expect(told.map(({ queued }) => queued).sort()).toEqual([0, 1]);
    expect(at.queue.items()).toHaveLength(1);
  });

  test('takes an item once, whether it stands twice in a feed or comes again', async () => {
    at.server.serve('/feed', xml(rss(at.server.origin, ['One', 'Two']).replaceAll('n1', 'n0')));
    expect(await at.poll([at.feed('/feed')])).toMatchObject([{ outcome: 'new', queued: 1 }]);
    for (const item of at.queue.items()) at.queue.remove(item);
    expect(await at.poll([at.feed('/feed')], { now: NOW + 2 * HOUR })).toMatchObject([
      { outcome: 'nothing-new' },
    ]);
    expect(at.queue.items()).toEqual([]);
  });

  test('takes an item once however long its feed lists it, and however much comes meanwhile', () => {
    const answer = { state: 'fetched', bytes: new Uint8Array(), contentType: '' } as const;
    let known = NEVER_ASKED;
    for (let day = 0; day < 3000; day += 1) known = nextState(known, answer, ['pinned', `of ${day}`], NOW);
    expect(known.seen).toContain('pinned');
    expect(known.seen).not.toContain('of 1');
  });

  test('takes what could not be queued for not met', async () => {
    at.server.serve('/feed', xml(rss(at.server.origin, ['One'])));
    rmSync(join(at.folder, 'queue'), { recursive: true, force: true });
    writeFileSync(join(at.folder, 'queue'), 'a file where the at.folder should be');
    await expect(at.poll([at.feed('/feed')])).rejects.toThrow();
    expect(at.state.feeds.feed?.seen ?? []).toEqual([]);
  });
});
