import { describe, expect, it } from 'vitest';
import { randomOf } from '../fuzz/random';
import { type Figure, growthIn } from './figures';

const at = (navigations: number, change: Partial<Figure> = {}): Figure => ({
  navigations,
  on: 'a still page',
  series: 'first',
  connections: 2,
  listeners: 9,
  pageHeap: 10_000_000,
  backgroundHeap: 30_000_000,
  nodes: 300,
  ...change,
});
const run = (change: (place: number) => Partial<Figure>) =>
  Array.from({ length: 21 }, (_, place) => at(place * 25, { series: `life ${place}`, ...change(place) }));

/** Two stretches of fifty navigations, with a look after every five; `place` counts looks of the stretch. */
const stretches = (change: (place: number, stretch: number) => Partial<Figure>) =>
  [0, 1].flatMap(stretch =>
    Array.from({ length: 10 }, (_, place) =>
      at(stretch * 100 + (place + 1) * 5, { series: `stretch ${stretch}`, ...change(place, stretch) }),
    ),
  );

/** Three pages, each changed twelve times in its place, with a look after every three. */
const inPlace = (change: (place: number) => Partial<Figure>) =>
  [0, 1, 2].flatMap(page =>
    Array.from({ length: 4 }, (_, place) =>
      at(page * 50 + place * 3, {
        on: 'a page changed in place',
        series: `page ${page}`,
        ...change(place),
      }),
    ),
  );

/** Even noise of so much up and down. */
function noise(seed: number): (most: number) => number {
  const random = randomOf(seed);
  return most => random.below(2 * most) - most;
}

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

describe('a slow leak while nothing begins anew is found', () => {
  const STEP = 5;
  it.each<[string, (place: number, wobble: (most: number) => number) => Partial<Figure>]>([
    [
      'thirty kilobytes with each page, in the midst of noise',
      (place, wobble) => ({ backgroundHeap: 30_000_000 + place * STEP * 30_000 + wobble(150_000) }),
    ],
    ['twelve kilobytes with each page', place => ({ pageHeap: 10_000_000 + place * STEP * 12_000 })],
    ['a connection with every tenth page', place => ({ connections: 2 + Math.floor(place / 2) })],
    ['a listener with every fifth page', place => ({ pageListeners: 40 + place })],
    ['two nodes with each page', (place, wobble) => ({ nodes: 300 + place * STEP * 2 + wobble(8) })],
    [
      'megabytes of a process, in the midst of as many that come and go',
      (place, wobble) => ({ backgroundHeap: 90_000_000 + place * STEP * 200_000 + wobble(1_000_000) }),
    ],
  ])('%s', (_, change) => {
    for (let seed = 0; seed < 40; seed++) {
      const wobble = noise(seed);
      expect(growthIn(stretches(place => change(place, wobble)))).toHaveLength(1);
    }
  });

  it('although the background is killed between the stretches, and each begins as the other did', () => {
    const [found] = growthIn(stretches(place => ({ backgroundHeap: 30_000_000 + place * 200_000 })));
    expect(found).toBe('backgroundHeap grows by 2000000 in 50 navigations on a still page');
  });

  it('on a page that changes in place, though nothing is left of it on the next', () => {
    expect(growthIn(inPlace(place => ({ nodes: 400 + place * 60, pageListeners: 30 + place * 3 })))).toEqual([
      'nodes grows by 1000 in 50 navigations on a page changed in place',
      'pageListeners grows by 50 in 50 navigations on a page changed in place',
    ]);
  });
});

describe('what leaks nothing is not suspected', () => {
  it.each<[string, (place: number, stretch: number, wobble: (most: number) => number) => Partial<Figure>]>([
    ['noise of megabytes', (_, __, wobble) => ({ pageHeap: 10_000_000 + wobble(3_000_000) })],
    ['noise of kilobytes', (_, __, wobble) => ({ backgroundHeap: 30_000_000 + wobble(90_000) })],
    ['nodes that come and go', (_, __, wobble) => ({ nodes: 300 + wobble(60) })],
    [
      'a cache that is full after ten pages',
      place => ({ backgroundHeap: 30_000_000 + Math.min(place, 2) * 3_000_000 }),
    ],
    [
      'newer data, which is larger, from the second stretch on',
      (_, stretch, wobble) => ({ backgroundHeap: 30_000_000 + stretch * 5_000_000 + wobble(50_000) }),
    ],
    [
      'newer data that comes in the midst of a stretch',
      (place, stretch, wobble) => ({
        backgroundHeap:
          30_000_000 + (stretch * 10 + place >= 6 ? 7_000_000 : 0) + place * 10_000 + wobble(9_000),
      }),
    ],
    ['one connection more, for good', place => ({ connections: place < 5 ? 2 : 3 })],
  ])('%s', (_, change) => {
    for (let seed = 0; seed < 100; seed++) {
      const wobble = noise(seed);
      expect(growthIn(stretches((place, stretch) => change(place, stretch, wobble)))).toEqual([]);
    }
  });

  it('a whole process, by as little as a heap is', () => {
    const figures = stretches(place => ({ backgroundHeap: 90_000_000 + place * 70_000 }));
    expect(growthIn(figures, 'process')).toEqual([]);
    expect(growthIn(figures)).toHaveLength(1);
  });

  it('a process that holds more amid kills and a hundred pages than amid eight', () => {
    const amid = [60, 80].map(navigations =>
      at(navigations, { on: 'a still page amid kills', series: `life ${navigations}`, pageHeap: 40_000_000 }),
    );
    expect(growthIn([...stretches(() => ({})).slice(0, 10), ...amid], 'process')).toEqual([]);
  });

  it('a page that changes in place and is as it was', () => {
    expect(growthIn(inPlace(place => ({ nodes: 400 + (place % 2) * 30 })))).toEqual([]);
  });
});
