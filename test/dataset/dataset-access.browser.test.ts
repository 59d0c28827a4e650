import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import { DatasetAccess, DatasetUnavailableError } from '../../lib/dataset/dataset-access';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { bytesOf, fetchFrom, packageOf, smallDataset } from './small-dataset';

const OLD = '2026.01.01';
const NEW = '2026.02.02';
const LETTER = 'coalition:2020-05-01-letter';

let databaseName: string;
let open: DatasetAccess[];

beforeEach(() => {
  databaseName = `access ${crypto.randomUUID()}`;
  open = [];
});

afterEach(async () => {
  for (const access of open) await access.close();
  await Dexie.delete(databaseName);
});

interface Setting {
  version?: string;
  software?: string;
  damage?(files: Map<string, ArrayBuffer>): void;
}

/** What a worker has when it starts: nothing in memory, the package, and the database as it was left. */
async function wake({ version = OLD, software = '1.0.0', damage }: Setting = {}): Promise<DatasetAccess> {
  const files = await packageOf(smallDataset(version));
  damage?.(files);
  const access = new DatasetAccess({ databaseName, software, fetchFile: fetchFrom(files) });
  open.push(access);
  return access;
}

const cutOff = (files: Map<string, ArrayBuffer>) => files.set('core.json', bytesOf({ format: 1 }));

async function letter(reader: DatasetReader) {
  const cards = await loadCards([LETTER], reader);
  return { from: reader.from, title: cards.get(LETTER)?.title };
}

test('an empty database is answered for by the package, and by itself once it is filled', async () => {
  const access = await wake();
  expect(await access.answer(letter)).toEqual({ from: 'packaged', title: `Letter as of ${OLD}` });
  await access.renew();
  expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
});

test('answers come while the database is being filled', async () => {
  const access = await wake();
  const renewal = access.renew();
  expect((await access.answer(letter)).title).toBe(`Letter as of ${OLD}`);
  await renewal;
});

test('a worker that wakes to a filled database reads it and writes nothing', async () => {
  await (await wake()).renew();
  const access = await wake();
  expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
  await access.renew();
  expect(await access.answer(async reader => reader.version)).toBe(OLD);
});

test('the first answer after an installation reads nothing back that was just made', async () => {
  const access = await wake();
  const { digest: from } = await access.whole();
  const next = { dataset: smallDataset(NEW), digest: 'a'.repeat(64) };
  await access.install(next, { from, signal: new AbortController().signal });
  const database = await new Dexie(databaseName).open();
  await database.table('derived').clear();
  database.close();
  const ask = async (reader: DatasetReader) => [reader.from, (await reader.lexicon()).version];
  expect(await access.answer(ask)).toEqual(['database', NEW]);
});

test('answers that a new version overtakes begin again on it, without a look at the package', async () => {
  const files = await packageOf(smallDataset(OLD));
  const read: string[] = [];
  const fetchFile = (name: string) => {
    read.push(name);
    return fetchFrom(files)(name);
  };
  const access = new DatasetAccess({ databaseName, software: '1.0.0', fetchFile });
  open.push(access);
  const { digest: from } = await access.whole();
  read.length = 0;
  const next = { dataset: smallDataset(NEW), digest: 'a'.repeat(64) };
  let installed: Promise<void> | undefined;
  const ask = async (reader: DatasetReader) => {
    installed ??= access.install(next, { from, signal: new AbortController().signal });
    await installed;
    return { ...(await letter(reader)), lexicon: (await reader.lexicon()).version };
  };
  const answers = await Promise.all([access.answer(ask), access.answer(ask)]);
  const expected = { from: 'database', title: `Letter as of ${NEW}`, lexicon: NEW };
  expect(answers).toEqual([expected, expected]);
  expect(read).toEqual([]);
});

test('search and cards from the database are those from the package', async () => {
  const access = await wake();
  const ask = () =>
    access.answer(async reader => ({
      found: searchRecords(await reader.searchIndex(), 'ohio letter', 10),
      cards: [...(await loadCards(['attorney-general:ada-lovell', 'state:OH', LETTER], reader, '2020'))],
    }));
  const packaged = await ask();
  await access.renew();
  expect(await ask()).toEqual(packaged);
  expect(packaged.found.hits[0]?.key).toBe(LETTER);
  expect(packaged.cards).toHaveLength(3);
});

describe('after an update of the extension', () => {
  test('the newer package replaces what is stored', async () => {
    await (await wake()).renew();
    const access = await wake({ version: NEW, software: '1.1.0' });
    await access.renew();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${NEW}` });
  });

  test('what the former version has stored is not read before it is renewed', async () => {
    await (await wake()).renew();
    const access = await wake({ version: NEW, software: '1.1.0' });
    expect(await access.answer(letter)).toEqual({ from: 'packaged', title: `Letter as of ${NEW}` });
  });

  test('under the same version number, the same records are stored anew', async () => {
    const access = await wake();
    await access.renew();
    await access.renewAfterUpdate();
    const other = await wake();
    expect(await other.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
  });

  test('a package older than what is stored does not take its place', async () => {
    await (await wake({ version: NEW })).renew();
    const access = await wake({ version: OLD });
    await access.renew();
    expect((await access.answer(letter)).title).toBe(`Letter as of ${NEW}`);
  });
});

describe('a damaged package', () => {
  test('with nothing stored gives one clear error, as often as it is asked', async () => {
    const access = await wake({ damage: cutOff });
    await expect(access.renew()).rejects.toThrow();
    for (const _ of [1, 2]) {
      await expect(access.answer(letter)).rejects.toThrow(DatasetUnavailableError);
      await expect(access.answer(letter)).rejects.toThrow(/data .* cannot be read/);
    }
  });

  test('leaves what the database has', async () => {
    await (await wake()).renew();
    const access = await wake({ damage: files => files.clear() });
    await expect(access.renew()).rejects.toThrow();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
  });

  test('of a new version is answered for by the records of the former', async () => {
    await (await wake()).renew();
    const access = await wake({ version: NEW, software: '1.1.0', damage: cutOff });
    await expect(access.renew()).rejects.toThrow();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
  });
});

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

test('two workers that renew at once leave one whole version', async () => {
  const [one, other] = [await wake(), await wake()];
  await Promise.all([one.renew(), other.renew(), one.renew()]);
  for (const access of [one, other])
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
});
