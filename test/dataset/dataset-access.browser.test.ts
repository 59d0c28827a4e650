import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { loadCards } from '../../lib/dataset/cards/load-cards';
import type { DatasetReader } from '../../lib/dataset/dataset-reader';
import { DatasetUnavailableError } from '../../lib/dataset/package-in-memory';
import { searchRecords } from '../../lib/dataset/search/search-records';
import { bytesOf, smallDataset } from './small-dataset';
import { databaseName, LETTER, letter, NEW, OLD, update, wake } from './waking-access';

const cutOff = (files: Map<string, ArrayBuffer>) => files.set('core.json', bytesOf({ format: 1 }));

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
  await update(access);
  const database = await new Dexie(databaseName).open();
  await database.table('derived').clear();
  database.close();
  const ask = async (reader: DatasetReader) => [reader.from, (await reader.lexicon()).version];
  expect(await access.answer(ask)).toEqual(['database', NEW]);
});

test('answers that a new version overtakes begin again on it, without a look at the package', async () => {
  const read: string[] = [];
  const access = await wake({ onRead: name => read.push(name) });
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

test('two workers that renew at once leave one whole version', async () => {
  const [one, other] = [await wake(), await wake()];
  await Promise.all([one.renew(), other.renew(), one.renew()]);
  for (const access of [one, other])
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
});

describe('while an update works on the whole', () => {
  const { get } = IDBObjectStore.prototype;
  afterEach(() => {
    IDBObjectStore.prototype.get = get;
  });

  test('answers come from what it has in memory, and from the database afterwards', async () => {
    const access = await wake();
    await access.whole();
    const { lexicon } = await access.answer(async reader => ({ lexicon: await reader.lexicon() }));
    expect(lexicon.version).toBe(OLD);
    let reads = 0;
    IDBObjectStore.prototype.get = function (key) {
      reads += 1;
      return get.call(this, key);
    };
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
    expect(reads).toBe(0);
    access.letGo();
    expect(await access.answer(letter)).toEqual({ from: 'database', title: `Letter as of ${OLD}` });
    expect(reads).toBeGreaterThan(0);
  });
});
