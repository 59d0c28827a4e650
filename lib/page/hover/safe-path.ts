import type { Point } from '../hit-test';

export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Whether a point lies on the way from a word to its card: in the triangle between the point where
 * the pointer left the word and the two corners of the card's side that faces it.
 */
export function isOnPath(from: Point, point: Point, card: Box): boolean {
  const [a, b] = facingCorners(from, card);
  const turns = [turn(from, a, point), turn(a, b, point), turn(b, from, point)];
  return turns.every(value => value >= 0) || turns.every(value => value <= 0);
}

function facingCorners(from: Point, card: Box): [Point, Point] {
  const { left, top, right, bottom } = card;
  if (from.y <= top) return [corner(left, top), corner(right, top)];
  if (from.y >= bottom) return [corner(left, bottom), corner(right, bottom)];
  const x = from.x <= left ? left : right;
  return [corner(x, top), corner(x, bottom)];
}

function corner(x: number, y: number): Point {
  return { x, y };
}

/** Positive when `c` lies on one side of the line from `a` to `b`, negative on the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
