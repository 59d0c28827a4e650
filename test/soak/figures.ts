import type { MemoryFigures } from '../flows/reader-browser';
import type { Held } from './watcher';

/** What was held after so many navigations, with a still page open and all garbage gone. */
export interface Figure extends MemoryFigures, Held {
  navigations: number;
}

/** How much more than at first may be held at last: caches fill, and browsers keep what they like. */
const MAY_GROW = { share: 0.3, bytes: 8_000_000, listeners: 5, nodes: 500 };

/** What grows that should not; medians of the first and the last third are held against each other. */
export function growthIn(figures: readonly Figure[]): string[] {
  // The first finds everything cold.
  const warm = figures.slice(1);
  if (warm.length < 6) return [];
  const third = Math.floor(warm.length / 3);
  const names = [...new Set(warm.flatMap(figure => Object.keys(figure)))] as (keyof Figure)[];
  return names.flatMap(name => {
    if (name === 'navigations') return [];
    const first = median(warm.slice(0, third).map(figure => figure[name] ?? 0));
    const last = median(warm.slice(-third).map(figure => figure[name] ?? 0));
    const least =
      name === 'nodes'
        ? MAY_GROW.nodes
        : /istener|connections/.test(name)
          ? MAY_GROW.listeners
          : MAY_GROW.bytes;
    return last > first * (1 + MAY_GROW.share) && last - first > least
      ? [`${name} grows from ${first} to ${last}`]
      : [];
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
