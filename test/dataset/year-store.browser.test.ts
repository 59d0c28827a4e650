import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildYearIndex } from '../../lib/dataset/search/search-index';
import { YearStore } from '../../lib/dataset/store/year-store';

let store: YearStore;

beforeEach(() => {
  store = new YearStore(`years ${crypto.randomUUID()}`);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(store.name);
});

/** Writes a content of 2019 over what was there when the work on it began. */
async function write(sha256: string, before: string | undefined): Promise<void> {
  const releases = [{ id: `release-${sha256}`, publisher: 'Ohio Attorney General', date: '2019-01-02' }];
  const { stored } = await buildYearIndex(releases, []);
  await store.put({ year: '2019', sha256, software: '0.1.0' }, releases, stored, before);
}
const held = async () => (await store.held.get('2019'))?.sha256;
const content = async () => (await store.content.get('2019'))?.releases.map(({ id }) => id);

test('a year is replaced whole', async () => {
  await write('first', undefined);
  await write('second', 'first');
  expect(await held()).toBe('second');
  expect(await content()).toEqual(['release-second']);
});

test.each([
  ['the same year has come by another way', () => write('newer', 'first'), 'newer'],
  ['the year was dropped', () => store.drop(['2019']), undefined],
])('work that ends after %s changes nothing', async (_, meanwhile, left) => {
  await write('first', undefined);
  await meanwhile();
  await write('late', 'first');
  expect(await held()).toBe(left);
  expect(await content()).toEqual(left && [`release-${left}`]);
});
