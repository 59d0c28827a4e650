import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PoliteClient } from '../../../data/tools/feeds/polite-client';
import { ingestMaterial } from '../../../data/tools/ingest/ingest-material';
import { knownRecordOf } from '../../../data/tools/ingest/known-record';
import { ProposalFolder } from '../../../data/tools/ingest/proposal-folder';
import { readSourceFiles } from '../../../data/tools/source-files';
import { type NewsServer, startNewsServer, status, xml } from '../feeds/news-server';

const record = knownRecordOf(readSourceFiles());
const TEXT =
  'May 2, 2017. Washington Attorney General Bob Ferguson today led a coalition of five attorneys general in a letter to Congress on the Ferry Whistle Act. Ferguson is joined by the attorneys general of Maine, Oregon, Rhode Island and Vermont.';
const PAGE = `<html><body><main><article><h1>Letter on whistles</h1><p>${TEXT}</p></article></main></body></html>`;

let server: NewsServer;
let folder: string;
let context: Parameters<typeof ingestMaterial>[1];

beforeEach(async () => {
  server = await startNewsServer();
  folder = mkdtempSync(join(tmpdir(), 'ag-lens-ingest-'));
  const client = new PoliteClient({
    signal: new AbortController().signal,
    limits: { bytes: 100_000, total: 5000 },
    pause: 0,
    wait: async () => {},
    now: Date.now,
  });
  context = { record, proposals: new ProposalFolder(folder), client, again: false };
});

afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const queued = (path: string) => ({
  queued: {
    id: path,
    url: `${server.origin}${path}`,
    published: '2017-05-02',
    publisher: 'An Office',
    text: 'Teaser.',
  },
});

describe('ingesting what was queued', () => {
  test('fetches the page of a teaser, keeps the day that its feed gave and saves the proposal', async () => {
    server.serve('/whistles', xml(PAGE, { 'Content-Type': 'text/html' }));
    expect(await ingestMaterial(queued('/whistles'), context)).toMatchObject([{ state: 'proposed' }]);
    expect(context.proposals.waiting()).toMatchObject([
      {
        what: 'new-coalition',
        coalition: { date: '2017-05-02', members: ['ME', 'OR', 'RI', 'VT', 'WA'] },
        source: { publisher: 'An Office', url: `${server.origin}/whistles` },
      },
    ]);
  });

  test('reads no text twice', async () => {
    server.serve('/whistles', xml(PAGE, { 'Content-Type': 'text/html' }));
    await ingestMaterial(queued('/whistles'), context);
    expect(await ingestMaterial(queued('/whistles'), context)).toMatchObject([{ state: 'known' }]);
  });

  test('asks for no page whose text the feed carried whole', async () => {
    const text = `${TEXT}\n\n${'More on whistles. '.repeat(80)}`;
    const item = { ...queued('/whistles').queued, text };
    expect(await ingestMaterial({ queued: item }, context)).toMatchObject([{ state: 'proposed' }]);
    expect(server.asked).toEqual([]);
  });

  test.each([
    { name: 'fails, to be tried again', answer: status(503), state: 'failed' },
    { name: 'is gone, to be forgotten', answer: status(410), state: 'gone' },
    { name: 'has no text', answer: xml('<html><body></body></html>'), state: 'unreadable' },
    { name: 'is a broken feed', answer: xml('<rss version="2.0"><channel><item>'), state: 'unreadable' },
    {
      name: 'nests deeper than any reader goes',
      answer: xml(`<html><body>${'<div>'.repeat(15_000)}x</body></html>`),
      state: 'unreadable',
    },
  ])('says of a page that it $name', async ({ answer, state }) => {
    server.serve('/whistles', answer);
    expect(await ingestMaterial(queued('/whistles'), context)).toMatchObject([{ state }]);
    expect(context.proposals.waiting()).toEqual([]);
  });

  describe('a page whose feed carried some of it', () => {
    const carrying = (tries: number) => ({ queued: { ...queued('/whistles').queued, text: TEXT, tries } });

    test.each([
      { name: 'is waited for while it fails', answer: status(503), tries: 0, state: 'failed' },
      {
        name: 'is read from the feed when it has failed often',
        answer: status(503),
        tries: 2,
        state: 'proposed',
      },
      { name: 'is read from the feed when it is gone', answer: status(410), tries: 0, state: 'proposed' },
      {
        name: 'is read from the feed when it has no text',
        answer: xml('<html></html>'),
        tries: 0,
        state: 'proposed',
      },
    ])('$name', async ({ answer, tries, state }) => {
      server.serve('/whistles', answer);
      expect(await ingestMaterial(carrying(tries), context)).toMatchObject([{ state }]);
    });

    test('is read from the page where that can be had', async () => {
      server.serve('/whistles', xml(PAGE, { 'Content-Type': 'text/html' }));
      await ingestMaterial(carrying(2), context);
      expect(context.proposals.waiting()).toMatchObject([{ article: { title: 'Letter on whistles' } }]);
    });
  });

  test('says of a text that makes no sound proposal why, and goes on', async () => {
    const text = `${TEXT}\n\n${'More on whistles. '.repeat(80)}`;
    const broken = { ...queued('/whistles').queued, text, url: 'https://' };
    expect(await ingestMaterial({ queued: broken }, context)).toMatchObject([{ state: 'unreadable' }]);
  });
});

describe('ingesting files', () => {
  test('says of one that is not there why, so that the next can be read', async () => {
    const file = join(folder, 'nope.html');
    expect(await ingestMaterial({ file, given: {} }, context)).toMatchObject([
      { state: 'unreadable', reason: expect.stringContaining('no such file') },
    ]);
  });

  test('reads one with what is given of it', async () => {
    const file = join(folder, 'whistles.txt');
    writeFileSync(file, TEXT);
    await ingestMaterial({ file, given: { published: '2017-05-02' } }, context);
    expect(context.proposals.waiting()).toMatchObject([{ what: 'new-coalition', article: { file } }]);
  });
});
