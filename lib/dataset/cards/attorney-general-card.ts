import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { AttorneyGeneralCard } from '../card';
import { partnersWithin } from '../partners';
import type { CardContext } from './card-context';
import { countPerYear, nearestCoalitions } from './coalition-line';
import { coalitionsDuring } from './coalitions-during';
import { partnerLines } from './partner-line';
import { personPart } from './person-part';
import { withRelease } from './release-of';

/** The card of a person as a state's attorney general; null when the person never was one. */
export function attorneyGeneralCard(id: string, context: CardContext): AttorneyGeneralCard | null {
  const record = context.records.attorneysGeneral.get(id);
  const [first, ...others] = record?.tenures.filter(tenure => tenure.jurisdiction !== UNITED_STATES) ?? [];
  if (!record || !first) return null;
  const tenures = [first, ...others] as const;
  const dated = tenures.filter(({ end, currentAsOf }) => end !== undefined || currentAsOf !== undefined);
  const coalitions = coalitionsDuring(dated, context.overview);
  const part = personPart(record, tenures, context);
  return {
    kind: 'attorney-general',
    ...part,
    coalitionsPerYear: countPerYear(coalitions),
    coalitionTotal: coalitions.length,
    nearest: nearestCoalitions(coalitions, context.seenFrom).map(withRelease(part.place, context)),
    partners: partnerLines(partnersWithin(coalitions, part.place.code), context.overview),
  };
}
