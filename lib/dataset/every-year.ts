/** Every year from the first to the last of some, in order; what has none in between is to be seen, too. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
