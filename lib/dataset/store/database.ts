import { Dexie, type Table } from 'dexie';
import { type RecordOf, TABLES, type TableName } from '../records';
import type { StoredIndex } from '../search/stored-index';
import type { StoredLexicon } from './stored-lexicon';

/**
 * The records stand twice: readers read one slot while the other is being filled. They are stores of
 * their own because a transaction of IndexedDB makes all others on its stores wait.
 */
export type Slot = 'a' | 'b';

/** The slot to be filled while this one is read; `a` where none is yet. */
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
  /** Names the set of derived parts that belongs to it. */
  derived: string;
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

/** What is made from the records once and stored beside them, a record each: a wake reads what it needs. */
export interface Derived {
  lexicon: StoredLexicon;
  searchIndex: StoredIndex;
  /** By far the largest: read when somebody looks among the releases. */
  releaseIndex: StoredIndex;
}

export const DERIVED_PARTS = ['lexicon', 'searchIndex', 'releaseIndex'] as const satisfies (keyof Derived)[];

/** A part of a set of them; which set is read, the active version says. */
export interface StoredPart {
  key: string;
  value: Derived[keyof Derived];
}

/** The key of a stored part. */
export function keyOfPart(set: string, part: keyof Derived): string {
  return `${set}/${part}`;
}

/** How long opening may take, in ms, before it counts as failed: a request to open waits as long as
 * another context deletes the database or holds an older version of it, and a reader must not. */
const OPENING_MAY_TAKE = 3000;

class OpeningTookTooLong extends Error {
  override readonly name = 'OpeningTookTooLong';
}

/** The stores of the dataset. Opening fails with {@link OpeningTookTooLong} where another context keeps it waiting. */
export class DatasetDatabase extends Dexie {
  readonly meta!: Table<Active, 'active'>;
  /** Apart from `meta`, as is `work`, so that who writes them does not keep readers waiting. */
  readonly derived!: Table<StoredPart, string>;
  readonly work!: Table<Seeding, 'seeding'>;

  constructor(name: string) {
    // Losing the last moments to a power failure is harmless: the packaged files fill them in again.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      meta: 'key',
      work: 'key',
      ...Object.fromEntries([...tablesOf('a'), ...tablesOf('b')].map(name => [name, ''])),
    });
    // The parts stood in `meta` once; the packaged files fill in again what goes here.
    this.version(2)
      .stores({ derived: 'key' })
      .upgrade(async upgrade => {
        for (const name of ['meta', 'work']) await upgrade.table(name).clear();
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

  /** What readers read; undefined while there is nothing. */
  active(): PromiseLike<Active | undefined> {
    return this.meta.get('active');
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
