import type { Fault, FaultyHost, Part } from './faulty-host';
import { ask, type Reader, sabotage, tell } from './reader';

/** A thing that goes wrong, and what the reader must have and know after it. */
export interface FaultCase {
  fault: string;
  /** Served instead of the sound publication. */
  publication?: string;
  /** What the network or the host does. */
  does?: Fault;
  /** What happens on the reader's side while the update runs; by default nothing. */
  meanwhile?: (reader: Reader, host: FaultyHost) => Promise<void>;
  /** Before the update, and undone after it. */
  arrange?: (reader: Reader) => Promise<void>;
  /** Of which data one may be held afterwards; `old` where nothing is said. */
  mayHave?: readonly ('old' | 'new')[];
  /** Gets data from where the build says, not from where the reader does. */
  ofBuild?: boolean;
  /** What is served when it is tried again; the sound publication where nothing is said. */
  afterwards?: string;
  /** The reader is told that the data may be old. */
  stale?: true;
  /** The host is left alone for so long at least, in ms. */
  waits?: number;
  /** Has the new data already, and asks again. */
  again?: boolean;
  /** The reader is told that the facts are new and older releases are not, for one of these reasons. */
  lacks?: readonly string[];
  /** All that is asked of the host. */
  asks?: readonly Part[];
  /**
   * The problem that the reader is told, one of these; where nothing is said, that it was broken off, or none with
   * the new data.
   */
  told?: readonly (string | undefined)[];
}

export const on =
  (parts: readonly string[], fault: Fault): Fault =>
  asked =>
    parts.includes(asked.part) ? fault(asked) : asked.pass();
export const FILES = ['diff', 'whole'] as const;

export const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  ({ response }) =>
    response.writeHead(code, headers).end();

export const altered: Fault = async ({ file, response }) => {
  const { bytes } = await file();
  const place = bytes.length >> 1;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  response.writeHead(200).end(bytes);
};

export const torn =
  (share: number): Fault =>
  async ({ file, response }) => {
    const { bytes } = await file();
    response.writeHead(200, { 'Content-Length': String(bytes.length) });
    response.write(bytes.subarray(0, Math.floor(bytes.length * share)), () => response.socket?.destroy());
  };

/** As hosts do that take `.gz` for an encoding of what is inside. */
export const unpackedOnTheWay: Fault = async ({ file, response }) =>
  response.writeHead(200, { 'Content-Encoding': 'gzip' }).end((await file()).bytes);

const endless: Fault = ({ response }) => {
  response.writeHead(200);
  const more = () => {
    if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setTimeout(more, 1));
  };
  more();
};

const drip: Fault = ({ response }) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(' '), 1000);
  response.on('close', () => clearInterval(timer));
};

export const page: Fault = ({ response }) =>
  response
    .writeHead(200, { 'Content-Type': 'text/html' })
    .end('<!doctype html><title>Sign in</title><h1>Welcome</h1>');

const cut: Fault = async ({ file, response }) =>
  response.writeHead(200).end((await file()).bytes.subarray(0, -3));
const padded: Fault = async ({ file, response }) =>
  response.writeHead(200).end(Buffer.concat([(await file()).bytes, Buffer.from('   ')]));

/** Holds an answer back until `release` is called, so that something can happen at that very step. */
export function held(parts: readonly string[]): { fault: Fault; reached: Promise<void>; release(): void } {
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

/** The background ends while an answer is awaited. */
function killedWhile(parts: readonly string[]): Pick<FaultCase, 'meanwhile'> {
  return {
    meanwhile: async (reader, host) => {
      const hold = held(parts);
      host.fault = hold.fault;
      await tell(reader, 'update');
      await hold.reached;
      await reader.stopBackground();
      hold.release();
    },
  };
}

/** The background ends some time after the last file has come: while it checks, writes or has written. */
function killedAfter(
  publication: string,
  ms: number,
): Pick<FaultCase, 'meanwhile' | 'publication' | 'mayHave'> {
  return {
    publication,
    mayHave: ['old', 'new'],
    meanwhile: async (reader, host) => {
      const came = new Promise<void>(resolve => {
        host.fault = on(FILES, async asked => {
          await asked.pass();
          resolve();
        });
      });
      await tell(reader, 'update');
      await came;
      await new Promise(resolve => setTimeout(resolve, ms));
      await reader.stopBackground();
    },
  };
}

const deleteDatabase = `await new Promise(resolve => {
  const request = indexedDB.deleteDatabase('ag-lens');
  request.onsuccess = request.onerror = request.onblocked = resolve;
});`;

const YEAR = 365 * 24 * 3_600_000;
const clockOff = (ms: number) => (reader: Reader) => sabotage(reader, { clock: ms });
export const fullDisk = (reader: Reader) => sabotage(reader, { disk: 'full' });

/** The update runs into something that happens on the reader's side as soon as its first file is asked for. */
function whenAsked(happens: (reader: Reader) => Promise<void>): Pick<FaultCase, 'meanwhile' | 'mayHave'> {
  return {
    mayHave: ['old', 'new'],
    meanwhile: async (reader, host) => {
      const hold = held(FILES);
      host.fault = hold.fault;
      await tell(reader, 'update');
      await hold.reached;
      await happens(reader);
      hold.release();
    },
  };
}

export const FAULTS: readonly FaultCase[] = [
  { fault: 'signed by a wrong key', publication: 'stranger', told: ['unsigned'] },
  { fault: 'signed by a stranger under the name of our key', publication: 'forged', told: ['unsigned'] },
  { fault: 'a byte of latest.json altered', does: on(['latest'], altered), told: ['unsigned', 'unreadable'] },
  { fault: 'a byte of the diff altered', does: on(['diff'], altered), mayHave: ['new'] },
  { fault: 'a byte of every file altered', does: on(FILES, altered), told: ['damaged'] },
  { fault: 'an older version served (rollback)', publication: 'old', told: ['older'] },
  { fault: 'an expired version served (frozen)', publication: 'expired', mayHave: ['new'], stale: true },
  { fault: 'signed files of two versions (mix and match)', publication: 'mixed', told: ['damaged'] },
  {
    fault: 'keys replaced by their successors',
    publication: 'rotated',
    afterwards: 'rotated',
    asks: ['latest', 'keys', 'diff', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'a byte of the next keys altered',
    publication: 'rotated',
    afterwards: 'rotated',
    does: on(['keys'], altered),
    told: ['unsigned', 'unreadable'],
  },
  {
    fault: 'three versions behind',
    publication: 'three-later',
    asks: ['latest', 'diff', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'fourteen versions behind',
    publication: 'fourteen-later',
    asks: ['latest', 'whole', 'years'],
    mayHave: ['new'],
  },
  {
    fault: 'the same version signed anew',
    publication: 'renewed',
    again: true,
    asks: ['latest'],
    mayHave: ['new'],
  },
  {
    fault: 'two feeds, the first broken',
    ofBuild: true,
    asks: ['other', 'latest', 'diff', 'years'],
    mayHave: ['new'],
  },
  { fault: 'a host that unpacks what is packed', does: on(FILES, unpackedOnTheWay), mayHave: ['new'] },
  { fault: 'only for a newer AG Lens', publication: 'newer-app', told: ['needs-newer-app'] },
  { fault: 'latest.json without end', does: on(['latest'], endless), told: ['too-big'] },
  { fault: 'files without end', does: on(FILES, endless), told: ['too-big'] },
  { fault: 'latest.json in a slow drip', does: on(['latest'], drip), told: ['too-slow'] },
  { fault: 'files in a slow drip', does: on(FILES, drip), told: ['too-slow'] },
  { fault: 'files too short', does: on(FILES, cut), told: ['damaged'] },
  { fault: 'files too long', does: on(FILES, padded), told: ['too-big'] },
  { fault: 'a gzip bomb, signed', publication: 'bomb', told: ['invalid'] },
  { fault: 'signed records of another shape', publication: 'no-schema', told: ['invalid'] },
  {
    fault: 'led to another scheme',
    does: on(['latest'], status(302, { Location: 'ftp://127.0.0.1/x' })),
    told: ['unreachable', 'led-astray'],
  },
  {
    fault: 'led to an unsafe host',
    does: on(['latest'], ({ response, request }) =>
      response.writeHead(302, { Location: `http://127.0.0.2:${request.socket.localPort}/latest.json` }).end(),
    ),
    told: ['unreachable', 'led-astray'],
  },
  { fault: 'an error page with status 200', does: page, told: ['unreadable'] },
  { fault: 'an error page for each file', does: on(FILES, page), told: ['damaged', 'too-big'] },
  ...[403, 404, 429, 500, 503].map(code => ({
    fault: `status ${code}`,
    does: status(code),
    told: [code === 404 ? 'not-found' : code === 403 ? 'refused' : 'busy'],
  })),
  {
    fault: 'status 429, to come back in two hours',
    does: status(429, { 'Retry-After': '7200' }),
    told: ['busy'],
    waits: 7_200_000,
  },
  { fault: 'status 404 for the diff', does: on(['diff'], status(404)), mayHave: ['new'] },
  { fault: 'status 404 for every file', does: on(FILES, status(404)), told: ['not-found'] },
  ...[0, 0.25, 0.5, 0.75].map(share => ({
    fault: `connection torn after ${share * 100} % of latest.json`,
    does: on(['latest'], torn(share)),
    told: ['unreachable'],
  })),
  ...[0, 0.25, 0.5, 0.75].map(share => ({
    fault: `connection torn after ${share * 100} % of each file`,
    does: on(FILES, torn(share)),
    told: ['unreachable'],
  })),
  { fault: 'clock ten years ahead', arrange: clockOff(10 * YEAR), mayHave: ['new'], stale: true },
  { fault: 'clock ten years behind', arrange: clockOff(-10 * YEAR), mayHave: ['new'] },
  { fault: 'disk full, diff', arrange: fullDisk, told: ['disk-full'] },
  { fault: 'disk full, whole', arrange: fullDisk, publication: 'whole-only', told: ['disk-full'] },
  { fault: 'background killed while it asks', ...killedWhile(['latest']) },
  { fault: 'background killed while it downloads', ...killedWhile(FILES) },
  ...[0, 10, 30, 60, 120].map(ms => ({
    fault: `background killed ${ms} ms after the diff came`,
    ...killedAfter('new', ms),
  })),
  ...[0, 60, 150, 300, 600].map(ms => ({
    fault: `background killed ${ms} ms after the whole came`,
    ...killedAfter('whole-only', ms),
  })),
  { fault: 'database deleted during the update', ...whenAsked(reader => reader.evaluate(deleteDatabase)) },
  {
    fault: 'database closed during the update',
    ...whenAsked(reader => sabotage(reader, { database: 'closed' })),
    mayHave: ['new'],
  },
  { fault: 'two updates at once', ...whenAsked(reader => tell(reader, 'update')), mayHave: ['new'] },
  {
    fault: 'cancelled by the reader',
    ...whenAsked(reader => ask(reader, 'cancelUpdate')),
    mayHave: ['old'],
    told: [undefined],
  },
  { fault: 'extension updated during the update', ...whenAsked(reader => reader.reinstall('0.9.0')) },
  { fault: 'extension downgraded during the update', ...whenAsked(reader => reader.reinstall('0.0.9')) },
];
