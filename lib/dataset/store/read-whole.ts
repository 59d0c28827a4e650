import { idOf, type RecordOf, type TableName } from '../records';
import type { Dataset } from '../schema';
import type { DatasetDatabase } from './database';
import { asStoreRead, expectActive } from './expect-active';
import { type Active, tablesOf } from './stores';

/** Records read at once: the browser hands them over in one go, however many they are. */
const ROWS_AT_ONCE = 100;

/** Every record of the active slot, in order of their ids. @throws StoreReadError */
export function readWhole(database: DatasetDatabase, active: Active): Promise<Dataset> {
  const stores = [database.meta, ...tablesOf(active.slot)];
  const reading = database.transaction('r', stores, async (): Promise<Dataset> => {
    await expectActive(database.active(), active);
    const read = async <T extends TableName>(table: T): Promise<RecordOf<T>[]> => {
      const rows = database.rows(table, active.slot);
      const all: RecordOf<T>[] = [];
      let batch: RecordOf<T>[];
      do {
        const last = all.at(-1);
        const from = last === undefined ? rows.toCollection() : rows.where(':id').above(idOf(last));
        batch = await from.limit(ROWS_AT_ONCE).toArray();
        all.push(...batch);
      } while (batch.length === ROWS_AT_ONCE);
      return all;
    };
    return {
      format: 1,
      version: active.version,
      jurisdictions: await read('jurisdictions'),
      attorneysGeneral: await read('attorneysGeneral'),
      coalitions: await read('coalitions'),
      lawsuits: await read('lawsuits'),
      releases: await read('releases'),
    };
  });
  return asStoreRead(reading);
}
