/** Rows that Page Up and Page Down go over. */
const PAGE = 8;

/**
 * The row that a key leads to in a list of `count`, of which `active` is chosen; undefined where the key
 * is the field's own. Home and End are the field's until the reader has begun to move through the list.
 */
export function rowAfterKey(key: string, active: number, count: number, moving: boolean): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, active + PAGE);
    case 'PageUp':
      return Math.max(0, active - PAGE);
    case 'Home':
      return moving ? 0 : undefined;
    case 'End':
      return moving ? count - 1 : undefined;
    default:
      return undefined;
  }
}
