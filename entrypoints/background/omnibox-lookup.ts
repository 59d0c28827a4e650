import * as v from 'valibot';
import { type Address, cutQuery } from '../../lib/address/address';
import type { FilterSuggestion } from '../../lib/dataset/search/query';
import { cardKey } from '../../lib/messages/message-parts';

/** What a suggestion puts into the address bar, and how it is told from what a reader types. */
const RECORD = 'record ';

/** What is typed, with the filter at its end typed out. */
export function completedBy({ span, text }: FilterSuggestion, typed: string): string {
  return `${typed.slice(0, span.start)}${text}`.trim();
}

/** What stands in the address bar for the record of a card’s key; {@link lookUpOf} reads it back. */
export function contentOf(key: string): string {
  return RECORD + key;
}

/** Where Enter leads: to the record of a chosen suggestion, or to a search for what was typed. */
export function lookUpOf(text: string): Exclude<Address, { view: 'lost' }> {
  const key = v.safeParse(cardKey, text.startsWith(RECORD) ? text.slice(RECORD.length) : '');
  if (key.success) return { view: 'record', key: key.output };
  return { view: 'search', query: cutQuery(text.trim()) };
}
