import type MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import type { Card, CardKey } from '../card';
import { onlyKnown } from '../cards/only-known';
import type { FoundDocument, SearchDocument } from './search-document';
import { foldedWords, queryTerms, searchTerms, termOf } from './search-terms';

interface FoundRecord {
  key: CardKey;
  kind: Card['kind'];
  title: string;
  detail: string;
  count?: number;
  /** Words of title and detail that matched, folded. */
  matched: string[];
}

export interface Found {
  hits: FoundRecord[];
  totals: Partial<Record<Card['kind'], number>>;
}

/** From this length on, a term also finds words that begin with it wherever it stands in a query. */
const PREFIX_FROM = 3;
/** From this length on, a slip of the pen is forgiven. */
const FUZZY_FROM = 4;

const EXACT: SearchOptions = {
  combineWith: 'AND',
  // The last word may still be being typed.
  prefix: (term, place, terms) =>
    place === terms.length - 1 || (term.length >= PREFIX_FROM && !/\d/.test(term)),
  boostDocument: (_id, _term, stored) => (stored?.weight as number | undefined) ?? 1,
};
const FORGIVING: SearchOptions = {
  ...EXACT,
  fuzzy: term => (term.length >= FUZZY_FROM && !/\d/.test(term) ? 0.2 : false),
};
/** In this order until one finds something: a slip is looked for only where nothing is spelt so. */
const WAYS: readonly SearchOptions[] = [EXACT, FORGIVING, { ...FORGIVING, combineWith: 'OR' }];

/**
 * Finds records by name, place, year, docket and subject. All words of the query must be found; where
 * nothing has them all, any of them. Whatever is named exactly so comes first, then what begins so.
 */
export function searchRecords(index: MiniSearch<SearchDocument>, query: string, limit: number): Found {
  const asText = queryTerms(query).join(' ');
  if (asText === '') return { hits: [], totals: {} };
  const asName = searchTerms(query).join(' ');
  const results = firstFinds(index, asText)
    .map(result => ({ result, document: result as SearchResult & FoundDocument }))
    .map(found => ({ ...found, rank: nameRank(asName, found.document.names) }))
    .sort((a, b) => a.rank - b.rank || b.result.score - a.result.score);

  const totals: Found['totals'] = {};
  for (const { document } of results) totals[document.kind] = (totals[document.kind] ?? 0) + 1;
  return { hits: results.slice(0, limit).map(({ document }) => hitOf(document)), totals };
}

function firstFinds(index: MiniSearch<SearchDocument>, terms: string): SearchResult[] {
  for (const way of WAYS) {
    const found = index.search(terms, way);
    if (found.length > 0) return found;
  }
  return [];
}

/** 0: a name of it; 1: the beginning of a name; 2: neither. */
function nameRank(query: string, names: readonly string[]): number {
  if (names.includes(query)) return 0;
  return names.some(name => name.startsWith(query)) ? 1 : 2;
}

function hitOf(document: SearchResult & FoundDocument): FoundRecord {
  const { kind, title, detail, count } = document;
  const shown = new Set(foldedWords(`${title} ${detail}`));
  const matched = [...shown].filter(word => termOf(word) in document.match);
  return { key: document.id as CardKey, kind, title, detail, ...onlyKnown({ count }), matched };
}
