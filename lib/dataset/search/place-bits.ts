import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { StoredIndex } from './stored-index';

/** The column that holds a place, and its bit there; undefined where the index has no such place. */
export function bitOf(
  [low, high]: readonly [Uint32Array, Uint32Array],
  code: JurisdictionCode,
  { places }: StoredIndex,
): { column: Uint32Array; bit: number } | undefined {
  const number = places.findIndex(place => place.code === code);
  if (number < 0) return undefined;
  return { column: number < 32 ? low : high, bit: 1 << (number % 32) };
}
