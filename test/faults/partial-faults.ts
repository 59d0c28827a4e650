import { altered, type FaultCase, on, status } from './faults';

/** What goes wrong after a part of the update has come. */
export const PARTIAL_FAULTS: readonly FaultCase[] = [
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
];
