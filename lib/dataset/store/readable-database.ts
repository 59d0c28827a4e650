import { inTime, readInTime } from './opening-time';
import { NATIVE_VERSION } from './stores';

/** Asks for the value under a key of a store; undefined where there is none. */
export type Get = <T>(store: string, key: string) => Promise<T | undefined>;

/**
 * The database as answers read it, which never make or change it. A worker starts anew for nearly each
 * article, which would wait for Dexie to be run, to open and to set up its layers: 12 ms of 100.
 */
export class ReadableDatabase {
  readonly #name: string;
  #connection: Promise<IDBDatabase | undefined> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /**
   * What `ask` asks for in one transaction; undefined where there is no database of the present shape.
   * It may wait for nothing but what it gets. @throws what the database throws, what `ask` throws, and
   * where opening or all that `ask` waits for takes too long: a timer for each of hundreds of reads would
   * cost a seventh of them.
   */
  async read<T>(stores: readonly string[], ask: (get: Get) => Promise<T>): Promise<T | undefined> {
    const transaction = await this.#begin(stores);
    return transaction && readInTime(ask((store, key) => resultOf(transaction.objectStore(store).get(key))));
  }

  async #begin(stores: readonly string[]): Promise<IDBTransaction | undefined> {
    const database = await this.#opened();
    try {
      return database?.transaction([...stores], 'readonly');
    } catch (error) {
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      // The browser has closed it without a word.
      this.close();
      return (await this.#opened())?.transaction([...stores], 'readonly');
    }
  }

  async #opened(): Promise<IDBDatabase | undefined> {
    this.#connection ??= this.#open();
    const database = await this.#connection.catch(error => {
      this.#connection = undefined;
      throw error;
    });
    if (!database) this.close();
    return database;
  }

  /** The next use opens it again. */
  close(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.then(
      database => database?.close(),
      () => undefined,
    );
  }

  async #open(): Promise<IDBDatabase | undefined> {
    const request = indexedDB.open(this.#name);
    let isNew = false;
    // There was none: nor is there one afterwards.
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    const opening = resultOf(request);
    try {
      const database = await inTime(opening);
      // Somebody deletes or upgrades it elsewhere: give way.
      database.onversionchange = () => this.close();
      database.onclose = () => this.close();
      if (database.version === NATIVE_VERSION) return database;
      database.close();
      return undefined;
    } catch (error) {
      if (isNew) return undefined;
      opening.then(
        late => late.close(),
        () => undefined,
      );
      throw error;
    }
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
