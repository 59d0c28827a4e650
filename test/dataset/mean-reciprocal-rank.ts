import type { SearchQuery } from './search-queries';

/** 1 where every query has an answer of its own first, 0.5 where it stands second, 0 where it is missing. */
export function meanReciprocalRank(
  queries: readonly SearchQuery[],
  search: (query: string) => readonly string[],
): number {
  const ranks = queries.map(({ query, answers }) => search(query).findIndex(key => answers.includes(key)));
  return ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / queries.length;
}
