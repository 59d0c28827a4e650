import type { PlacedFilter } from './query';

/** Whether a query asks for what is of a year; undefined where it names no years. */
export function yearsAsked(filters: readonly PlacedFilter[]): ((year: string) => boolean) | undefined {
  const asked = filters.flatMap(({ filter, negated }) =>
    filter.field === 'years' && !negated ? [filter] : [],
  );
  if (asked.length === 0) return undefined;
  return year =>
    asked.some(({ from, to }) => (from ?? 0) <= Number(year) && Number(year) <= (to ?? Number(year)));
}
