import { Dexie, type Table } from 'dexie';
import type { Release } from '../schema';
import type { StoredIndex } from '../search/stored-index';

/** A year of releases that the reader has asked for. */
export interface HeldYear {
  year: string;
  /** SHA-256 of its content, hex. */
  sha256: string;
  /** Version of the extension, whose code gives the index its shape. */
  software: string;
}

/**
 * The releases that readers get by year, in a database of their own: whatever becomes of it, the core
 * stays as it is, and the feed has them still.
 */
export class YearStore extends Dexie {
  readonly held!: Table<HeldYear, string>;
  readonly content!: Table<{ year: string; releases: Release[] }, string>;
  readonly indexes!: Table<{ year: string; index: StoredIndex }, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ held: 'year', content: 'year', indexes: 'year' });
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }

  /**
   * Replaces a year whole, as long as it is still what it was when the work on it began: what has come
   * in between is newer, and what was dropped is not wanted.
   * @param before the hash of its content then; undefined where it was not held
   * @throws what the database throws
   */
  put(held: HeldYear, releases: Release[], index: StoredIndex, before: string | undefined): Promise<void> {
    const { year } = held;
    return this.transaction('rw', this.tables, async () => {
      if ((await this.held.get(year))?.sha256 !== before) return;
      await this.content.put({ year, releases });
      await this.indexes.put({ year, index });
      await this.held.put(held);
    });
  }

  /** @throws what the database throws. */
  drop(years: string[]): Promise<void> {
    return this.transaction('rw', this.tables, async () => {
      for (const table of this.tables) await table.bulkDelete(years);
    });
  }
}
