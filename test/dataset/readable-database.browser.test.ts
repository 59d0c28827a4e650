import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DatasetDatabase } from '../../lib/dataset/store/database';
import { ReadableDatabase } from '../../lib/dataset/store/readable-database';
import { seed } from '../../lib/dataset/store/seed';
import type { Active } from '../../lib/dataset/store/stores';
import { seedingTask } from './seeding-task';

const VERSION = '2026.01.01';

let name: string;
let readable: ReadableDatabase;

beforeEach(() => {
  name = `readable ${crypto.randomUUID()}`;
  readable = new ReadableDatabase(name);
});

afterEach(async () => {
  readable.close();
  await Dexie.delete(name);
});

const active = () => readable.read(['meta'], get => get<Active>('meta', 'active'));

async function fill(): Promise<Active | undefined> {
  const database = new DatasetDatabase(name);
  await seed(database, seedingTask(VERSION));
  const written = await database.active();
  database.close();
  return written;
}

test('reads what has been written', async () => {
  const written = await fill();
  expect(written?.version).toBe(VERSION);
  expect(await active()).toEqual(written);
});

test('makes no database where there is none, and finds it once it is there', async () => {
  expect(await active()).toBeUndefined();
  expect((await indexedDB.databases()).map(database => database.name)).not.toContain(name);
  await fill();
  expect((await active())?.version).toBe(VERSION);
});

test('leaves a database of an older shape to who brings it to the present one', async () => {
  const older = new Dexie(name);
  older.version(1).stores({ meta: 'key' });
  await older.open();
  await older.table('meta').put({ key: 'active', version: '2020.01.01' });
  older.close();
  expect(await active()).toBeUndefined();
  await fill();
  expect((await active())?.version).toBe(VERSION);
});

test('lets go of a database that is deleted', async () => {
  await fill();
  await active();
  await Dexie.delete(name);
  expect(await active()).toBeUndefined();
});

test('opens anew what the browser has closed without a word', async () => {
  await fill();
  const { open } = IDBFactory.prototype;
  const opened: IDBDatabase[] = [];
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  try {
    await active();
    for (const connection of opened) connection.close();
    expect((await active())?.version).toBe(VERSION);
  } finally {
    IDBFactory.prototype.open = open;
  }
});

test('reads all in one transaction, which no change comes into', async () => {
  await fill();
  const database = new DatasetDatabase(name);
  const versions = await readable.read(['meta'], async get => {
    const before = await get<Active>('meta', 'active');
    if (before) void database.meta.put({ ...before, version: '2026.02.02' });
    const after = await get<Active>('meta', 'active');
    return [before?.version, after?.version];
  });
  expect(versions).toEqual([VERSION, VERSION]);
  database.close();
});
