/**
 * What a database says of itself where its stores are not those that they should be, or where what is in them
 * cannot be read again ("NotReadableError" is Chrome's for a file of it that is gone).
 */
const OF_ITS_OWN_MAKING = new Set([
  'VersionError',
  'UpgradeError',
  'SchemaError',
  'InvalidTableError',
  'NotFoundError',
  'ConstraintError',
  'DataError',
  'DataCloneError',
  'NotReadableError',
]);

/**
 * Where another try at once would fail as the first has done: the browser refuses (a private window of Firefox,
 * storage switched off), the disk is full or does not answer, another context holds on to the database, or it is
 * the package that cannot be read.
 */
const LASTING = new Set([
  'InvalidStateError',
  'SecurityError',
  'MissingAPIError',
  'QuotaExceededError',
  'OpeningTookTooLong',
  'ReadingTookTooLong',
  'DatasetUnavailableError',
]);

/**
 * Whether the database itself is damaged for certain, so that deleting it mends it. Any other error may pass:
 * Firefox says "UnknownError" of a disk that is full for the moment, and a reader would lose what an update has
 * brought.
 */
export function isDamage(error: unknown): boolean {
  return namesOf(error).some(name => OF_ITS_OWN_MAKING.has(name)) && !isLasting(error);
}

/** Whether the same would come of another try at once, and of one on a new database. */
export function isLasting(error: unknown): boolean {
  return namesOf(error).some(name => LASTING.has(name));
}

/** Its own, and those of what is behind it, as the browser, Dexie and we name it. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Object)) return [];
  const { name, inner, cause } = error as { name?: string; inner?: unknown; cause?: unknown };
  const behind = [inner, cause].filter(other => other !== error);
  return [...(name === undefined ? [] : [name]), ...behind.flatMap(namesOf)];
}
