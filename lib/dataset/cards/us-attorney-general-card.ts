import { UNITED_STATES } from '../../detection/jurisdiction-code';
import type { UsAttorneyGeneralCard } from '../card';
import type { CardContext } from './card-context';
import { personPart } from './person-part';

/** The card of a person as U.S. Attorney General; null when the person never was. */
export function usAttorneyGeneralCard(id: string, context: CardContext): UsAttorneyGeneralCard | null {
  const record = context.records.attorneysGeneral.get(id);
  const [first, ...others] = record?.tenures.filter(tenure => tenure.jurisdiction === UNITED_STATES) ?? [];
  if (!record || !first) return null;
  return { kind: 'us-attorney-general', ...personPart(record, [first, ...others], context) };
}
