import type { TenureLine } from '../card';
import type { Overview } from '../overview';
import type { Tenure } from '../schema';
import { onlyKnown } from './only-known';
import { partyName } from './party-name';
import { placeOf } from './place';

/** Whether somebody is known to be in office to this day: no end, and seen there. */
export function isCurrent(tenure: Tenure): boolean {
  return tenure.end === undefined && tenure.currentAsOf !== undefined;
}

/** A tenure as a card tells it; what is not known is left out. */
export function tenureLine(tenure: Tenure, overview: Overview): TenureLine {
  const { jurisdiction, start, end, party, how } = tenure;
  return {
    place: placeOf(jurisdiction, overview),
    ...onlyKnown({ start, end, party: party && partyName(party), how }),
    current: isCurrent(tenure),
  };
}
