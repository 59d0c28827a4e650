/**
 * Where a new database would fail as the present one does: the browser refuses (a private window of
 * Firefox, storage switched off), the disk is full or does not answer, or another context holds
 * on to it.
 */
const OF_ITS_SURROUNDINGS = new Set([
  'InvalidStateError',
  'SecurityError',
  'MissingAPIError',
  'QuotaExceededError',
  'OpeningTookTooLong',
  'ReadingTookTooLong',
]);

/**
 * Whether an error of the database is of its own making (damaged files, another shape), so that
 * deleting it mends it. Nothing is lost with it: all it holds is made again from the package.
 */
export function isMendable(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: { name?: string } };
  return !OF_ITS_SURROUNDINGS.has(name ?? '') && !OF_ITS_SURROUNDINGS.has(inner?.name ?? '');
}
