import type { CoalitionEntry } from '../../detection/lexicon-source';
import { midpointOf, type PartialDate } from '../../time/partial-date';
import type { CoalitionLine, YearCount } from '../card';
import { everyYear } from '../every-year';

/** The number of members: where the list is incomplete, the sources' own count if it is higher. */
export function memberCount(coalition: CoalitionEntry): number {
  const { members, membersComplete, statedCount } = coalition;
  return membersComplete ? members.length : Math.max(members.length, statedCount ?? 0);
}

/** A coalition as one line of a card. */
export function coalitionLine(coalition: CoalitionEntry): CoalitionLine {
  const { id, title, kind, date, membersComplete } = coalition;
  return {
    key: `coalition:${id}`,
    title,
    act: kind,
    date,
    memberCount: memberCount(coalition),
    membersComplete,
  };
}

/** Every year from the first to the last with its count, years without any included. */
export function countPerYear(coalitions: readonly CoalitionEntry[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const { date } of coalitions) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return everyYear([...counts.keys()]).map(year => ({ year, count: counts.get(year) ?? 0 }));
}

/** How many coalitions a card names as nearest. */
const NEAREST = 5;

/**
 * The coalitions nearest to a date, in its order, as the given ones are; the latest where there is
 * none, the last of them first. An article names dozens of places with hundreds of coalitions each: few of
 * their dates are read.
 */
export function nearestCoalitions(
  coalitions: readonly CoalitionEntry[],
  seenFrom: PartialDate | undefined,
): CoalitionLine[] {
  if (seenFrom === undefined) return coalitions.slice(-NEAREST).reverse().map(coalitionLine);
  const seen = midpointOf(seenFrom);
  const distance = (coalition: CoalitionEntry | undefined) =>
    coalition ? Math.abs(midpointOf(coalition.date) - seen) : Number.POSITIVE_INFINITY;
  let start = firstFrom(seen, coalitions);
  let end = start;
  while (end - start < Math.min(NEAREST, coalitions.length)) {
    if (distance(coalitions[start - 1]) <= distance(coalitions[end])) start--;
    else end++;
  }
  return coalitions.slice(start, end).map(coalitionLine);
}

/** The place of the first that is not before a moment, of coalitions in order of date; their number where all are. */
function firstFrom(moment: number, coalitions: readonly CoalitionEntry[]): number {
  let low = 0;
  let high = coalitions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (midpointOf((coalitions[middle] as CoalitionEntry).date) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
