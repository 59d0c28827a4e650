import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, FIRST, SECOND, THIRD, UpdaterAtFeed } from './updater-at-feed';

const HOUR = 60 * 60_000;

let at: UpdaterAtFeed;
beforeEach(async () => {
  at = await UpdaterAtFeed.begin();
});
afterEach(() => at.end());

/** Has the reader hold the releases of 2019 as the first version has them. */
async function holdYear(): Promise<void> {
  await at.serve('first');
  await at.updater.run('reader');
  await at.years.load('2019', at.record.years ?? {}, {
    feed: at.feed,
    now: at.now,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  await at.asked();
}

describe('where the facts have come and the older releases have not', () => {
  beforeEach(async () => {
    await holdYear();
    await at.serve('busy-for-years');
    at.now += DAY;
  });

  test('the reader is told both, and has the facts', async () => {
    expect(await at.updater.run('reader')).toMatchObject({
      state: 'updated',
      version: SECOND,
      lacking: { problem: 'busy' },
    });
    expect(await at.versionRead()).toBe(SECOND);
    expect(at.record).toMatchObject({ lastSuccess: at.now, lacking: { kind: 'busy' }, newestSeen: SECOND });
    expect(at.record.problem).toBeUndefined();
  });

  test('they come when the host is ready again, and not before it wants to be asked', async () => {
    await at.updater.run('due');
    expect(at.record.nextTry - at.now).toBeGreaterThanOrEqual(2 * HOUR);
    expect(at.record.nextTry - at.now).toBeLessThan(3 * HOUR);
    await at.serve('second');
    at.now = at.record.nextTry;
    await at.asked();
    expect(await at.updater.run('due')).toEqual({ state: 'up-to-date', version: SECOND });
    expect(at.record.lacking).toBeUndefined();
    expect(at.record.failures).toBe(0);
    expect((await at.asked()).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('the host that wants to be left alone is not asked for the whole year instead', async () => {
    await at.updater.run('reader');
    const refused = (await at.asked()).filter(({ status }) => status === 503);
    expect(refused).toHaveLength(1);
  });

  test('stopped there, it is said that the facts are the newest', async () => {
    let isStored = false;
    at.place.onStep = step => {
      isStored ||= step?.step === 'storing';
      if (isStored && step?.step === 'downloading') at.updater.cancel();
    };
    expect(await at.updater.run('reader')).toMatchObject({
      state: 'updated',
      lacking: { problem: 'cancelled' },
    });
    expect(await at.versionRead()).toBe(SECOND);
  });
});

describe('a host that wants to be left alone', () => {
  test('after the diff was asked for is not asked for the whole, and not again on its own before it wants', async () => {
    await at.serve('busy-for-diff');
    expect(await at.updater.run('due')).toMatchObject({ state: 'failed', problem: 'busy' });
    expect((await at.asked()).map(({ status }) => status)).toEqual([200, 503]);
    expect(at.record.nextTry - at.now).toBeGreaterThanOrEqual(2 * HOUR);
    expect(await at.versionRead()).toBe(FIRST);
  });

  test('is left for another host, and stays left alone while that one serves', async () => {
    const other = at.addFeed('other host');
    await at.serve('busy');
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: SECOND });
    await at.asked();
    await at.serve('third', other);
    at.now += HOUR;
    at.record = { ...at.record, nextTry: at.now };
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: THIRD });
    expect(await at.asked()).toEqual([]);
    at.now += DAY;
    await at.serve('third');
    await at.updater.run('due');
    expect(await at.asked()).not.toEqual([]);
  });

  test('is left alone under its other address too', async () => {
    const other = at.addFeed('same host');
    await at.serve('busy-for-diff');
    expect(await at.updater.run('reader')).toMatchObject({ state: 'failed', problem: 'busy' });
    expect(await at.asked(other)).toEqual([]);
  });

  test.each(['first', 'second'] as const)('is obeyed where it is the %s that fails', async which => {
    const other = at.addFeed('other host');
    await at.serve('busy', which === 'first' ? at.feed : other);
    await at.serve('failing', which === 'first' ? other : at.feed);
    expect(await at.updater.run('due')).toMatchObject({ state: 'failed' });
    expect(at.record.nextTry - at.now).toBeGreaterThanOrEqual(2 * HOUR);
  });
});

describe('a feed that somebody holds back', () => {
  beforeEach(async () => {
    await at.updater.run('due');
    await at.asked();
    at.now = Date.parse(at.record.expires ?? '') + DAY;
  });

  test('has to prove that what has expired is still the newest', async () => {
    await at.updater.run('due');
    expect(await at.asked()).toEqual([{ name: 'latest.json', known: null, status: 200 }]);
  });

  test('is not the last word: another is asked, too', async () => {
    await at.serve('third', at.addFeed('other host'));
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: THIRD });
  });
});

test('a reader who never left the packaged data has gone back from nothing', async () => {
  await at.updater.undo();
  expect(at.record.undone).toBeUndefined();
  expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: SECOND });
});

test('the list of older releases comes whole once, and then along with the diff', async () => {
  await holdYear();
  await at.serve('second');
  at.now += DAY;
  await at.updater.run('due');
  const names = (await at.asked()).map(({ name }) => name);
  // latest.json, the diff of the facts, that of the year.
  expect(names).toHaveLength(3);
  expect(Object.keys(at.record.years ?? {})).toEqual(['2018', '2019']);
});
