import { deserialize, serialize } from 'node:v8';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { type RecordIndex, SearchIndex } from '../../../lib/dataset/search/search-index';
import { searchRecords } from '../../../lib/dataset/search/search-records';
import { fold } from '../../../lib/dataset/search/search-terms';
import type { StoredIndex } from '../../../lib/dataset/search/stored-index';

/** A record as a library that knows nothing of the field is given it. */
export interface PlainDocument {
  id: string;
  title: string;
  about: string;
}

/** What can be searched, and what of it is stored between two wakes of the worker. */
export interface Engine {
  /** Keys of the best, at most 20. */
  search(query: string): string[];
  /** How many bytes are stored; NaN where it cannot be, or where that is not measured. */
  bytes: number;
  /** Makes what can be searched of what is stored; absent where nothing is. */
  load?: () => unknown;
}

const MOST = 20;

export function ours(index: RecordIndex): Engine {
  const stored = serialize(index.stored);
  return {
    search: query => searchRecords(index, query, MOST).hits.map(({ key }) => key),
    bytes: stored.byteLength,
    load: () => new SearchIndex(deserialize(stored) as StoredIndex),
  };
}

const FIELDS = ['title', 'about'];
const MINISEARCH = {
  fields: FIELDS,
  searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' as const },
};

export function miniSearch(documents: readonly PlainDocument[]): Engine {
  const index = new MiniSearch<PlainDocument>(MINISEARCH);
  index.addAll(documents);
  let stored: string | undefined;
  try {
    stored = JSON.stringify(index);
  } catch {
    // Longer than a string may be.
  }
  return {
    search: query =>
      index
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => id as string),
    bytes: stored === undefined ? Number.NaN : Buffer.byteLength(stored),
    ...(stored !== undefined && { load: () => MiniSearch.loadJSON(stored, MINISEARCH) }),
  };
}

export function flexSearch(documents: readonly PlainDocument[]): Engine {
  const made = () =>
    new Document({
      tokenize: 'forward',
      encoder: Charset.LatinBalance,
      document: { id: 'id', index: FIELDS },
    });
  const index = made();
  for (const document of documents) index.add({ ...document });
  const search = (query: string) => [
    ...new Set(index.search(query, MOST).flatMap(({ result }) => result.map(id => String(id)))),
  ];
  const stored: [string, string][] = [];
  index.export((key, data) => {
    if (typeof data === 'string') stored.push([key, data]);
  });
  return {
    search,
    bytes: stored.reduce((sum, [, data]) => sum + Buffer.byteLength(data), 0),
    load: () => {
      const loaded = made();
      for (const [key, data] of stored) loaded.import(key, data);
      return loaded;
    },
  };
}

export function fuse(documents: readonly PlainDocument[]): Engine {
  const options = { keys: [{ name: 'title', weight: 2 }, 'about'], ignoreLocation: true, threshold: 0.3 };
  const index = Fuse.createIndex(FIELDS, documents);
  const engine = new Fuse(documents, options, index);
  const stored = JSON.stringify([documents, index.toJSON()]);
  return {
    search: query => engine.search(query, { limit: MOST }).map(({ item }) => item.id),
    bytes: Buffer.byteLength(stored),
    load: () => {
      const [items, parsed] = JSON.parse(stored);
      return new Fuse<PlainDocument>(items, options, Fuse.parseIndex(parsed));
    },
  };
}

/** All words anywhere in the folded text, in the order of the record. */
export function plainFilter(documents: readonly PlainDocument[]): Engine {
  const texts = documents.map(({ id, title, about }) => ({ id, text: fold(`${title} ${about}`) }));
  const stored = JSON.stringify(texts);
  return {
    search: query => {
      const words = fold(query).split(/\s+/);
      const found: string[] = [];
      for (const { id, text } of texts) {
        if (words.every(word => text.includes(word))) found.push(id);
        if (found.length === MOST) break;
      }
      return found;
    },
    bytes: Buffer.byteLength(stored),
    load: () => JSON.parse(stored),
  };
}
