import { Dexie, type Table } from 'dexie';
import type { Lexicon } from '../../detection/lexicon';
import { type RecordOf, TABLES, type TableName } from '../records';
import type { StoredIndex } from '../search/stored-index';

/**
 * The records stand twice: readers read one slot while the other is being filled. They are stores of
 * their own because a transaction of IndexedDB makes all others on its stores wait.
 */
export type Slot = 'a' | 'b';

export function otherSlot(slot: Slot | undefined): Slot {
  return slot === 'a' ? 'b' : 'a';
}

/** What a slot was filled from, and by which version of the extension. */
export interface Origin {
  version: string;
  /** SHA-256 of the file the records come from, hex. */
  digest: string;
  /** Version of the extension, whose code gives the lexicon and the search index their shape. */
  software: string;
}

/** What readers read. */
export interface Active extends Origin {
  key: 'active';
  slot: Slot;
  /** Grows with every change, so that none is taken for another. */
  generation: number;
  /** Whether the other slot is empty, so that a wake need not look. */
  swept: boolean;
}

/** The filling of the slot that is not active; `done` counts the rows written, in the order of the tables. */
export interface Seeding extends Origin {
  key: 'seeding';
  slot: Slot;
  /** Of what was active when it began: nothing else may be replaced by it. */
  after: number;
  /** Tells it from a filling that was given up. */
  run: string;
  done: number;
}

/** The compiled lexicon of the active slot, one record so that a wake costs one read. */
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
  /** Apart from `meta`, so that who fills a slot does not keep readers waiting. */
  readonly work!: Table<Seeding, 'seeding'>;

  constructor(name: string) {
    // Losing the last moments to a power failure is harmless: the packaged files fill them in again.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      meta: 'key',
      work: 'key',
      ...Object.fromEntries([...tablesOf('a'), ...tablesOf('b')].map(name => [name, ''])),
    });
    // Somebody deletes or upgrades the database elsewhere: give way, the next use opens it again.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }

  /** The records of a table by their ids. */
  rows<T extends TableName>(table: T, slot: Slot): Table<RecordOf<T>, string> {
    return this.table(`${table}-${slot}`);
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

/** The stores of a slot. */
export function tablesOf(slot: Slot): string[] {
  return TABLES.map(table => `${table}-${slot}`);
}
