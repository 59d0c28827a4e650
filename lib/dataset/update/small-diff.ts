import { Turns } from '../give-way';
import { idOf, type RecordOf, TABLES, type TableName } from '../records';
import type { Dataset } from '../schema';
import type { Diff } from './diff';

/** More than this is better written apart, in batches, than in the one transaction that readers wait for. */
const MOST = 500;

/**
 * What takes `before` to `after`, where that is little: a reader who was away for months and downloads
 * the whole has most of it already. Undefined where it is much. Gives way to other work.
 */
export async function smallDiff(before: Dataset, after: Dataset): Promise<Diff | undefined> {
  const turns = new Turns();
  const diff: Diff = { format: 1, version: after.version, changed: noRecords(), removed: noIds() };
  let count = 0;
  for (const table of TABLES) {
    const was = new Map<string, RecordOf<TableName>>(before[table].map(record => [idOf(record), record]));
    const changed: RecordOf<TableName>[] = [];
    for (const record of after[table]) {
      const known = was.get(idOf(record));
      was.delete(idOf(record));
      if (known === undefined || JSON.stringify(known) !== JSON.stringify(record)) changed.push(record);
      await turns.giveWay();
    }
    Object.assign(diff.changed, { [table]: changed });
    diff.removed[table] = [...was.keys()];
    count += changed.length + was.size;
    if (count > MOST) return undefined;
  }
  return diff;
}

function noRecords(): Diff['changed'] {
  return { jurisdictions: [], attorneysGeneral: [], coalitions: [], lawsuits: [], releases: [] };
}

function noIds(): Diff['removed'] {
  return { jurisdictions: [], attorneysGeneral: [], coalitions: [], lawsuits: [], releases: [] };
}
