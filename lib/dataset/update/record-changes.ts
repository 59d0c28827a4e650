import type { Work } from '../../detection/slices';
import { idOf, type RecordOf, type TableName } from '../records';

type AnyRecord = RecordOf<TableName>;

/** What takes some records to others: those that are new or other, and ids that are gone. */
export interface RecordChanges<R extends AnyRecord> {
  changed: R[];
  /** Sorted. */
  removed: string[];
}

/** Compares records by their ids and their JSON; stops after each, since there are thousands. */
export function* changesBetween<R extends AnyRecord>(
  before: readonly R[],
  after: readonly R[],
): Work<RecordChanges<R>> {
  const was = new Map<string, R>(before.map(record => [idOf(record), record]));
  const is = new Set(after.map(idOf));
  const changed: R[] = [];
  for (const record of after) {
    const known = was.get(idOf(record));
    if (known === undefined || JSON.stringify(known) !== JSON.stringify(record)) changed.push(record);
    yield;
  }
  return { changed, removed: [...was.keys()].filter(id => !is.has(id)).sort() };
}

/** The records that the changes lead to; `before` stays as it is. An id that is removed and changed is changed. */
export function applyChanges<R extends AnyRecord>(
  before: readonly R[],
  { changed, removed }: RecordChanges<R>,
): R[] {
  const records = new Map<string, R>(before.map(record => [idOf(record), record]));
  for (const id of removed) records.delete(id);
  for (const record of changed) records.set(idOf(record), record);
  return [...records.values()];
}
