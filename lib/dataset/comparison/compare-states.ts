import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { CoalitionEntry } from '../../detection/lexicon-source';
import { midpointOf } from '../../time/partial-date';
import type { Place } from '../card';
import { coalitionLine } from '../cards/coalition-line';
import { placeOf } from '../cards/place';
import { everyYear } from '../every-year';
import type { Overview } from '../overview';
import type { Comparison, PartedLine, Split } from './comparison';

/**
 * Holds the coalitions of some jurisdictions against each other. Codes that the record does not have
 * are left out. A coalition whose members are not all known counts only where it is known to hold
 * all of them.
 */
export function compareStates(codes: readonly JurisdictionCode[], overview: Overview): Comparison {
  const known = [...new Set(codes)].filter(code => overview.jurisdiction(code) !== undefined);
  const { together, parted, uncertain } = partedAmong(known, overview);
  return {
    states: known.map(code => ({
      place: placeOf(code, overview),
      total: overview.coalitionsOf(code).length,
    })),
    perYear: perYear(together, parted),
    perTopic: perTopic(together, parted),
    pairs: known.flatMap((one, at) => known.slice(at + 1).map(other => pairOf(one, other, overview))),
    together: together.map(coalitionLine).reverse(),
    parted: parted.map(act => partedLine(act, known)).reverse(),
    uncertain,
  };
}

function pairOf(
  one: JurisdictionCode,
  other: JurisdictionCode,
  overview: Overview,
): Comparison['pairs'][number] {
  const { together, parted } = partedAmong([one, other], overview);
  const places: [Place, Place] = [placeOf(one, overview), placeOf(other, overview)];
  return { places, together: together.length, apart: parted.length };
}

interface Parted {
  /** Both in order of date. */
  together: CoalitionEntry[];
  parted: CoalitionEntry[];
  uncertain: number;
}

function partedAmong(codes: readonly JurisdictionCode[], overview: Overview): Parted {
  const acts = [...new Set(codes.flatMap(code => overview.coalitionsOf(code)))].sort(
    (a, b) => midpointOf(a.date) - midpointOf(b.date),
  );
  const holdsAll = ({ members }: CoalitionEntry) => codes.every(code => members.includes(code));
  const others = acts.filter(act => !holdsAll(act));
  const parted = others.filter(({ membersComplete }) => membersComplete);
  return { together: acts.filter(holdsAll), parted, uncertain: others.length - parted.length };
}

function partedLine(act: CoalitionEntry, codes: readonly JurisdictionCode[]): PartedLine {
  return {
    ...coalitionLine(act),
    joined: codes.filter(code => act.members.includes(code)),
    stayedOut: codes.filter(code => !act.members.includes(code)),
  };
}

function perYear(together: readonly CoalitionEntry[], parted: readonly CoalitionEntry[]) {
  const splits = splitBy(together, parted, ({ date }) => [date.slice(0, 4)]);
  return everyYear([...splits.keys()].map(Number)).map(year => ({
    year,
    ...(splits.get(`${year}`) ?? { together: 0, apart: 0 }),
  }));
}

function perTopic(together: readonly CoalitionEntry[], parted: readonly CoalitionEntry[]) {
  return [...splitBy(together, parted, ({ topics }) => topics)]
    .map(([topic, split]) => ({ topic, ...split }))
    .sort((a, b) => b.together + b.apart - (a.together + a.apart) || (a.topic < b.topic ? -1 : 1));
}

function splitBy(
  together: readonly CoalitionEntry[],
  parted: readonly CoalitionEntry[],
  keysOf: (act: CoalitionEntry) => readonly string[],
): Map<string, Split> {
  const splits = new Map<string, Split>();
  const count = (acts: readonly CoalitionEntry[], side: keyof Split) => {
    for (const act of acts)
      for (const key of keysOf(act)) {
        const split = splits.get(key) ?? { together: 0, apart: 0 };
        splits.set(key, { ...split, [side]: split[side] + 1 });
      }
  };
  count(together, 'together');
  count(parted, 'apart');
  return splits;
}
