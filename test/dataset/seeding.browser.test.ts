import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noRecordIds } from '../../lib/dataset/records';
import { applyDiffInPlace } from '../../lib/dataset/store/apply-diff-in-place';
import { clearOtherSlot } from '../../lib/dataset/store/clear-other-slot';
import { DatasetDatabase } from '../../lib/dataset/store/database';
import { openDatabaseReader } from '../../lib/dataset/store/database-reader';
import { readWhole } from '../../lib/dataset/store/read-whole';
import { ReadableDatabase } from '../../lib/dataset/store/readable-database';
import { ROWS_PER_BATCH, seed } from '../../lib/dataset/store/seed';
import { tablesOf } from '../../lib/dataset/store/stores';
import { diffOf } from '../../lib/dataset/update/diff';
import { seedingTask } from './seeding-task';
import { smallDataset } from './small-dataset';

const OLD = '2026.01.01';
const NEW = '2026.02.02';

let database: DatasetDatabase;
let readable: ReadableDatabase;

beforeEach(() => {
  database = new DatasetDatabase(`seeding ${crypto.randomUUID()}`);
  readable = new ReadableDatabase(database.name);
});

afterEach(async () => {
  readable.close();
  database.close();
  await Dexie.delete(database.name);
});

async function versionRead(): Promise<string | undefined> {
  const opened = await openDatabaseReader(readable, '1.0.0');
  return opened.state === 'ready' ? opened.reader.version : undefined;
}

/** Whether what readers get is one whole version, record by record. */
async function expectWhole(version: string): Promise<void> {
  expect(await versionRead()).toBe(version);
  const active = await database.active();
  if (!active) throw new Error('nothing is active');
  const whole = await readWhole(database, active);
  const sorted = (releases: { id: string }[]) => releases.map(({ id }) => id).sort();
  const expected = smallDataset(version);
  expect({ ...whole, releases: sorted(whole.releases) }).toEqual({
    ...expected,
    releases: sorted(expected.releases),
  });
}

/** Seeds in another context and kills that as soon as `moment` has come. */
async function seedAndKill(version: string, moment: () => Promise<boolean>): Promise<void> {
  const worker = new Worker(new URL('./seeding-worker.ts', import.meta.url), { type: 'module' });
  let finished = false;
  worker.addEventListener('message', () => {
    finished = true;
  });
  worker.postMessage({ database: database.name, version });
  while (!(await moment()) && !finished) await new Promise(resolve => setTimeout(resolve));
  worker.terminate();
}

const begun = async () => (await database.work.get('seeding')) !== undefined;
const inTheMiddle = async () => ((await database.work.get('seeding'))?.done ?? 0) >= 2 * ROWS_PER_BATCH;

test('an empty database has nothing to read; a seeded one has all of it', async () => {
  expect(await versionRead()).toBeUndefined();
  expect(await seed(database, seedingTask(OLD))).toBe('seeded');
  await expectWhole(OLD);
  expect(await database.work.get('seeding')).toBeUndefined();
});

test('what is active already is not written again', async () => {
  await seed(database, seedingTask(OLD));
  expect(await seed(database, seedingTask(OLD))).toBe('already-active');
});

test.each([
  ['just begun', begun],
  ['in the middle', inTheMiddle],
])(
  'a worker killed when it has %s loses nothing: readers keep the old, the next goes on',
  async (_, moment) => {
    await seed(database, seedingTask(OLD));
    await seedAndKill(NEW, moment);
    expect([OLD, NEW]).toContain(await versionRead());
    const left = await database.work.get('seeding');
    await seed(database, seedingTask(NEW));
    await expectWhole(NEW);
    const active = await database.active();
    if (left) expect(active?.slot).toBe(left.slot);
  },
);

test('a seeding that goes on begins where the last batch ended', async () => {
  const interrupted = new Error('interrupted');
  const dying = { ...seedingTask(NEW), derive: () => Promise.reject(interrupted) };
  await expect(seed(database, dying)).rejects.toBe(interrupted);
  const before = await database.work.get('seeding');
  expect(before?.done).toBeGreaterThan(2 * ROWS_PER_BATCH);
  // A row taken away from what was written shows whether it is written again.
  const rows = database.rows('releases', before?.slot ?? 'a');
  await rows.delete('release-0');
  expect(await seed(database, seedingTask(NEW))).toBe('seeded');
  expect(await rows.get('release-0')).toBeUndefined();
});

test('an aborted seeding stops between two batches', async () => {
  const controller = new AbortController();
  controller.abort(new Error('going to sleep'));
  await expect(seed(database, { ...seedingTask(NEW), signal: controller.signal })).rejects.toThrow(
    'going to sleep',
  );
  expect(await versionRead()).toBeUndefined();
});

test('two seedings at once in two contexts end in one whole version', async () => {
  await seed(database, seedingTask(OLD));
  const other = new Worker(new URL('./seeding-worker.ts', import.meta.url), { type: 'module' });
  const answered = new Promise(resolve => other.addEventListener('message', ({ data }) => resolve(data)));
  other.postMessage({ database: database.name, version: NEW });
  const results = [await seed(database, seedingTask(NEW)), await answered];
  other.terminate();
  expect(results.filter(result => result === 'seeded')).toHaveLength(1);
  await expectWhole(NEW);
});

test('a newer seeding takes over from one that was left half done', async () => {
  await seedAndKill(OLD, inTheMiddle);
  expect(await seed(database, seedingTask(NEW))).toBe('seeded');
  await expectWhole(NEW);
});

test('what is not read any more is emptied, and only that', async () => {
  await seed(database, seedingTask(OLD));
  await seed(database, seedingTask(NEW));
  const left = await database.active();
  await clearOtherSlot(database);
  await expectWhole(NEW);
  const counts = await Promise.all(
    tablesOf(left?.slot === 'a' ? 'b' : 'a').map(name => database.table(name).count()),
  );
  expect(counts.every(count => count === 0)).toBe(true);
});

test('a slot that is being filled is not emptied', async () => {
  await seed(database, seedingTask(OLD));
  await seedAndKill(NEW, inTheMiddle);
  const begun = await database.work.get('seeding');
  await clearOtherSlot(database);
  if (begun) expect(await database.rows('releases', begun.slot).count()).toBeGreaterThan(0);
  await seed(database, seedingTask(NEW));
  await expectWhole(NEW);
});

test('a filling that a diff has overtaken does not come after it', async () => {
  await seed(database, seedingTask(OLD));
  const before = await database.active();
  const later = smallDataset('2026.03.03');
  const overtaken = {
    ...seedingTask(NEW),
    derive: async () => {
      const derived = await seedingTask('2026.03.03').derive();
      const diff = diffOf(smallDataset(OLD), later);
      const origin = { version: later.version, digest: 'digest of the third', software: '1.0.0' };
      const { signal } = new AbortController();
      if (before) await applyDiffInPlace(database, before, diff, origin, derived, signal);
      return derived;
    },
  };
  expect(await seed(database, overtaken)).toBe('superseded');
  await expectWhole('2026.03.03');
});

test('a reader of a generation that has gone says so instead of giving half an answer', async () => {
  await seed(database, seedingTask(OLD));
  const opened = await openDatabaseReader(readable, '1.0.0');
  if (opened.state !== 'ready') throw new Error(opened.state);
  await seed(database, seedingTask(NEW));
  const ids = { ...noRecordIds(), coalitions: new Set(['2020-05-01-letter']) };
  await expect(opened.reader.load(ids)).rejects.toMatchObject({ name: 'StoreReadError' });
  await expect(opened.reader.searchIndex()).rejects.toMatchObject({ name: 'StoreReadError' });
  // It was read along with what is active.
  expect((await opened.reader.lexicon()).version).toBe(OLD);
});

test('what another version of the extension has stored is not taken for ours', async () => {
  await seed(database, seedingTask(OLD, '0.9.0'));
  expect((await openDatabaseReader(readable, '1.0.0')).state).toBe('of-other-software');
});
