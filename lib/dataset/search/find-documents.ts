import { filterDocuments } from './filter-documents';
import { type Matches, matchClause } from './match-clause';
import type { Clause, PlacedFilter, Query, QueryNote } from './query';
import type { SearchIndex } from './search-index';

/** Documents that fit a query, and how it had to be read for that. */
export interface FoundDocuments {
  /** 1 for what fits. */
  alive: Uint8Array;
  scores: Float32Array;
  filters: readonly PlacedFilter[];
  notes: QueryNote[];
  matches: Matches[];
}

/**
 * What fits all of a query. Where nothing does: with slips of the pen forgiven, then whatever fits any
 * of its words, then without years that were typed among the words.
 */
export function findDocuments(query: Query, index: SearchIndex<unknown>): FoundDocuments {
  index.scratch.reset();
  const found = findWithin(query.filters, query, index);
  const explicit = query.filters.filter(
    ({ filter, span }) => filter.field !== 'years' || isTyped(span, query),
  );
  if (found.alive.includes(1) || explicit.length === query.filters.length) return found;
  const without = findWithin(explicit, query, index);
  if (!without.alive.includes(1)) return found;
  const typed = query.filters.filter(placed => !explicit.includes(placed)).map(({ label }) => label);
  return { ...without, notes: [...without.notes, { note: 'years-left-out', typed: typed.join(', ') }] };
}

/** Whether a filter of years was asked for as such, and did not just stand among the words. */
function isTyped({ start }: PlacedFilter['span'], { typedFilters }: Query): boolean {
  return typedFilters.has(start);
}

function findWithin(
  filters: readonly PlacedFilter[],
  query: Query,
  index: SearchIndex<unknown>,
): FoundDocuments {
  const within = filterDocuments(index, filters);
  const notes = [...query.notes];
  const scores = index.scratch.take();
  const wanted = query.clauses.filter(({ negated }) => !negated);
  for (const clause of query.clauses)
    if (clause.negated) drop(within, matchClause(clause, index, { forgiving: false }));
  if (wanted.length === 0) {
    if (filters.length === 0) within.fill(0);
    return { alive: within, scores: scores.fill(1), filters, notes, matches: [] };
  }

  const asTyped = wanted.map(clause => matchClause(clause, index, { forgiving: false }));
  let alive = fitAll(asTyped, within, scores);
  if (alive.includes(1)) return { alive, scores, filters, notes, matches: asTyped };

  const unknown = wanted.filter((_, number) => asTyped[number]?.count === 0);
  for (const forgiven of unknown.length > 0 ? [unknown] : [wanted]) {
    const matches = wanted.map((clause, number) =>
      forgiven.includes(clause)
        ? matchClause(clause, index, { forgiving: true })
        : (asTyped[number] as Matches),
    );
    alive = fitAll(matches, within, scores.fill(0));
    const read = forgiven.flatMap(clause => readAs(clause, matches[wanted.indexOf(clause)]));
    if (alive.includes(1)) return { alive, scores, filters, notes: [...notes, ...read], matches };
    alive = fitAny(matches, within, scores.fill(0));
    const missing = wanted.filter((_, number) => matches[number]?.count === 0).map(({ text }) => text);
    const told: QueryNote[] = wanted.length > 1 ? [{ note: 'any-words', missing }] : [];
    if (alive.includes(1))
      return {
        alive,
        scores,
        filters,
        notes: [...notes, ...(unknown.length > 0 ? read : []), ...told],
        matches,
      };
  }
  return { alive, scores, filters, notes, matches: [] };
}

function readAs({ text }: Clause, matches: Matches | undefined): QueryNote[] {
  const [as] = matches?.almost ?? [];
  return as === undefined ? [] : [{ note: 'read-as', typed: text, as }];
}

function drop(alive: Uint8Array, { scores }: Matches): void {
  for (let document = 0; document < alive.length; document++)
    if ((scores[document] as number) > 0) alive[document] = 0;
}

function fitAll(matches: readonly Matches[], within: Uint8Array, sums: Float32Array): Uint8Array {
  const alive = within.slice();
  for (const { scores } of matches)
    for (let document = 0; document < alive.length; document++) {
      if (!alive[document]) continue;
      const score = scores[document] as number;
      if (score > 0) sums[document] = (sums[document] as number) + score;
      else alive[document] = 0;
    }
  return alive;
}

/** What fits more of the words counts for more. */
function fitAny(matches: readonly Matches[], within: Uint8Array, sums: Float32Array): Uint8Array {
  const alive = new Uint8Array(within.length);
  for (let document = 0; document < within.length; document++) {
    if (!within[document]) continue;
    let [sum, count] = [0, 0];
    for (const { scores } of matches) {
      const score = scores[document] as number;
      if (score === 0) continue;
      sum += score;
      count += 1;
    }
    if (count === 0) continue;
    alive[document] = 1;
    sums[document] = sum * (count / matches.length) ** 2;
  }
  return alive;
}
