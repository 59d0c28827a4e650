import MiniSearch, { type Options } from 'minisearch';
import type { Dataset } from '../schema';
import type { SearchDocument } from './search-document';
import { searchDocuments } from './search-documents';

const OPTIONS: Options<SearchDocument> = {
  fields: ['name', 'docket', 'place', 'time', 'about'],
  storeFields: ['kind', 'title', 'detail', 'count', 'names', 'weight'],
  // Documents and queries are given in terms already.
  tokenize: terms => (terms === '' ? [] : terms.split(' ')),
  processTerm: term => term,
  searchOptions: { boost: { name: 4, docket: 4, place: 1.5, time: 1.5 } },
};

/** Documents per turn: building takes a good part of a second, and pages wait for answers meanwhile. */
const CHUNK_SIZE = 50;

export async function buildSearchIndex(dataset: Dataset): Promise<MiniSearch<SearchDocument>> {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  await index.addAllAsync(searchDocuments(dataset), { chunkSize: CHUNK_SIZE });
  return index;
}

/** An index from the JSON of {@link buildSearchIndex}'s. @throws when it is none. */
export function loadSearchIndex(json: string): MiniSearch<SearchDocument> {
  return MiniSearch.loadJSON<SearchDocument>(json, OPTIONS);
}
