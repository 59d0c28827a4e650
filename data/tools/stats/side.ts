import type { AttorneyGeneral, Coalition } from '../../../lib/dataset/schema';
import { partiesIn } from '../../../lib/dataset/search/party-of-most';
import { midpointOf } from '../../../lib/time/partial-date';

/** Whose act it is: that of Democrats, of Republicans, or of both. */
export const SIDES = ['Democratic', 'Republican', 'bipartisan', 'unknown'] as const;
export type Side = (typeof SIDES)[number];

/** From this share of the smaller party's members on, an act is one of both. */
const BOTH = 0.15;

/** The side of each coalition by the parties of its members then; without a member's party it is unknown. */
export function sidesOf(people: readonly AttorneyGeneral[]): (coalition: Coalition) => Side {
  const partyAt = partiesIn(people);
  return ({ members, date }) => {
    const day = midpointOf(date);
    const count = (party: 'D' | 'R') => members.filter(member => partyAt(member, day) === party).length;
    const [democrats, republicans] = [count('D'), count('R')];
    const known = democrats + republicans;
    if (known === 0) return 'unknown';
    if (Math.min(democrats, republicans) / known >= BOTH) return 'bipartisan';
    return democrats > republicans ? 'Democratic' : 'Republican';
  };
}
