import { Dexie, type Table } from 'dexie';
import type { RecordOf, TableName } from '../records';
import { inTime } from './opening-time';
import {
  type Active,
  NATIVE_VERSION,
  type Seeding,
  SHAPE,
  type Slot,
  type StoredPart,
  tablesOf,
} from './stores';

/**
 * The stores of the dataset, for who writes them: answers are read by {@link ReadableDatabase}. Opening
 * fails where another context keeps it waiting.
 */
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
    this.version(SHAPE)
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

  /**
   * Opens the database if it is not open. @throws when it cannot be opened, or not in time, and VersionError where
   * it is of another version: Dexie takes on a later one and adds its stores, but answers are never read there.
   */
  async ready(): Promise<void> {
    if (!this.isOpen()) await inTime(this.open());
    const { version } = this.backendDB();
    if (version !== NATIVE_VERSION)
      throw new DOMException(`The database is of version ${version}, not ${NATIVE_VERSION}.`, 'VersionError');
  }
}
