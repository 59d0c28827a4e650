import { countFacets } from './count-facets';
import { type FoundDocuments, findDocuments } from './find-documents';
import type { Found, FoundRecord, FoundReleases } from './found';
import { parseQuery } from './parse-query';
import type { FilterSuggestion, Query, QueryNote } from './query';
import { bestOf, raiseNamed, titlesFirst } from './rank';
import type { RecordIndex, ReleaseIndex, SearchIndex } from './search-index';
import { searchTerms } from './search-terms';
import { stringsIn } from './strings-in';
import { suggestFilters } from './suggest-filters';
import { type UnfinishedFilter, unfinishedFilter } from './unfinished-filter';
import { wordsMatched } from './words-matched';

/** How many of the best are held against the query once more, by how their titles are worded. */
const REREAD = 24;

const NOTHING: Omit<Found, 'filters' | 'notes' | 'suggestions'> = {
  hits: [],
  total: 0,
  facets: { kinds: [], years: [], states: [], parties: [], topics: [] },
};

/**
 * Finds records by name, place, year, docket, subject and filters: `gun new mexico 2018`,
 * `state:nm kind:letter since 2017`. Whatever is named exactly so comes first. @param limit of the hits;
 * facets and total count all.
 */
export function searchRecords(index: RecordIndex, text: string, limit: number): Found {
  const unfinished = unfinishedFilter(text);
  const suggestions = unfinished ? suggested(unfinished, text, index) : [];
  const query = parseQuery(askedOf(text, unfinished, suggestions, index), index.stored);
  const found = findDocuments(query, index);
  const { all, best } = ranked(found, query, index, limit);
  const filters = [...found.filters];
  const { notes } = found;
  if (all.length === 0) return { ...NOTHING, filters, notes, suggestions };
  const mark = wordsMatched(query, found);
  const hits = best.map(({ document }) => {
    const record = index.recordOf(document);
    return { ...record, matched: mark(record, record.title, record.facts) };
  });
  return {
    hits,
    total: all.length,
    facets: countFacets(all, index.stored),
    filters,
    notes: notes.map(note => asWritten(note, hits[0])),
    suggestions,
  };
}

/** The query without a value that is still being typed: neither is it wrong yet, nor are its words searched for. */
function askedOf(
  text: string,
  unfinished: UnfinishedFilter | undefined,
  suggestions: readonly FilterSuggestion[],
  { stored }: RecordIndex,
): string {
  if (!unfinished || suggestions.length === 0) return text;
  const { typed, span, lead } = unfinished;
  const isOpen = parseQuery(text, stored).notes.some(
    note => note.note === 'no-such-value' && typed.startsWith(note.typed),
  );
  if (!isOpen) return text;
  return text.slice(0, span.start) + (lead.endsWith(',') ? lead.slice(0, -1) : '');
}

/** What a filter may become, by what the rest of the query finds; without a rest by the whole record. */
function suggested(unfinished: UnfinishedFilter, text: string, index: RecordIndex): FilterSuggestion[] {
  const rest = text.slice(0, unfinished.span.start);
  const { size } = index.stored;
  const documents =
    rest.trim() === ''
      ? Uint32Array.from({ length: size }, (_, document) => document)
      : aliveOf(findDocuments(parseQuery(rest, index.stored), index).alive);
  const facets = countFacets(documents, index.stored, index.stored.topics.length);
  return suggestFilters(unfinished, index.stored, facets);
}

function aliveOf(alive: Uint8Array): Uint32Array {
  return Uint32Array.from(alive.keys()).filter(document => alive[document]);
}

/** What was found for a slip, as the first hit writes it instead of as a term. */
function asWritten(note: QueryNote, first: FoundRecord | undefined): QueryNote {
  if (note.note !== 'read-as') return note;
  const words =
    stringsIn([first?.title, first?.facts])
      .join(' ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const as = words.find(word => searchTerms(word).includes(note.as));
  return as === undefined ? note : { ...note, as };
}

/**
 * As {@link searchRecords}, among the publications of several indexes. Where one fits the query as it
 * is, what others find by reading it freely is left out.
 */
export function searchReleases(indexes: readonly ReleaseIndex[], text: string, limit: number): FoundReleases {
  const results = indexes.map(index => searchOneOf(index, text, limit)).filter(({ total }) => total > 0);
  const freedom = Math.min(...results.map(({ freely }) => freely));
  const best = results.filter(({ freely }) => freely === freedom);
  const hits = best.flatMap(({ scored }) => scored).sort((a, b) => b.score - a.score);
  const byId = new Map(hits.map(({ release }) => [release.id, release] as const).reverse());
  return {
    hits: [...byId.values()].reverse().slice(0, limit),
    total: best.reduce((sum, { total }) => sum + total, 0),
  };
}

/** Ways to find something all the same where nothing fits as asked. */
const FREELY: ReadonlySet<QueryNote['note']> = new Set(['any-words', 'read-as', 'years-left-out']);

function searchOneOf(index: ReleaseIndex, text: string, limit: number) {
  const query = parseQuery(text, index.stored);
  const found = findDocuments(query, index);
  const { all, best } = ranked(found, query, index, limit);
  const mark = wordsMatched(query, found);
  const scored = best.map(({ document, score }) => {
    const release = index.recordOf(document);
    return {
      score,
      release: { ...release, matched: mark(release, release.title, release.publisher, release.date) },
    };
  });
  return { scored, total: all.length, freely: found.notes.filter(({ note }) => FREELY.has(note)).length };
}

function ranked(
  { alive, scores }: FoundDocuments,
  { asName }: Query,
  index: SearchIndex<{ title: string }>,
  limit: number,
): { all: Uint32Array; best: { document: number; score: number }[] } {
  const { weights, nameLengths, size } = index.stored;
  const all = new Uint32Array(size);
  let count = 0;
  for (let document = 0; document < size; document++) {
    if (!alive[document]) continue;
    // Words weigh more in a short name than in a long one.
    const length = Math.min(12, nameLengths[document] as number);
    scores[document] = (scores[document] as number) * (weights[document] as number) * (1.3 - length / 40);
    all[count++] = document;
  }
  raiseNamed(scores, alive, asName, index);
  const found = all.subarray(0, count);
  const best = bestOf(found, scores, Math.max(limit, REREAD));
  return { all: found, best: titlesFirst(best, scores, asName, index).slice(0, limit) };
}
