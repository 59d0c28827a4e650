import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { StateCard } from '../card';
import type { CardContext } from './card-context';
import { countPerYear, nearestCoalitions } from './coalition-line';
import { placeOf } from './place';
import { placePart } from './place-part';

/** How many partners a card names. */
const PARTNERS = 5;

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
    partners: context.overview
      .partnersOf(code)
      .slice(0, PARTNERS)
      .map(({ partner, share }) => ({ place: placeOf(partner, context.overview), share })),
  };
}
