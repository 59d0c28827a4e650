/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of the entries, each as likely as any other, in the order in which they were drawn. */
export function randomSample<T>(entries: readonly T[], count: number, random: () => number): T[] {
  const left = [...entries];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const at = Math.floor(random() * left.length);
    drawn.push(left[at] as T);
    left[at] = left.at(-1) as T;
    left.pop();
  }
  return drawn;
}
