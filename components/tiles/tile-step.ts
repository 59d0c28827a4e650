import type { Tile } from './jurisdiction-grid';

/** Columns and rows to go: [1, 0] is to the right. */
const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The tile that an arrow key leads to: the nearest that lies that way, where a step aside costs
 * twice a step ahead. Nothing when none lies there, or for another key.
 */
export function tileTowards(key: string, from: Tile, tiles: readonly Tile[]): Tile | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const [right, down] = direction;
  let nearest: Tile | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const [across, along] = [tile.column - from.column, tile.row - from.row];
    const ahead = across * right + along * down;
    const cost = ahead + 2 * Math.abs(right ? along : across);
    if (ahead > 0 && cost < least) [nearest, least] = [tile, cost];
  }
  return nearest;
}
