import { type Address, cutQuery } from '../../lib/address/address';
import type { Found } from '../../lib/dataset/search/found';
import type { FilterSuggestion } from '../../lib/dataset/search/query';

/** What a chosen suggestion leaves in the address bar: what was typed, and which of the records found. */
const CHOSEN = / › ([1-9])$/;

/** What is typed, with the filter at its end typed out. */
export function completedBy({ span, text }: FilterSuggestion, typed: string): string {
  return `${typed.slice(0, span.start)}${text}`.trim();
}

/**
 * What stands in the address bar for the record found at a place, counted from 0: `balderas › 1`. Firefox
 * shows it beside the record's name, so it is short; {@link lookUpOf} reads it back.
 */
export function contentOf(typed: string, place: number): string {
  return `${typed.trim()} › ${place + 1}`;
}

/** Where Enter leads: to the record of a chosen suggestion, or to a search for what was typed. */
export async function lookUpOf(
  text: string,
  search: (query: string) => Promise<Pick<Found, 'hits'>>,
): Promise<Exclude<Address, { view: 'lost' }>> {
  const query = cutQuery(text.replace(CHOSEN, '').trim());
  const place = CHOSEN.exec(text)?.[1];
  if (place === undefined) return { view: 'search', query };
  const { hits } = await search(query).catch(() => ({ hits: [] }));
  const chosen = hits[Number(place) - 1];
  return chosen ? { view: 'record', key: chosen.key } : { view: 'search', query };
}
