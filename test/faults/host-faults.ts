import type { FaultCase } from './fault-case';
import {
  altered,
  bombOnTheWay,
  cut,
  drip,
  endless,
  FILES,
  falselyPacked,
  on,
  PACKED,
  padded,
  page,
  status,
  torn,
  unpackedAndAltered,
  unpackedOnTheWay,
} from './on-the-way';

const QUARTERS = [0, 0.25, 0.5, 0.75];

/** What hosts and networks do to any file that the data comes in, whichever that is. */
const OF_FILES: readonly FaultCase[] = [
  { fault: 'a byte altered', does: on(FILES, altered), told: ['damaged'] },
  {
    fault: 'a byte altered, unpacked by the host',
    does: on(FILES, unpackedAndAltered),
    told: ['damaged', 'unreachable', 'invalid'],
  },
  { fault: 'unpacked by the host', does: on(FILES, unpackedOnTheWay), mayHave: ['new'] },
  { fault: 'called packed and not so', does: on(FILES, falselyPacked), told: ['unreachable'] },
  { fault: 'a gzip bomb made on the way', does: on(FILES, bombOnTheWay), told: ['too-big'] },
  { fault: 'without end', does: on(FILES, endless), told: ['too-big'] },
  { fault: 'too short', does: on(FILES, cut), told: ['damaged'] },
  { fault: 'too long', does: on(FILES, padded), told: ['too-big'] },
  { fault: 'an error page', does: on(FILES, page), told: ['damaged', 'too-big'] },
  { fault: 'status 404', does: on(FILES, status(404)), told: ['not-found'] },
  ...QUARTERS.map(share => ({
    fault: `connection torn after ${share * 100} %`,
    does: on(FILES, torn(share)),
    told: ['unreachable'],
  })),
  ...QUARTERS.map(share => ({
    fault: `connection torn after ${share * 100} %, unpacked by the host`,
    does: on(FILES, torn(share, PACKED)),
    told: ['unreachable'],
  })),
];

export const HOST_FAULTS: readonly FaultCase[] = [
  ...OF_FILES.map(test => ({ ...test, fault: `the diff and the whole: ${test.fault}` })),
  ...OF_FILES.map(test => ({ ...test, fault: `the whole of much: ${test.fault}`, to: 'much' as const })),
  { fault: 'files in a slow drip', does: on(FILES, drip), told: ['too-slow'] },
  { fault: 'a byte of the diff altered', does: on(['diff'], altered), mayHave: ['new'] },
  { fault: 'status 404 for the diff', does: on(['diff'], status(404)), mayHave: ['new'] },
  {
    fault: 'status 503 for the diff, which is not the time to ask for the whole',
    does: on(['diff'], status(503, { 'Retry-After': '7200' })),
    asks: ['latest', 'diff'],
    told: ['busy'],
    waits: 7_200_000,
  },
  {
    fault: 'a byte of the list of years altered',
    does: on(['years'], altered),
    mayHave: ['new'],
    lacks: ['damaged', 'invalid'],
  },

  { fault: 'latest.json without end', does: on(['latest'], endless), told: ['too-big'] },
  { fault: 'latest.json in a slow drip', does: on(['latest'], drip), told: ['too-slow'] },
  { fault: 'latest.json a gzip bomb made on the way', does: on(['latest'], bombOnTheWay), told: ['too-big'] },
  {
    fault: 'latest.json called packed and not so',
    does: on(['latest'], falselyPacked),
    told: ['unreachable'],
  },
  { fault: 'an error page with status 200', does: page, told: ['unreadable'] },
  ...QUARTERS.map(share => ({
    fault: `connection torn after ${share * 100} % of latest.json, packed`,
    does: on(['latest'], torn(share)),
    told: ['unreachable'],
  })),
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

  { fault: 'a gzip bomb, signed', publication: 'bomb', told: ['invalid'] },
  { fault: 'a gzip bomb, its size signed for', publication: 'big-bomb', told: ['invalid'] },
  {
    fault: 'a diff that is a gzip bomb, signed',
    publication: 'diff-bomb',
    asks: ['latest', 'diff', 'whole', 'years'],
    mayHave: ['new'],
  },
  { fault: 'signed records of another shape', publication: 'no-schema', told: ['invalid'] },
  {
    fault: 'a signed diff of records of another shape',
    publication: 'diff-no-schema',
    asks: ['latest', 'diff', 'whole', 'years'],
    mayHave: ['new'],
  },
];
