import type { CoalitionKind } from '../detection/coalition-kind';
import type { CoalitionEntry } from '../detection/lexicon-source';
import type { Place } from './card';
import { placeOf } from './cards/place';
import { everyYear } from './every-year';
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

/** How some coalitions spread over years and jurisdictions. */
export function spreadOf(coalitions: readonly CoalitionEntry[], overview: Overview): Spread {
  return {
    total: coalitions.length,
    perYear: perYear(coalitions),
    joined: joined(coalitions, overview),
    incomplete: coalitions.filter(({ membersComplete }) => !membersComplete).length,
  };
}

function perYear(coalitions: readonly CoalitionEntry[]): Spread['perYear'] {
  const years = new Map<number, Partial<Record<CoalitionKind, number>>>();
  for (const { date, kind } of coalitions) {
    const year = Number(date.slice(0, 4));
    const kinds = years.get(year) ?? {};
    years.set(year, { ...kinds, [kind]: (kinds[kind] ?? 0) + 1 });
  }
  return everyYear([...years.keys()]).map(year => ({ year, kinds: years.get(year) ?? {} }));
}

function joined(coalitions: readonly CoalitionEntry[], overview: Overview): Spread['joined'] {
  const counts = new Map<string, number>();
  for (const { members } of coalitions)
    for (const code of members) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ place: placeOf(code, overview), count }))
    .sort((a, b) => b.count - a.count || (a.place.name < b.place.name ? -1 : 1));
}
