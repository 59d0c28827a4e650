import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { databaseName, letter, NEW, OLD, update, wake } from './waking-access';

describe('a database that is lost', () => {
  test('while open is answered for at once, and heals', async () => {
    const access = await wake();
    await access.renew();
    await access.answer(letter);
    await Dexie.delete(databaseName);
    expect((await access.answer(letter)).title).toBe(`Letter as of ${OLD}`);
    await access.renew();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
  });

  test('to another shape is replaced', async () => {
    const newer = new Dexie(databaseName);
    newer.version(7).stores({ meta: 'otherKey' });
    await newer.open();
    newer.close();
    const access = await wake();
    expect((await access.answer(letter)).from).toBe('packaged');
    await access.renew();
    expect((await access.answer(letter)).from).toBe('database');
  });

  test('to a later version that has its stores all the same is replaced', async () => {
    const before = await wake();
    await before.renew();
    await before.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(databaseName, 1_000_000);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
    const access = await wake();
    expect((await access.answer(letter)).from).toBe('packaged');
    await access.renew();
    expect((await access.answer(letter)).from).toBe('database');
  });

  test('to another shape is replaced by a repair, too', async () => {
    const newer = new Dexie(databaseName);
    newer.version(7).stores({ meta: 'otherKey' });
    await newer.open();
    newer.close();
    const access = await wake();
    await access.repair();
    expect((await access.answer(letter)).from).toBe('database');
  });

  test('to somebody who will not let go of it is answered for by the package', async () => {
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName, 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const access = await wake();
    expect((await access.answer(letter)).from).toBe('packaged');
    await expect(access.renew()).rejects.toThrow();
    holder.close();
    await access.renew();
    expect((await access.answer(letter)).from).toBe('database');
  });
});

describe('a database that fails and may not fail the next time', () => {
  const { open } = IDBFactory.prototype;
  /** Dexie itself tries so often. */
  const TRIES = 4;
  /** As Firefox says it of a disk that is full. */
  const failToOpen = (times: number) => {
    let left = times;
    IDBFactory.prototype.open = function (...given) {
      left -= 1;
      if (left >= 0) throw new DOMException('The operation failed.', 'UnknownError');
      return open.apply(this, given);
    };
  };
  /** What an update has brought, which the package cannot give back. */
  const updated = async () => update(await wake());
  afterEach(() => {
    IDBFactory.prototype.open = open;
  });

  test('is answered for by the package, and keeps what an update had brought', async () => {
    await updated();
    const access = await wake();
    failToOpen(100);
    expect(await access.answer(letter)).toEqual({ from: 'packaged', title: `Letter as of ${OLD}` });
    await expect(access.renew()).rejects.toThrow();
    IDBFactory.prototype.open = open;
    await access.renew();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${NEW}` });
  });

  test('is tried once more before it counts as failed', async () => {
    await updated();
    const access = await wake();
    failToOpen(TRIES);
    await access.renew();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${NEW}` });
  });

  test('is made anew where the reader wants it repaired', async () => {
    await updated();
    const access = await wake();
    failToOpen(2 * TRIES);
    await access.repair();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
  });
});

describe('a database that opens and never answers a read', () => {
  const { get } = IDBObjectStore.prototype;
  /** A disk that is failing: requests are taken, and nothing ever comes of them. */
  const stopAnswering = () => {
    IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
  };
  afterEach(() => {
    IDBObjectStore.prototype.get = get;
  });

  test('is answered for by the package when a worker wakes to it, and again once it answers', async () => {
    await (await wake()).renew();
    const access = await wake();
    stopAnswering();
    const ask = async (reader: DatasetReader) => [reader.from, (await reader.lexicon()).version];
    expect(await access.answer(ask)).toEqual(['packaged', OLD]);
    expect((await access.answer(letter)).from).toBe('packaged');
    await expect(access.renew()).rejects.toThrow();
    expect((await access.answer(letter)).from).toBe('packaged');
    IDBObjectStore.prototype.get = get;
    await access.renew();
    expect(await access.answer(ask)).toEqual(['database', OLD]);
  }, 20_000);

  test('is answered for by the package when it stops while it is read', async () => {
    const access = await wake();
    await access.renew();
    expect((await access.answer(letter)).from).toBe('database');
    stopAnswering();
    expect((await access.answer(letter)).from).toBe('packaged');
  }, 20_000);

  test('cannot be repaired, and says so', async () => {
    const access = await wake();
    await access.renew();
    stopAnswering();
    await expect(access.repair()).rejects.toThrow();
  }, 20_000);
});
