import { untilAnswered } from '../answers-under-way';
import type { DatasetDatabase } from './database';
import { StoreReadError } from './expect-active';
import { DERIVED_PARTS, type Derived, keyOfPart } from './stores';

/**
 * Stores what was made from the records under a new name, which it returns: nobody reads it before a
 * version that names it is active. A transaction a part, because megabytes take their time to write,
 * and who reads waits for one at most. @throws what the database throws.
 */
export async function storeDerived(database: DatasetDatabase, derived: Derived): Promise<string> {
  const set = crypto.randomUUID();
  for (const part of DERIVED_PARTS) {
    await untilAnswered();
    await database.derived.put({ key: keyOfPart(set, part), value: derived[part] });
  }
  return set;
}

/** To be asked in the transaction that makes it active: it may have been swept away. @throws StoreReadError */
export async function expectStored(database: DatasetDatabase, set: string): Promise<void> {
  const count = await database.derived.where('key').startsWith(`${set}/`).count();
  if (count !== DERIVED_PARTS.length)
    throw new StoreReadError('What was made from the records is gone again.');
}

/** Drops every set but one. */
export async function dropOtherDerived(database: DatasetDatabase, kept: string): Promise<void> {
  const keys = await database.derived.toCollection().primaryKeys();
  await database.derived.bulkDelete(keys.filter(key => !key.startsWith(`${kept}/`)));
}
