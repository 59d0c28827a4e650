import type { FaultCase } from './fault-case';
import { altered, held, on, page, status, torn, unpackedOnTheWay } from './on-the-way';
import { type ask, tell } from './reader';

/** A thing that goes wrong with the releases of a year, which the reader asks for or has. */
export interface YearFault extends Pick<FaultCase, 'fault' | 'publication' | 'does' | 'diskFull' | 'told'> {
  /** Has the year as it was, and updates; else has none of it, and asks for it. */
  has: boolean;
  meanwhile?: FaultCase['meanwhile'];
  /** What it must have of the year afterwards; nothing and the older are `old`. */
  mustHave: 'old' | 'new';
}

const YEAR_FILES = ['year', 'year-diff'] as const;

const load = (reader: Parameters<typeof ask>[0]) => tell(reader, 'loadReleases', { years: ['2019'] });

/** The reader asks for the year and gets nothing of it. */
const REFUSED = [
  { fault: 'a byte of a year altered', does: on(['year'], altered), told: ['damaged', 'invalid'] },
  { fault: 'status 404 for a year', does: on(['year'], status(404)), told: ['not-found'] },
  { fault: 'connection torn in a year', does: on(['year'], torn(0.5)), told: ['unreachable'] },
  { fault: 'an error page for a year', does: on(['year'], page), told: ['damaged', 'invalid', 'too-big'] },
  { fault: 'a year that is a gzip bomb, signed', publication: 'year-bomb', told: ['invalid'] },
  { fault: 'a year of records of another shape, signed', publication: 'year-no-schema', told: ['invalid'] },
  { fault: 'disk full, a year', diskFull: true, told: ['disk-full'] },
] satisfies Partial<YearFault>[];

export const YEAR_FAULTS: readonly YearFault[] = [
  ...REFUSED.map(test => ({ ...test, has: false, mustHave: 'old' as const })),
  {
    fault: 'background killed while it downloads a year',
    has: false,
    mustHave: 'old',
    meanwhile: async (reader, host) => {
      const hold = held(['year']);
      host.fault = hold.fault;
      await load(reader);
      await hold.reached;
      await reader.stopBackground();
      hold.release();
    },
  },
  {
    fault: 'a host that unpacks a packed year',
    has: false,
    mustHave: 'new',
    does: on(YEAR_FILES, unpackedOnTheWay),
  },
  { fault: 'a year held changes: its diff', has: true, mustHave: 'new' },
  {
    fault: 'a byte of the diff of a year altered',
    has: true,
    mustHave: 'new',
    does: on(['year-diff'], altered),
  },
  {
    fault: 'a byte of every file of a year held altered',
    has: true,
    mustHave: 'old',
    does: on(YEAR_FILES, altered),
    told: ['damaged', 'invalid'],
  },
  {
    fault: 'connection torn in the year held',
    has: true,
    mustHave: 'old',
    does: on(YEAR_FILES, torn(0.25)),
    told: ['unreachable'],
  },
];
