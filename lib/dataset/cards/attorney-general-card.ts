import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { CoalitionEntry } from '../../detection/lexicon-source';
import { mayFallWithin } from '../../time/partial-date';
import type { AttorneyGeneralCard } from '../card';
import type { Tenure } from '../schema';
import type { CardContext } from './card-context';
import { countPerYear, nearestCoalitions } from './coalition-line';
import { personPart } from './person-part';

/** The card of a person as a state's attorney general; null when the person never was one. */
export function attorneyGeneralCard(id: string, context: CardContext): AttorneyGeneralCard | null {
  const record = context.records.attorneysGeneral.get(id);
  const [first, ...others] = record?.tenures.filter(tenure => tenure.jurisdiction !== UNITED_STATES) ?? [];
  if (!record || !first) return null;
  const tenures = [first, ...others] as const;
  const coalitions = coalitionsDuring(tenures, context);
  return {
    kind: 'attorney-general',
    ...personPart(record, tenures, context),
    coalitionsPerYear: countPerYear(coalitions),
    coalitionTotal: coalitions.length,
    nearest: nearestCoalitions(coalitions, context.seenFrom),
  };
}

/** What the person's state joined while they held its office. */
function coalitionsDuring(tenures: readonly Tenure[], { overview }: CardContext): CoalitionEntry[] {
  const found = new Set<CoalitionEntry>();
  for (const { jurisdiction, start, end, currentAsOf } of tenures) {
    if (start === undefined || (end === undefined && currentAsOf === undefined)) continue;
    for (const coalition of overview.coalitionsOf(jurisdiction))
      if (mayFallWithin(coalition.date, start, end)) found.add(coalition);
  }
  return [...found];
}
