import type { OfficeCard } from '../card';
import type { CardContext } from './card-context';
import { placePart } from './place-part';

export function officeCard(code: string, context: CardContext): OfficeCard | null {
  const record = context.records.jurisdictions.get(code);
  return record ? { kind: 'office', title: record.office.name, ...placePart(record, context) } : null;
}
