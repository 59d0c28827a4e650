import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { StateCard } from '../card';
import type { CardContext } from './card-context';
import { countPerYear, nearestCoalitions } from './coalition-line';
import { partnerLines } from './partner-line';
import { placePart } from './place-part';
import { withRelease } from './release-of';
import { successionOf } from './succession';

/** The card of a state; null for the United States and where the record has none of that code. */
export function stateCard(code: string, context: CardContext): StateCard | null {
  const record = context.records.jurisdictions.get(code);
  if (!record || code === UNITED_STATES) return null;
  const { overview, seenFrom } = context;
  const coalitions = overview.coalitionsOf(code);
  const part = placePart(record, context);
  return {
    kind: 'state',
    title: record.name,
    ...part,
    coalitionsPerYear: countPerYear(coalitions),
    coalitionTotal: coalitions.length,
    nearest: nearestCoalitions(coalitions, seenFrom).map(withRelease(part.place, context)),
    partners: partnerLines(overview.partnersOf(code), overview),
    succession: successionOf(code, overview),
  };
}
