import { Turns } from '../give-way';
import type { Dataset, Release } from '../schema';
import { buildIndex } from './build-index';
import { indexedPlaces } from './indexed-places';
import { releaseDocuments } from './release-documents';
import { Scratch } from './scratch';
import { searchDocuments } from './search-documents';
import type { IndexedPlace, StoredIndex } from './stored-index';
import type { StoredRecord, StoredRelease } from './stored-record';
import { Vocabulary } from './vocabulary';
import { yearDocuments } from './year-documents';

const decoder = new TextDecoder();

/** Records that are kept read: while a word is typed, a letter finds much of what the one before found. */
const MOST_READ = 1000;

/** An index to search; `Stored` is what comes back with a hit. */
export class SearchIndex<Stored> {
  /** Points `stored` at its type, so that an index of one kind is not taken for the other. */
  declare readonly holds: Stored;
  readonly terms: Vocabulary;
  readonly scratch: Scratch;
  #names: Vocabulary | undefined;
  readonly #read = new Map<number, Stored>();

  constructor(readonly stored: StoredIndex) {
    this.terms = new Vocabulary(stored.terms);
    this.scratch = new Scratch(stored.size);
  }

  get names(): Vocabulary {
    this.#names ??= new Vocabulary(this.stored.names);
    return this.#names;
  }

  /** Not to be changed: the same object comes back as long as it is kept. */
  recordOf(document: number): Stored {
    const kept = this.#read.get(document);
    if (kept !== undefined) return kept;
    const { records, recordStarts } = this.stored;
    const bytes = records.subarray(recordStarts[document], recordStarts[document + 1]);
    const record = JSON.parse(decoder.decode(bytes)) as Stored;
    if (this.#read.size === MOST_READ) this.#read.clear();
    this.#read.set(document, record);
    return record;
  }
}

export type RecordIndex = SearchIndex<StoredRecord>;
export type ReleaseIndex = SearchIndex<StoredRelease>;

/** Attorneys general, jurisdictions, coalitions and lawsuits. */
export async function buildRecordIndex(dataset: Dataset, turns = new Turns()): Promise<RecordIndex> {
  const documents = await turns.collect(searchDocuments(dataset));
  return new SearchIndex(await buildIndex(documents, indexedPlaces(dataset.jurisdictions), turns));
}

/** What the coalitions and lawsuits were published in: by far the most, and searched apart from the rest. */
export async function buildReleaseIndex(dataset: Dataset, turns = new Turns()): Promise<ReleaseIndex> {
  const records = await turns.collect(searchDocuments(dataset));
  const documents = await turns.collect(releaseDocuments(dataset, records));
  return new SearchIndex(await buildIndex(documents, indexedPlaces(dataset.jurisdictions), turns));
}

/** Publications that no record rests on. @param places as the index has them that is searched beside it. */
export async function buildYearIndex(
  releases: readonly Release[],
  places: readonly IndexedPlace[],
): Promise<ReleaseIndex> {
  return new SearchIndex(await buildIndex(yearDocuments(releases), places));
}
