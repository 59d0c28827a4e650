/**
 * Lists of numbers, one after the other in one array: the `n`th stands from `starts[n]` to
 * `starts[n + 1]`. Cloned in one go, where an array for each list costs thousands of objects.
 */
export interface NumberLists {
  starts: Int32Array;
  values: Int32Array;
}

/** Puts lists one after the other, in order. */
export class NumberListsBuilder {
  readonly #starts = [0];
  readonly #values: number[] = [];

  /** How many lists there are. */
  get size(): number {
    return this.#starts.length - 1;
  }

  add(list: Iterable<number>): void {
    for (const value of list) this.#values.push(value);
    this.#starts.push(this.#values.length);
  }

  build(): NumberLists {
    return { starts: new Int32Array(this.#starts), values: new Int32Array(this.#values) };
  }
}

/** The same by what they hold: for each of `count` values the lists that have it, ascending. */
export function inverted({ starts, values }: NumberLists, count: number): NumberLists {
  const ends = new Int32Array(count + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] as number) + 1;
  for (let value = 0; value < count; value += 1)
    ends[value + 1] = (ends[value + 1] as number) + (ends[value] as number);
  const next = ends.slice();
  const lists = new Int32Array(values.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at += 1) {
      const value = values[at] as number;
      lists[next[value] as number] = list;
      next[value] = (next[value] as number) + 1;
    }
  }
  return { starts: ends, values: lists };
}
