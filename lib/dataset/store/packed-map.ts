/**
 * What is found by a text, as two texts and where things stand in them: a database hands these over at once,
 * where a map of some thousand small objects takes it ten times as long, and nothing has to be made of
 * them before a worker that wakes for an answer asks for the few that it needs.
 */
export interface PackedMap {
  /** The keys, one after the other. */
  keys: string;
  /** Where each begins, and where the last one ends. */
  keyStarts: Int32Array;
  /** The values as JSON, in the order of the keys. */
  values: string;
  valueStarts: Int32Array;
  /** By the hash of a key, or behind that: its number plus one; 0 where none is. As many as a power of two. */
  slots: Int32Array;
}

/** @param write what JSON can hold of a value; the value itself where it is left out */
export function packMap<Value>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => unknown = value => value,
): PackedMap {
  const keys = [...map.keys()];
  const values = Array.from(map.values(), value => JSON.stringify(write(value)));
  return {
    keys: keys.join(''),
    keyStarts: startsOf(keys),
    values: values.join(''),
    valueStarts: startsOf(values),
    slots: slotsOf(keys),
  };
}

function startsOf(texts: readonly string[]): Int32Array {
  const starts = new Int32Array(texts.length + 1);
  for (const [place, text] of texts.entries()) starts[place + 1] = (starts[place] as number) + text.length;
  return starts;
}

/** Half of them stay empty, so that a key stands at its hash or close behind. */
function slotsOf(keys: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
  for (const [place, key] of keys.entries()) {
    let at = hashOf(key) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = place + 1;
  }
  return slots;
}

/** FNV-1a, over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
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
  /** By their numbers. */
  readonly #made = new Map<number, Value>();

  constructor(packed: PackedMap, read: (written: unknown) => Value) {
    this.#packed = packed;
    this.#read = read;
  }

  /** The number of a key; -1 where it is none. */
  #find(key: string): number {
    const { keys, keyStarts, slots } = this.#packed;
    let at = hashOf(key) & (slots.length - 1);
    for (let slot = slots[at] as number; slot !== 0; slot = slots[at] as number) {
      const start = keyStarts[slot - 1] as number;
      if ((keyStarts[slot] as number) - start === key.length && keys.startsWith(key, start)) return slot - 1;
      at = (at + 1) & (slots.length - 1);
    }
    return -1;
  }

  get size(): number {
    return this.#packed.keyStarts.length - 1;
  }

  has(key: string): boolean {
    return this.#find(key) >= 0;
  }

  get(key: string): Value | undefined {
    const number = this.#find(key);
    if (number < 0) return undefined;
    let value = this.#made.get(number);
    if (value === undefined) {
      const { values, valueStarts } = this.#packed;
      value = this.#read(JSON.parse(values.slice(valueStarts[number], valueStarts[number + 1])));
      this.#made.set(number, value);
    }
    return value;
  }

  *keys(): MapIterator<string> {
    const { keys, keyStarts } = this.#packed;
    for (let number = 0; number < this.size; number += 1)
      yield keys.slice(keyStarts[number], keyStarts[number + 1]);
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
