import { TABLES } from '../records';
import type { StoredIndex } from '../search/stored-index';
import type { StoredLexicon } from './stored-lexicon';

/** Of the shape of the stores; {@link DatasetDatabase} has what each has brought. */
export const SHAPE = 2;

/** As the browser counts it: Dexie gives ten for each of its own. https://dexie.org/docs/Dexie/Dexie.version() */
export const NATIVE_VERSION = 10 * SHAPE;

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

/** The stores of a slot. */
export function tablesOf(slot: Slot): string[] {
  return TABLES.map(table => `${table}-${slot}`);
}
