import type { CoalitionCard, Place } from '../dataset/card';
import { apDate } from '../words/english/written-date';
import { listOf, placeName } from './written-names';

/** Up to this many members are named; of more, the leads and how many others. */
const MOST_NAMED = 3;

/** As the AP Stylebook has it: numbers below ten are words. */
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => SMALL[count] ?? String(count);

/** "the attorney general of Massachusetts and 21 other attorneys general", "the attorneys general of Ohio and Utah" */
function authors({ leads, members, membersComplete, statedCount }: CoalitionCard): string {
  const known = Math.max(members.length, statedCount ?? 0);
  const count = membersComplete ? members.length : known;
  const atLeast = membersComplete || statedCount !== undefined ? '' : 'at least ';
  if (members.length === count && count > 0 && count <= MOST_NAMED && atLeast === '')
    return officesOf(members);
  const others = count - leads.length;
  if (leads.length === 0 || leads.length > MOST_NAMED || others < 1)
    return `${atLeast}${inWords(count)} attorneys general`;
  const noun = others === 1 ? 'attorney general' : 'attorneys general';
  return `${officesOf(leads)} and ${atLeast}${inWords(others)} other ${noun}`;
}

function officesOf(places: readonly Place[]): string {
  const noun = places.length === 1 ? 'attorney general' : 'attorneys general';
  return `the ${noun} of ${listOf(places.map(placeName))}`;
}

/**
 * A joint act in the manner of the AP Stylebook: what, who, when. What it is called here is a description of
 * ours and no title of a document, so it has no quotation marks. Its sources are not in it.
 */
export function citeCoalition(card: CoalitionCard): string {
  return `${card.title}, by ${authors(card)}, ${apDate(card.date)}.`;
}
