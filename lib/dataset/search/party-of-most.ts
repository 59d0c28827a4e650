import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import { midpointOf, type PartialDate } from '../../time/partial-date';
import type { AttorneyGeneral } from '../schema';
import type { Party } from './query';

/** The party of who held an office on a day, which is one of `midpointOf`, where it is known. */
export type PartyAt = (office: JurisdictionCode, day: number) => Party | undefined;

/** Looks parties up in tenures; those without a party or a start are passed over. */
export function partiesIn(people: readonly AttorneyGeneral[]): PartyAt {
  const spells = new Map<JurisdictionCode, { start: number; end: number; party: Party }[]>();
  for (const { jurisdiction, start, end, party } of people.flatMap(({ tenures }) => tenures)) {
    if (!party || !start) continue;
    const spell = { start: midpointOf(start), end: end ? midpointOf(end) : Number.POSITIVE_INFINITY, party };
    spells.set(jurisdiction, [...(spells.get(jurisdiction) ?? []), spell]);
  }
  return (office, day) => spells.get(office)?.find(({ start, end }) => start <= day && day < end)?.party;
}

/** The party of more than half of those whose party is known; undefined where there is none such. */
export function partyOfMost(
  members: readonly JurisdictionCode[],
  date: PartialDate,
  partyAt: PartyAt,
): Party | undefined {
  const day = midpointOf(date);
  const counts = new Map<Party, number>();
  let known = 0;
  for (const member of members) {
    const party = partyAt(member, day);
    if (!party) continue;
    known += 1;
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => 2 * count > known)?.[0];
}
