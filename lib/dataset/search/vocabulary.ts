/** Keys in order of code units, found by themselves, by their beginning, or by what is almost they. */
export class Vocabulary {
  readonly keys: readonly string[];

  /** @param lines one key a line, in order. */
  constructor(lines: string) {
    this.keys = lines === '' ? [] : lines.split('\n');
  }

  /** The number of a key; undefined when there is none such. */
  numberOf(key: string): number | undefined {
    const at = this.#firstFrom(key);
    return this.keys[at] === key ? at : undefined;
  }

  /** Numbers of the keys that begin so: from the first to before the second. */
  rangeOf(prefix: string): readonly [number, number] {
    // No key holds a code unit as high as this one, which stands for none.
    return [this.#firstFrom(prefix), this.#firstFrom(`${prefix}\uffff`)];
  }

  /**
   * Numbers of the keys within `most` slips of `word` (a letter left out, put in, taken for another, or
   * two changed over), with their slips. Hardly anybody mistakes the first letter, so only keys that
   * begin with it, or with the second where the first is missing or stands behind it, are looked at.
   */
  almost(word: string, most: number): { number: number; slips: number }[] {
    const firsts = [...new Set(word.slice(0, 2))].sort();
    return firsts.flatMap(first => this.#almostWithin(this.rangeOf(first), word, most));
  }

  /** Keys in order share their beginnings, and so the work on them. */
  #almostWithin([from, to]: readonly [number, number], word: string, most: number) {
    const rows: Uint8Array[] = [Uint8Array.from({ length: word.length + 1 }, (_, column) => column)];
    const found: { number: number; slips: number }[] = [];
    let before = '';
    /** How many rows hold for `before`, and where its slips were seen to be too many. */
    let valid = 0;
    let dead = Number.POSITIVE_INFINITY;
    for (let number = from; number < to; number++) {
      const key = this.keys[number] as string;
      let shared = 0;
      while (shared < before.length && before[shared] === key[shared]) shared++;
      before = key;
      if (shared >= dead) continue;
      valid = Math.min(valid, shared);
      dead = Number.POSITIVE_INFINITY;
      if (Math.abs(key.length - word.length) > most) continue;
      while (valid < key.length && dead > valid) {
        const least = fillRow(rows, valid + 1, key, word);
        valid += 1;
        if (least > most) dead = valid;
      }
      const slips = dead > key.length ? rows[key.length]?.[word.length] : undefined;
      if (slips !== undefined && slips <= most) found.push({ number, slips });
    }
    return found;
  }

  #firstFrom(key: string): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Fills the row of slips for the first `length` letters of `key`; answers with the least of it. */
function fillRow(rows: Uint8Array[], length: number, key: string, word: string): number {
  const above = rows[length - 1] as Uint8Array;
  const row = rows[length] ?? new Uint8Array(word.length + 1);
  rows[length] = row;
  row[0] = length;
  let least = length;
  for (let column = 1; column <= word.length; column++) {
    const same = key[length - 1] === word[column - 1];
    let slips = Math.min(
      (above[column] as number) + 1,
      (row[column - 1] as number) + 1,
      (above[column - 1] as number) + (same ? 0 : 1),
    );
    if (
      length > 1 &&
      column > 1 &&
      key[length - 1] === word[column - 2] &&
      key[length - 2] === word[column - 1]
    )
      slips = Math.min(slips, (rows[length - 2]?.[column - 2] as number) + 1);
    row[column] = slips;
    if (slips < least) least = slips;
  }
  return least;
}
