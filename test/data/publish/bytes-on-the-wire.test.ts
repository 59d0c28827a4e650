import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePublication } from '../../../data/tools/publish/published-folder';
import { findNginx } from '../../setup/browser-places.mjs';
import { freePort } from '../../setup/free-port';
import { until } from '../../setup/until';
import { lastDiff, publishLong } from './long-feed';

const publication = publishLong();
const { files, latest } = publication;

describe('latest.json', () => {
  test('names twelve differences and a list of years, and is two kilobytes as it is', () => {
    expect(Object.keys(latest.diffs)).toHaveLength(12);
    expect(latest.years).toBeDefined();
    expect(files.get('latest.json')?.byteLength).toBeLessThan(2100);
  });

  test('is there packed, too, and the same for the same publication', () => {
    const packed = files.get('latest.json.gz') ?? new Uint8Array();
    expect(gunzipSync(packed)).toEqual(Buffer.from(files.get('latest.json') ?? ''));
    expect([...publishLong().files]).toEqual([...files]);
  });
});

const nginx = findNginx();
const guide = readFileSync(join(import.meta.dirname, '../../../data/PUBLISHING.md'), 'utf8');

describe.skipIf(!nginx).each([
  ['set up as the guide says', /```nginx\n([\s\S]*?)```/.exec(guide)?.[1] ?? '', 'gzip'],
  ['that packs nothing', '', undefined],
])('a changed record on a plain nginx %s', (_, settings, encoding) => {
  const place = mkdtempSync(join(tmpdir(), 'ag-lens-wire-'));
  let server: ReturnType<typeof spawn>;
  let port: number;

  beforeAll(async () => {
    writePublication(join(place, 'ag-lens'), publication);
    port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map(kind => `${kind}_temp_path ${place}/${kind};`)
      .join(' ');
    writeFileSync(
      join(place, 'nginx.conf'),
      `pid ${place}/pid; error_log ${place}/error.log; ${process.getuid?.() === 0 ? 'user root;' : ''}
       events {} http { access_log off; ${temporary} types { application/json json; application/gzip gz; }
       server { listen 127.0.0.1:${port}; root ${place}; ${settings} } }`,
    );
    const options = ['-c', join(place, 'nginx.conf'), '-p', place, '-g', 'daemon off;'];
    server = spawn(nginx ?? '', options, { stdio: 'ignore' });
    await until('nginx', () => ask('latest.json').catch(() => undefined));
  });
  afterAll(() => {
    server.kill();
    rmSync(place, { recursive: true, force: true });
  });

  /** All bytes of an answer, headers and all. */
  function ask(name: string, ...headers: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1').setEncoding('latin1');
      socket.on('data', part => {
        answer += part;
      });
      socket.on('end', () => resolve(answer)).on('error', reject);
      const lines = [`GET /ag-lens/${name} HTTP/1.1`, 'Host: x', 'Accept-Encoding: gzip, deflate, br'];
      socket.write(`${[...lines, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`);
    });
  }
  const header = (answer: string, name: string) => new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer)?.[1];

  test('costs less than 4 kB, headers and all', async () => {
    const [newest, diff] = [await ask('latest.json'), await ask(lastDiff(publication))];
    expect(header(newest, 'Content-Encoding')).toBe(encoding);
    expect(newest.length + diff.length).toBeLessThan(4000);
    expect(newest.length + diff.length).toBeGreaterThan(1000);
  });

  test('costs next to nothing once it is known', async () => {
    const etag = header(await ask('latest.json'), 'ETag');
    const again = await ask('latest.json', `If-None-Match: ${etag}`);
    expect(again).toMatch(/^HTTP\/1\.1 304 /);
    expect(again.length).toBeLessThan(400);
  });

  test.runIf(encoding)(
    'is packed for a CDN too, which keeps both kinds apart, and each as long as it may',
    async () => {
      const newest = await ask('latest.json', 'Via: 1.1 cdn.example');
      expect(header(newest, 'Content-Encoding')).toBe('gzip');
      expect(header(newest, 'Vary')).toBe('Accept-Encoding');
      expect(header(newest, 'Cache-Control')).toBe('public, max-age=600');
      const diff = await ask(lastDiff(publication));
      expect(header(diff, 'Content-Encoding')).toBeUndefined();
      expect(header(diff, 'Cache-Control')).toBe('public, max-age=31536000, immutable');
    },
  );
});
