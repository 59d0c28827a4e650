import type { Point } from './hit-test';
import type { Box } from './hover/safe-path';

/** A mention over more lines than this is taken by the line at the pointer. */
const MOST_LINES = 4;

/**
 * The box beside which a card is placed: down, all lines of the mention, so that a card above or
 * below covers none of them; across, the line at the pointer (or the first), or all of them for a
 * card to the right or left. Undefined when nothing of the mention is rendered.
 */
export function anchorBox(
  rects: readonly Box[],
  pointer: Point | undefined,
  across: 'line' | 'all' = 'line',
): Box | undefined {
  const lines = rects.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  const [first] = lines;
  if (!first) return undefined;
  const near = pointer ? nearestTo(pointer, lines, first) : first;
  const top = Math.min(...lines.map(line => line.top));
  const bottom = Math.max(...lines.map(line => line.bottom));
  const isTall = bottom - top > (near.bottom - near.top) * 2 * MOST_LINES;
  if (isTall) return near;
  if (across === 'line') return { left: near.left, right: near.right, top, bottom };
  const left = Math.min(...lines.map(line => line.left));
  const right = Math.max(...lines.map(line => line.right));
  return { left, right, top, bottom };
}

function nearestTo(point: Point, lines: readonly Box[], first: Box): Box {
  return lines.reduce((best, line) => (distance(point, line) < distance(point, best) ? line : best), first);
}

function distance({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
