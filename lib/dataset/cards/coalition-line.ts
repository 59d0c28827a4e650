import type { CoalitionEntry } from '../../detection/lexicon-source';
import { midpointOf, type PartialDate } from '../../time/partial-date';
import type { CoalitionLine, YearCount } from '../card';

/** The number of members: where the list is incomplete, the sources' own count if it is higher. */
export function memberCount(coalition: CoalitionEntry): number {
  const { members, membersComplete, statedCount } = coalition;
  return membersComplete ? members.length : Math.max(members.length, statedCount ?? 0);
}

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
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, offset) => ({
    year: first + offset,
    count: counts.get(first + offset) ?? 0,
  }));
}

/** How many coalitions a card names as nearest. */
const NEAREST = 5;

/** The coalitions nearest to a date, or the latest where there is none; in order of date. */
export function nearestCoalitions(
  coalitions: readonly CoalitionEntry[],
  seenFrom: PartialDate | undefined,
): CoalitionLine[] {
  const distance = ({ date }: CoalitionEntry) =>
    seenFrom === undefined ? -midpointOf(date) : Math.abs(midpointOf(date) - midpointOf(seenFrom));
  return [...coalitions]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST)
    .sort((a, b) => midpointOf(a.date) - midpointOf(b.date))
    .map(coalitionLine);
}
