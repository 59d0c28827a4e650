import type { TenureLine } from '../card';
import type { Overview } from '../overview';
import type { Tenure } from '../schema';
import { onlyKnown } from './only-known';
import { partyName } from './party-name';
import { placeOf } from './place';

export function isCurrent(tenure: Tenure): boolean {
  return tenure.end === undefined && tenure.currentAsOf !== undefined;
}

export function tenureLine(tenure: Tenure, overview: Overview): TenureLine {
  const { jurisdiction, start, end, party, how } = tenure;
  return {
    place: placeOf(jurisdiction, overview),
    ...onlyKnown({ start, end, party: party && partyName(party), how }),
    current: isCurrent(tenure),
  };
}
