import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../setup/browser-places.mjs';

export interface StaticHost {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host would, by a real nginx with the headers that data/PUBLISHING.md tells. */
export async function serveByNginx(folder: string): Promise<StaticHost> {
  const nginx = findNginx();
  if (!nginx) throw new Error('No nginx found (Debian: apt-get install nginx-light).');
  const port = await freePort();
  const place = await mkdtemp(join(tmpdir(), 'ag-lens-nginx-'));
  const config = join(place, 'nginx.conf');
  await writeFile(config, configOf(folder, place, port));
  const server = spawn(nginx, ['-c', config, '-p', place, '-g', 'daemon off;'], { stdio: 'ignore' });
  await untilItAnswers(`http://127.0.0.1:${port}/`, server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      const exit = new Promise(resolve => server.once('exit', resolve));
      server.kill('SIGTERM');
      await exit;
      await rm(place, { recursive: true, force: true });
    },
  };
}

function configOf(folder: string, place: string, port: number): string {
  return `
worker_processes 1;
pid ${place}/nginx.pid;
error_log ${place}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${place}/body; proxy_temp_path ${place}/proxy; fastcgi_temp_path ${place}/fastcgi;
  uwsgi_temp_path ${place}/uwsgi; scgi_temp_path ${place}/scgi;
  types { application/json json; application/gzip gz; }
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    etag on;
    location ~ \\.gz$ { add_header Cache-Control "public, max-age=31536000, immutable"; }
    location ~ \\.json$ { gzip on; gzip_types application/json; gzip_static on; add_header Cache-Control "public, max-age=600"; }
  }
}
`;
}

async function untilItAnswers(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}.`);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer.');
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
