import { type JurisdictionCode, UNITED_STATES } from '../../detection/jurisdiction-code';
import type { CoalitionEntry } from '../../detection/lexicon-source';
import type { StateCard } from '../card';
import type { CardContext } from './card-context';
import { countPerYear, nearestCoalitions } from './coalition-line';
import { placeOf } from './place';
import { placePart } from './place-part';

export function stateCard(code: string, context: CardContext): StateCard | null {
  const record = context.records.jurisdictions.get(code);
  if (!record || code === UNITED_STATES) return null;
  const coalitions = context.overview.coalitionsOf(code);
  return {
    kind: 'state',
    title: record.name,
    ...placePart(record, context),
    coalitionsPerYear: countPerYear(coalitions),
    coalitionTotal: coalitions.length,
    nearest: nearestCoalitions(coalitions, context.seenFrom),
    partners: partnersOf(code, coalitions).map(({ partner, share }) => ({
      place: placeOf(partner, context.overview),
      share,
    })),
  };
}

/** How many partners a card names. */
const PARTNERS = 5;

function partnersOf(
  code: JurisdictionCode,
  coalitions: readonly CoalitionEntry[],
): { partner: JurisdictionCode; share: number }[] {
  const together = new Map<JurisdictionCode, number>();
  for (const { members } of coalitions)
    for (const member of new Set(members))
      if (member !== code) together.set(member, (together.get(member) ?? 0) + 1);
  return [...together]
    .sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, PARTNERS)
    .map(([partner, count]) => ({ partner, share: count / coalitions.length }));
}
