import type { FaultCase, Goal } from './fault-case';
import type { FaultyHost } from './faulty-host';
import { FILES, held } from './on-the-way';
import { ask, type Reader, tell } from './reader';
import { sabotage } from './sabotage';

export const deleteDatabase = `await new Promise(resolve => {
  const request = indexedDB.deleteDatabase('ag-lens');
  request.onsuccess = request.onerror = request.onblocked = resolve;
});`;

/** The update runs into something that happens on the reader's side as soon as its first file is asked for. */
function whenAsked(happens: (reader: Reader) => Promise<void>): Pick<FaultCase, 'meanwhile' | 'mayHave'> {
  return {
    mayHave: ['old', 'new'],
    meanwhile: async (reader: Reader, host: FaultyHost) => {
      const hold = held(FILES);
      host.fault = hold.fault;
      await tell(reader, 'update');
      await hold.reached;
      await happens(reader);
      hold.release();
    },
  };
}

/** What happens to the reader's browser, database and extension, whatever way the data comes. */
const STORAGE: readonly FaultCase[] = [
  { fault: 'disk full', diskFull: true, told: ['disk-full'] },
  { fault: 'database deleted during the update', ...whenAsked(reader => reader.evaluate(deleteDatabase)) },
  {
    fault: 'database closed during the update',
    ...whenAsked(reader => sabotage(reader, { database: 'closed' })),
    mayHave: ['new'],
  },
  { fault: 'two updates at once', ...whenAsked(reader => tell(reader, 'update')), mayHave: ['new'] },
  {
    fault: 'cancelled by the reader',
    ...whenAsked(reader => ask(reader, 'cancelUpdate')),
    mayHave: ['old'],
    told: [undefined],
  },
  { fault: 'extension updated during the update', ...whenAsked(reader => reader.reinstall('0.9.0')) },
  { fault: 'extension downgraded during the update', ...whenAsked(reader => reader.reinstall('0.0.9')) },
];

const WAYS: readonly [Goal, string][] = [
  ['new', 'by a diff'],
  ['much', 'by the whole'],
];

export const STORAGE_FAULTS: readonly FaultCase[] = STORAGE.flatMap(test =>
  WAYS.map(([to, way]) => ({ ...test, to, fault: `${test.fault}, ${way}` })),
);
