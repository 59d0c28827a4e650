/** A whole database of IndexedDB, as JSON can hold it. */
export interface StoredDatabase {
  /** As IndexedDB counts. */
  version: number;
  stores: { name: string; keyPath: string | null; rows: { key: string; value: unknown }[] }[];
}

const TYPED = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array };
type TypedName = keyof typeof TYPED;

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads all that is in a database that nobody else writes. */
export async function dumpDatabase(name: string): Promise<StoredDatabase> {
  const database = await answerTo(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = await Promise.all(
    names.map(async each => {
      const store = transaction.objectStore(each);
      const [keys, values] = [await answerTo(store.getAllKeys()), await answerTo(store.getAll())];
      const rows = keys.map((key, place) => ({ key: String(key), value: values[place] as unknown }));
      return { name: each, keyPath: store.keyPath as string | null, rows };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Makes a database anew as it was when it was dumped. */
export async function restoreDatabase(name: string, { version, stores }: StoredDatabase): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: each, keyPath } of stores)
      opening.result.createObjectStore(each, keyPath === null ? undefined : { keyPath });
  };
  const database = await answerTo(opening);
  const transaction = database.transaction(
    stores.map(store => store.name),
    'readwrite',
  );
  for (const { name: each, keyPath, rows } of stores) {
    const store = transaction.objectStore(each);
    for (const { key, value } of rows) {
      if (keyPath === null) store.put(value, key);
      else store.put(value);
    }
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** JSON with arrays of numbers of a type as such. */
export function writeStored(stored: StoredDatabase): string {
  return JSON.stringify(stored, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    return { typed: value.constructor.name, numbers: [...(value as Uint8Array)] };
  });
}

export function readStored(text: string): StoredDatabase {
  return JSON.parse(text, (_, value) =>
    typeof value?.typed === 'string' && value.typed in TYPED
      ? new TYPED[value.typed as TypedName](value.numbers)
      : value,
  );
}
