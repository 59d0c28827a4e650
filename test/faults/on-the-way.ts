import { gzipSync } from 'node:zlib';
import type { Fault, Part } from './faulty-host';

/** What networks and hosts do to answers on the way. */

export const FILES: readonly Part[] = ['diff', 'whole'];

/** A fault of some files; the others come as they are. */
export const on =
  (parts: readonly Part[], fault: Fault): Fault =>
  asked =>
    parts.includes(asked.part) ? fault(asked) : asked.pass();

export const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  ({ response }) =>
    response.writeHead(code, headers).end();

/** A byte in the middle of the file is another. */
export const altered: Fault = async ({ file, response }) =>
  response.writeHead(200).end(flipped(await file()));

/** A byte of what goes over the wire is another: of what the host has packed. */
export const alteredPacked: Fault = async ({ served, response }) => {
  const { headers, bytes } = await served();
  response.writeHead(200, headers).end(flipped(bytes));
};

function flipped(bytes: Buffer): Buffer {
  const place = bytes.length >> 1;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
}

/** The connection ends after a share of what goes over the wire, packed as the host sends it. */
export const torn =
  (share: number, more: Record<string, string> = {}): Fault =>
  async ({ served, response }) => {
    const { headers, bytes } = await served();
    response.writeHead(200, { ...headers, ...more, 'Content-Length': String(bytes.length) });
    response.write(bytes.subarray(0, Math.floor(bytes.length * share)), () => response.socket?.destroy());
  };

export const PACKED = { 'Content-Encoding': 'gzip' };

/** As hosts do that take `.gz` for an encoding of what is inside. */
export const unpackedOnTheWay: Fault = async ({ file, response }) =>
  response.writeHead(200, PACKED).end(await file());

/** The same, with a byte that is another. */
export const unpackedAndAltered: Fault = async ({ file, response }) =>
  response.writeHead(200, PACKED).end(flipped(await file()));

/** Says that it is packed, and is not. */
export const falselyPacked: Fault = async ({ response }) =>
  response.writeHead(200, PACKED).end('No gzip at all.');

/** A hundred megabytes of nothing, packed to a hundredth of a percent or so by who serves it. */
export const bombOnTheWay: Fault = ({ response }) => response.writeHead(200, PACKED).end(bomb());

let packedNothing: Buffer | undefined;
function bomb(): Buffer {
  packedNothing ??= gzipSync(Buffer.alloc(100_000_000));
  return packedNothing;
}

export const endless: Fault = ({ response }) => {
  response.writeHead(200);
  const more = () => {
    if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setTimeout(more, 1));
  };
  more();
};

export const drip: Fault = ({ response }) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(timer));
};

export const page: Fault = ({ response }) =>
  response
    .writeHead(200, { 'Content-Type': 'text/html' })
    .end('<!doctype html><title>Sign in</title><h1>Welcome</h1>');

export const cut: Fault = async ({ file, response }) =>
  response.writeHead(200).end((await file()).subarray(0, -3));

export const padded: Fault = async ({ file, response }) =>
  response.writeHead(200).end(Buffer.concat([await file(), Buffer.from('   ')]));

/** The file of another publication, under the name of the one that is asked for. */
export const ofPublication =
  (publication: string): Fault =>
  async ({ fileOf, response }) =>
    response.writeHead(200).end(await fileOf(publication));

/** Holds an answer back until `release` is called, so that something can happen at that very step. */
export function held(parts: readonly Part[]): { fault: Fault; reached: Promise<void>; release(): void } {
  let reach: () => void = () => undefined;
  let release: () => void = () => undefined;
  const reached = new Promise<void>(resolve => {
    reach = resolve;
  });
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  return {
    fault: on(parts, async asked => {
      reach();
      await released;
      await asked.pass().catch(() => undefined);
    }),
    reached,
    release: () => release(),
  };
}
