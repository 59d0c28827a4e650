import type { CoalitionKind } from '../detection/coalition-kind';
import type { CoalitionEntry } from '../detection/lexicon-source';
import type { Place } from './card';
import { placeOf } from './cards/place';
import type { Overview } from './overview';

/** Some coalitions over time and over the map. */
export interface Spread {
  /** How many coalitions these are. */
  total: number;
  /** Every year from the first to the last, years without any included. */
  perYear: { year: number; kinds: Partial<Record<CoalitionKind, number>> }[];
  /** How many of them each jurisdiction joined, the most first. */
  joined: { place: Place; count: number }[];
  /** Of how many the record does not know all members. */
  incomplete: number;
}

export function spreadOf(coalitions: readonly CoalitionEntry[], overview: Overview): Spread {
  return {
    total: coalitions.length,
    perYear: perYear(coalitions),
    joined: joined(coalitions, overview),
    incomplete: coalitions.filter(({ membersComplete }) => !membersComplete).length,
  };
}

function perYear(coalitions: readonly CoalitionEntry[]): Spread['perYear'] {
  const years = coalitions.map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const spread: Spread['perYear'] = Array.from({ length: last - first + 1 }, (_, offset) => ({
    year: first + offset,
    kinds: {},
  }));
  for (const { date, kind } of coalitions) {
    const kinds = spread[Number(date.slice(0, 4)) - first]?.kinds;
    if (kinds) kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return spread;
}

function joined(coalitions: readonly CoalitionEntry[], overview: Overview): Spread['joined'] {
  const counts = new Map<string, number>();
  for (const { members } of coalitions)
    for (const code of members) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ place: placeOf(code, overview), count }))
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
}
