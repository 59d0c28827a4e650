import type { MemoryFigures } from '../flows/reader-browser';
import type { Held } from './watcher';

/** What was held after so many navigations, all garbage gone. */
export interface Figure extends MemoryFigures, Pick<Held, 'connections' | 'listeners'> {
  navigations: number;
  /**
   * On a page that has nothing to read, in the midst of pages that were gone to or of those that were read while the
   * background was killed; or on one that has changed in place, before it is left. Only like is held against like.
   */
  on: (typeof PLACES)[number];
  /** Of one life of the background, on one page where that changes in place: others begin anew. */
  series: string;
}

const PLACES = ['a still page', 'a still page amid kills', 'a page changed in place'] as const;

type Measured = Exclude<keyof Figure, 'navigations' | 'on' | 'series'>;

/** How much more than at first may be held at last: caches fill, and browsers keep what they like. */
const MAY_GROW = { share: 0.3, bytes: 8_000_000, listeners: 5, nodes: 500 };
/** How much may come to be held within so many navigations while nothing is begun anew. */
const SPAN = 50;
const MAY_LEAK = {
  heap: { bytes: 500_000, listeners: 3, nodes: 60 },
  // Of a whole process, which holds much that is no script's.
  process: { bytes: 1_000_000, listeners: 3, nodes: 60 },
};
/** Of all pairs of figures of a series, in order; those that rise. By lot it is half of them. */
const RISING = 0.8;
/** What goes up and down more than it rises is not known to rise. */
const ABOVE_NOISE = 4;
/** Caches are filling, and the browser keeps the last pages. */
const WARMING = 10;

/**
 * What grows that should not: over the whole of a run, and within its stretches, where little is enough.
 * @param of what the browser tells the memory of
 */
export function growthIn(figures: readonly Figure[], of: 'heap' | 'process' = 'heap'): string[] {
  const places = PLACES.map(place => figures.filter(({ on }) => on === place));
  return places.flatMap(like => [...growthOver(like), ...leaksIn(like, MAY_LEAK[of])]);
}

/** Medians of the first and the last third are held against each other. */
function growthOver(figures: readonly Figure[]): string[] {
  // The first finds everything cold.
  const warm = figures.slice(1);
  if (warm.length < 6) return [];
  const third = Math.floor(warm.length / 3);
  return measuredIn(warm).flatMap(name => {
    const first = median(valuesOf(warm.slice(0, third), name));
    const last = median(valuesOf(warm.slice(-third), name));
    return last > first * (1 + MAY_GROW.share) && last - first > boundOf(name, MAY_GROW)
      ? [`${name} grows from ${first} to ${last} on ${figures[0]?.on}`]
      : [];
  });
}

/** Series by series, since what begins anew in between hides a leak. */
function leaksIn(figures: readonly Figure[], mayLeak: Bounds): string[] {
  const series = [...new Set(figures.map(({ series }) => series))].map(name =>
    warmed(figures.filter(figure => figure.series === name)),
  );
  return measuredIn(figures).flatMap(name => {
    const told = series.map(of => of.filter(figure => figure[name] !== undefined));
    const pairs = told.flatMap(of => of.flatMap((a, at) => of.slice(at + 1).map(b => [a, b] as const)));
    if (pairs.length < 6) return [];
    const steps = pairs.map(([a, b]) => heldOf(b, name) - heldOf(a, name));
    const rising = steps.filter(step => step > 0).length + steps.filter(step => step === 0).length / 2;
    const slope = median(steps.map((step, at) => step / spanOf(pairs[at])));
    const noise = median(told.flatMap(of => residuals(of, name, slope)));
    const growth = slope * SPAN;
    const bound = boundOf(name, mayLeak);
    return rising / pairs.length >= RISING &&
      growth > Math.max(bound, ABOVE_NOISE * noise) &&
      SPAN * slopeWithoutJump(told, name) > bound
      ? [`${name} grows by ${Math.round(growth)} in ${SPAN} navigations on ${figures[0]?.on}`]
      : [];
  });
}

/** Without the first of them, where there are enough for that. */
function warmed(series: readonly Figure[]): Figure[] {
  const [first] = series;
  const warm = series.filter(({ navigations }) => navigations >= (first?.navigations ?? 0) + WARMING);
  return warm.length >= 4 ? warm : [...series];
}

const spanOf = (pair: readonly [Figure, Figure] | undefined): number =>
  pair ? Math.max(1, pair[1].navigations - pair[0].navigations) : 1;

/** Growth by navigation without the largest step of each series: newer data comes but once, and what leaks goes on. */
function slopeWithoutJump(all: readonly (readonly Figure[])[], name: Measured): number {
  const slopes = all.flatMap(series => {
    const steps = series
      .slice(1)
      .map((figure, at) => heldOf(figure, name) - heldOf(series[at] as Figure, name));
    const [first, last] = [series[0], series.at(-1)];
    if (!first || !last || steps.length < 2) return [];
    const rest = steps.reduce((sum, step) => sum + step, 0) - Math.max(...steps);
    return [rest / (spanOf([first, last]) * (1 - 1 / steps.length))];
  });
  return slopes.reduce((sum, slope) => sum + slope, 0) / Math.max(1, slopes.length);
}

/** How far each is from the line through them. */
function residuals(series: readonly Figure[], name: Measured, slope: number): number[] {
  const levels = series.map(figure => heldOf(figure, name) - slope * figure.navigations);
  const level = median(levels);
  return levels.map(each => Math.abs(each - level));
}

function measuredIn(figures: readonly Figure[]): Measured[] {
  const { navigations: _, on: __, series: ___, ...measured } = Object.assign({}, ...figures) as Figure;
  return Object.keys(measured) as Measured[];
}

interface Bounds {
  bytes: number;
  listeners: number;
  nodes: number;
}

function boundOf(name: Measured, bounds: Bounds): number {
  if (name === 'nodes') return bounds.nodes;
  return /istener|connections/.test(name) ? bounds.listeners : bounds.bytes;
}

function heldOf(figure: Figure, name: Measured): number {
  return figure[name] ?? 0;
}

function valuesOf(figures: readonly Figure[], name: Measured): number[] {
  return figures.map(figure => heldOf(figure, name));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
