/** Choices by lot that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `below`. */
  below(below: number): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Up to `most` of what `make` makes. */
  some<T>(most: number, make: () => T): T[];
}

/** Mulberry32 (Tommy Ettinger, public domain): small, quick, and even enough to choose cases by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: share => next() < share,
    pick: choices => choices[below(choices.length)] as (typeof choices)[number],
    some: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}

/** A seed of its own for each case of a run, so that any can be had again without those before it. */
export function seedOfCase(seed: number, place: number): number {
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
}
