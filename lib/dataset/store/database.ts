import { Dexie, type Table } from 'dexie';
import type { Lexicon } from '../../detection/lexicon';
import { type RecordOf, TABLES, type TableName } from '../records';
import type { StoredIndex } from '../search/stored-index';

/** A record of one generation of the dataset; readers see only the active generation. */
export interface Row<T extends TableName = TableName> {
  generation: number;
  id: string;
  record: RecordOf<T>;
}

/** What a generation was made from, and by which version of the extension. */
export interface Origin {
  version: string;
  /** SHA-256 of the file the records come from, hex. */
  digest: string;
  /** Version of the extension, whose code gives the lexicon and the search index their shape. */
  software: string;
}

/** The generation that readers read. */
export interface Active extends Origin {
  key: 'active';
  generation: number;
  /** Whether the generations before it are gone, so that a wake need not look for them. */
  swept: boolean;
}

/** A generation being filled; `done` counts the rows written, in the order of the tables. */
export interface Seeding extends Origin {
  key: 'seeding';
  generation: number;
  done: number;
}

/** The compiled lexicon of the active generation, one record so that a wake costs one read. */
interface StoredLexicon {
  key: 'lexicon';
  lexicon: Lexicon;
}

/** The releases' index stands apart: by far the largest, it is read when somebody looks among them. */
interface StoredSearchIndex<K extends 'search-index' | 'release-index'> {
  key: K;
  index: StoredIndex;
}

export type Meta =
  | Active
  | Seeding
  | StoredLexicon
  | StoredSearchIndex<'search-index'>
  | StoredSearchIndex<'release-index'>;

/** What is made from the records once and stored beside them. */
export interface Derived {
  lexicon: Lexicon;
  searchIndex: StoredIndex;
  releaseIndex: StoredIndex;
}

export function metaOfDerived({ lexicon, searchIndex, releaseIndex }: Derived): Meta[] {
  return [
    { key: 'lexicon', lexicon },
    { key: 'search-index', index: searchIndex },
    { key: 'release-index', index: releaseIndex },
  ];
}

/** How long opening may take, in ms, before it counts as failed: a request to open waits as long as
 * another context deletes the database or holds an older version of it, and a reader must not. */
const OPENING_MAY_TAKE = 3000;

class OpeningTookTooLong extends Error {
  override readonly name = 'OpeningTookTooLong';
}

export class DatasetDatabase extends Dexie {
  readonly meta!: Table<Meta, Meta['key']>;

  constructor(name: string) {
    // Losing the last moments to a power failure is harmless: the packaged files fill them in again.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      meta: 'key',
      ...Object.fromEntries(TABLES.map(table => [table, '[generation+id]'])),
    });
    // Somebody deletes or upgrades the database elsewhere: give way, the next use opens it again.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }

  rows<T extends TableName>(table: T): Table<Row<T>, [number, string]> {
    return this.table(table);
  }

  async metaOf<K extends Meta['key']>(key: K): Promise<Extract<Meta, { key: K }> | undefined> {
    return (await this.meta.get(key)) as Extract<Meta, { key: K }> | undefined;
  }

  /** Opens the database if it is not open. @throws when it cannot be opened, or not in time. */
  async ready(): Promise<void> {
    if (this.isOpen()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new OpeningTookTooLong()), OPENING_MAY_TAKE);
    });
    try {
      await Promise.race([this.open(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  }
}

export const ALL_TABLES = [...TABLES, 'meta'] as const;
