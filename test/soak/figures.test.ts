import { describe, expect, it } from 'vitest';
import { type Figure, growthIn } from './figures';

const at = (navigations: number, change: Partial<Figure> = {}): Figure => ({
  navigations,
  connections: 2,
  listeners: 9,
  pageHeap: 10_000_000,
  backgroundHeap: 30_000_000,
  nodes: 300,
  ...change,
});
const run = (change: (place: number) => Partial<Figure>) =>
  Array.from({ length: 21 }, (_, place) => at(place * 25, change(place)));

describe('what is held over time', () => {
  it('is flat where it goes up and down', () => {
    expect(growthIn(run(place => ({ pageHeap: 10_000_000 + (place % 3) * 4_000_000 })))).toEqual([]);
  });

  it.each<[string, (place: number) => Partial<Figure>]>([
    ['a heap', place => ({ backgroundHeap: 30_000_000 + place * 2_000_000 })],
    ['nodes that are left behind', place => ({ nodes: 300 + place * 100 })],
    ['connections that nobody closes', place => ({ connections: 2 + place })],
  ])('is told of: %s', (_, change) => {
    expect(growthIn(run(change))).toHaveLength(1);
  });
});
