/**
 * What is found by a text, as two texts: a database hands these over at once, where a map of some thousand
 * small objects takes it ten times as long, though a worker that wakes for an answer asks for a few.
 */
export interface PackedMap {
  /** The keys, as JSON. */
  keys: string;
  /** As JSON, a value a line, in the order of the keys. */
  values: string;
}

/** @param write what JSON can hold of a value; the value itself where it is left out */
export function packMap<Value>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => unknown = value => value,
): PackedMap {
  return {
    keys: JSON.stringify([...map.keys()]),
    // JSON writes a line break as two other characters.
    values: Array.from(map.values(), value => JSON.stringify(write(value))).join('\n'),
  };
}

/**
 * The same map, each value read when it is first asked for.
 * @param read makes a value again of what was written
 */
export function unpackMap<Value>(
  packed: PackedMap,
  read: (written: unknown) => Value = written => written as Value,
): ReadonlyMap<string, Value> {
  return new UnpackedMap(packed, read);
}

class UnpackedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #packed: PackedMap;
  readonly #read: (written: unknown) => Value;
  readonly #made = new Map<string, Value>();
  #lines: ReadonlyMap<string, string> | undefined;

  constructor(packed: PackedMap, read: (written: unknown) => Value) {
    this.#packed = packed;
    this.#read = read;
  }

  #unread(): ReadonlyMap<string, string> {
    if (!this.#lines) {
      const lines = this.#packed.values.split('\n');
      const keys = JSON.parse(this.#packed.keys) as string[];
      this.#lines = new Map(keys.map((key, place) => [key, lines[place] as string]));
    }
    return this.#lines;
  }

  get size(): number {
    return this.#unread().size;
  }

  has(key: string): boolean {
    return this.#unread().has(key);
  }

  get(key: string): Value | undefined {
    const line = this.#unread().get(key);
    if (line === undefined) return undefined;
    let value = this.#made.get(key);
    if (value === undefined) {
      value = this.#read(JSON.parse(line));
      this.#made.set(key, value);
    }
    return value;
  }

  keys(): MapIterator<string> {
    return this.#unread().keys();
  }

  *entries(): MapIterator<[string, Value]> {
    for (const key of this.keys()) yield [key, this.get(key) as Value];
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(tell: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }
}
