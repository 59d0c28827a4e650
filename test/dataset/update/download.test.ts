import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { download, isSafeAddress, mayLead } from '../../../lib/dataset/update/download';
import { serveAnswers } from './serve-answers';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const limits = { bytes: 1000, stall: 30_000, total: 30_000 };
/** For answers that never come to an end. */
const impatient = { ...limits, stall: 300, total: 900 };
const asking = () => ({ limits, now: NOW, signal: new AbortController().signal });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const FAULTS: [
  string,
  RequestListener,
  { problem: string; notBefore?: number | undefined; wantsRest?: boolean },
][] = [
  ['nothing there', (_, response) => response.writeHead(404).end(), { problem: 'not-found' }],
  ['no entry', (_, response) => response.writeHead(403).end(), { problem: 'refused' }],
  [
    'a failing server',
    (_, response) => response.writeHead(500).end(),
    { problem: 'busy', notBefore: undefined, wantsRest: false },
  ],
  [
    'too many requests, for two minutes',
    (_, response) => response.writeHead(429, { 'Retry-After': '120' }).end(),
    { problem: 'busy', notBefore: NOW + 120_000, wantsRest: true },
  ],
  [
    'a pause until a date',
    (_, response) => response.writeHead(503, { 'Retry-After': 'Sun, 01 Mar 2026 13:00:00 GMT' }).end(),
    { problem: 'busy', notBefore: NOW + 3_600_000 },
  ],
  ['part of a file', (_, response) => response.writeHead(206).end('half'), { problem: 'refused' }],
  [
    'endless data',
    (_, response) => {
      const more = () => response.write(Buffer.alloc(400)) && setTimeout(more, 5);
      response.on('close', () => response.destroy());
      more();
    },
    { problem: 'too-big' },
  ],
  ['silence', () => undefined, { problem: 'too-slow' }],
  [
    'a slow drip',
    (_, response) => {
      const drip = () => response.destroyed || (response.write('.') && setTimeout(drip, 100));
      drip();
    },
    { problem: 'too-slow' },
  ],
  [
    'a connection torn in the middle',
    (_, response) => {
      response.writeHead(200, { 'Content-Length': '500' });
      response.write('half', () => response.socket?.destroy());
    },
    { problem: 'unreachable' },
  ],
  [
    'a way to an unsafe address',
    (_, response) => response.writeHead(302, { Location: 'data:application/json,{}' }).end(),
    { problem: 'unreachable' },
  ],
];

describe('a download', () => {
  it.each(FAULTS)('that meets %s fails and says why', async (_, answer, error) => {
    const patience = error.problem === 'too-slow' ? impatient : limits;
    const request = download(`${await serveAnswers(answer)}file`, { ...asking(), limits: patience });
    await expect(request).rejects.toMatchObject(error);
  });

  it('reads a file, tells how far it is, and what the host calls it', async () => {
    const host = await serveAnswers((_, response) => response.writeHead(200, { ETag: '"7"' }).end('whole'));
    const progress: number[] = [];
    const answer = await download(`${host}file`, { ...asking(), onProgress: bytes => progress.push(bytes) });
    expect(answer.state === 'fetched' && [text(answer.bytes), answer.etag]).toEqual(['whole', '"7"']);
    expect(progress.at(-1)).toBe(5);
  });

  it('asks only for what is new', async () => {
    const asked: unknown[] = [];
    const host = await serveAnswers(({ headers }, response) => {
      asked.push(headers['if-none-match'], headers.cookie, headers.referer);
      response.writeHead(headers['if-none-match'] === '"7"' ? 304 : 200).end();
    });
    expect(await download(`${host}file`, { ...asking(), known: '"7"' })).toEqual({ state: 'unchanged' });
    expect(asked).toEqual(['"7"', undefined, undefined]);
  });

  it('fails where nobody listens', async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise(resolve => server.close(resolve));
    const asked = download(`http://127.0.0.1:${port}/file`, asking());
    await expect(asked).rejects.toMatchObject({ problem: 'unreachable' });
  });

  it('ends when it is cancelled, before and on the way', async () => {
    const ending = new AbortController();
    const host = await serveAnswers((_, response) => {
      response.write('first');
      setTimeout(() => ending.abort(), 20);
    });
    const cancelled = { problem: 'cancelled' };
    await expect(download(`${host}file`, { ...asking(), signal: ending.signal })).rejects.toMatchObject(
      cancelled,
    );
    await expect(download(`${host}file`, { ...asking(), signal: ending.signal })).rejects.toMatchObject(
      cancelled,
    );
  });

  it.each([
    ['https://data.example/', true],
    ['http://127.0.0.1:8787/', true],
    ['http://localhost/', true],
    ['http://[::1]:80/', true],
    ['http://data.example/', false],
    ['http://127.0.0.1.example/', false],
    ['ftp://127.0.0.1/', false],
    ['data:text/plain,x', false],
    ['javascript:1', false],
    ['latest.json', false],
  ])('may or may not come from %s', (address, safe) => {
    expect(isSafeAddress(address)).toBe(safe);
  });

  it.each([
    ['https://data.example/', 'https://cdn.example/', true],
    ['https://data.example/', 'http://cdn.example/', false],
    ['https://data.example/', 'http://127.0.0.1:631/', false],
    ['https://data.example/', 'https://localhost/', false],
    ['http://127.0.0.1:8787/', 'http://localhost:8787/', true],
    ['http://127.0.0.1:8787/', 'https://data.example/', true],
  ])('may or may not lead from %s to %s', (asked, to, may) => {
    expect(mayLead(asked, to)).toBe(may);
  });

  it('forgets what a host calls a file where that is long enough to hold a letter', async () => {
    const host = await serveAnswers((_, response) =>
      response.writeHead(200, { ETag: `"${'x'.repeat(300)}"` }).end(),
    );
    expect(await download(`${host}file`, asking())).toMatchObject({ etag: undefined });
  });
});
