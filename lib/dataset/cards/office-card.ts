import type { OfficeCard } from '../card';
import type { CardContext } from './card-context';
import { placePart } from './place-part';

/** The card of an attorney general's office; null where the record has none of that code. */
export function officeCard(code: string, context: CardContext): OfficeCard | null {
  const record = context.records.jurisdictions.get(code);
  return record ? { kind: 'office', title: record.office.name, ...placePart(record, context) } : null;
}
