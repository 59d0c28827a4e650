import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { UpdateError } from '../../../lib/dataset/update/update-error';
import { NO_UPDATES_YET, type UpdateRecord } from '../../../lib/dataset/update/update-record';
import type { AskedOfFeed } from './start-feeds';
import { DAY, FIRST, SECOND, START, THIRD, UpdaterAtFeed } from './updater-at-feed';

const MINUTE = 60_000;

let at: UpdaterAtFeed;
beforeEach(async () => {
  at = await UpdaterAtFeed.begin();
});
afterEach(() => at.end());

describe('an update on its own', () => {
  test('goes by its diff to what the feed has, step by step', async () => {
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: SECOND, by: 'diff' });
    expect(await at.versionRead()).toBe(SECOND);
    const list = ['downloading', 'checking'];
    expect(at.steps).toEqual(['asking', 'downloading', 'checking', 'storing', ...list, null]);
    expect((await at.asked()).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('asks nobody before it is due, and again a day later', async () => {
    await at.updater.run('due');
    await at.asked();
    at.now += DAY - MINUTE;
    expect(await at.updater.run('due')).toEqual({ state: 'not-due' });
    expect(await at.asked()).toEqual([]);
    at.now += MINUTE;
    expect(await at.updater.run('due')).toMatchObject({ state: 'up-to-date' });
    expect(await at.asked()).toHaveLength(1);
  });

  test('asks with the ETag that it has, and takes 304 for "nothing new"; by hand it asks anew', async () => {
    await at.updater.run('due');
    const [first] = await at.asked();
    at.now += DAY;
    expect(await at.updater.run('due')).toEqual({ state: 'up-to-date', version: SECOND });
    expect(await at.asked()).toEqual([
      { name: 'latest.json', known: expect.stringMatching(/^"second-/), status: 304 },
    ]);
    expect(first?.known).toBeNull();
    expect(await at.updater.run('reader')).toEqual({ state: 'up-to-date', version: SECOND });
    expect(await at.asked()).toEqual([{ name: 'latest.json', known: null, status: 200 }]);
  });

  test('reads none of the records where there is nothing new', async () => {
    await at.updater.run('due');
    at.access.whole = () => Promise.reject(new Error('Read.'));
    at.now += DAY;
    expect(await at.updater.run('due')).toEqual({ state: 'up-to-date', version: SECOND });
    expect(await at.updater.run('reader')).toEqual({ state: 'up-to-date', version: SECOND });
  });

  test('leads a reader whose data was repaired back to what the feed has, though that is not new', async () => {
    await at.updater.run('due');
    await at.access.repair();
    expect(await at.versionRead()).not.toBe(SECOND);
    at.now += DAY;
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: SECOND });
    expect(await at.versionRead()).toBe(SECOND);
  });

  test('is not put off by a clock that was years ahead and has been set right', async () => {
    at.now = START + 3 * 365 * DAY;
    await at.updater.run('due');
    await at.serve('third');
    at.now = START;
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: THIRD });
  });

  test('waits twice as long after each failure, as long as the host wants, and a day after a success', async () => {
    await at.serve('failing');
    const waits: number[] = [];
    for (let failure = 0; failure < 3; failure++) {
      expect(await at.updater.run('due')).toMatchObject({ state: 'failed', problem: 'busy' });
      waits.push((at.record.nextTry - at.now) / MINUTE);
      at.now = at.record.nextTry;
    }
    await at.serve('busy');
    expect(await at.updater.run('due')).toMatchObject({ state: 'failed', problem: 'busy' });
    waits.push((at.record.nextTry - at.now) / MINUTE);
    at.now = at.record.nextTry;
    await at.serve('second');
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated' });
    expect(at.record).toMatchObject({ failures: 0, lastSuccess: at.now });
    expect(at.record.problem).toBeUndefined();
    waits.push((at.record.nextTry - at.now) / MINUTE);
    expect(waits).toEqual([15, 30, 60, 127.5, 24 * 60]);
  });
});

describe('undone', () => {
  beforeEach(async () => {
    await at.updater.run('reader');
    await at.updater.undo();
    at.now += DAY;
  });

  test('a version stays away while the feed has no other', async () => {
    expect(await at.versionRead()).toBe(FIRST);
    expect(await at.updater.run('due')).toEqual({ state: 'up-to-date', version: FIRST });
    expect(await at.versionRead()).toBe(FIRST);
  });

  test('a version comes back when the reader asks for it', async () => {
    expect(await at.updater.run('reader')).toMatchObject({ state: 'updated', version: SECOND });
    expect(at.record.undone).toBeUndefined();
  });

  test('a version is followed by the next one on its own', async () => {
    await at.serve('third');
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: THIRD });
    expect(await at.versionRead()).toBe(THIRD);
  });
});

test('cancelled, it leaves all as it was', async () => {
  const running = at.updater.run('reader');
  at.updater.cancel();
  expect(await running).toMatchObject({ state: 'failed', problem: 'cancelled' });
  expect(await at.versionRead()).toBe(FIRST);
  expect(await at.updater.run('reader')).toMatchObject({ state: 'updated', version: SECOND });
});

test('cancelled while the new data is being stored, it leaves all as it was', async () => {
  at.place.onStep = step => {
    if (step?.step === 'storing') queueMicrotask(() => at.updater.cancel());
  };
  expect(await at.updater.run('reader')).toMatchObject({ state: 'failed', problem: 'cancelled' });
  expect(await at.versionRead()).toBe(FIRST);
  expect(at.record.problem).toBeUndefined();
});

describe('that something ended on the way', () => {
  const written: UpdateRecord[] = [];
  const problems = () => written.map(({ problem }) => problem?.kind);
  beforeEach(() => {
    written.length = 0;
    at.place.write = async next => {
      at.record = next;
      written.push(next);
    };
  });

  test('it counts as broken off until it is installed, though nothing could be written at the end', async () => {
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated' });
    expect(problems().indexOf(undefined)).toBe(2);
    expect(new Set(problems().slice(2))).toEqual(new Set([undefined]));
  });

  test('by the reader it leaves the problem there was', async () => {
    at.record = { ...NO_UPDATES_YET, problem: { kind: 'busy', detail: 'It answered 503.' } };
    const running = at.updater.run('reader');
    at.updater.cancel();
    await running;
    expect(problems()[0]).toBe('interrupted');
    expect(at.record.problem?.kind).toBe('busy');
  });
});

test('a reader who asks while it is looked whether an update is due gets an update all the same', async () => {
  at.record = { ...NO_UPDATES_YET, nextTry: START + DAY };
  const [due, asked] = [at.updater.run('due'), at.updater.run('reader')];
  expect(await due).toEqual({ state: 'not-due' });
  expect(await asked).toMatchObject({ state: 'updated', version: SECOND });
});

test('a reader who asks while one is under way on its own gets the same', async () => {
  const [due, reader] = [at.updater.run('due'), at.updater.run('reader')];
  expect(await reader).toEqual(await due);
  expect((await at.asked()).filter(({ name: file }) => file === 'latest.json')).toHaveLength(1);
});

test.each(['read', 'write'] as const)('storage that fails to %s is told and not thrown', async method => {
  at.place[method] = async () => {
    throw new Error('disk I/O error');
  };
  expect(await at.updater.run('due')).toMatchObject({ state: 'failed', problem: 'storage' });
  expect(at.steps.at(-1)).toBeNull();
});

describe('while the data is changed in another way', () => {
  test('an update that becomes due waits, and then finds what was done', async () => {
    await at.updater.run('reader');
    at.now += DAY;
    const [undone, update] = [at.updater.undo(), at.updater.run('due')];
    await undone;
    expect(await update).toEqual({ state: 'up-to-date', version: FIRST });
    expect(at.record.undone).toBe(SECOND);
    expect(await at.versionRead()).toBe(FIRST);
  });

  test('the one under way is stopped, so that nothing of it comes after', async () => {
    const [update, repaired] = [at.updater.run('reader'), at.updater.alone(() => at.access.repair())];
    expect(await update).toMatchObject({ state: 'failed', problem: 'cancelled' });
    await repaired;
    expect(await at.versionRead()).toBe(FIRST);
    expect(await at.updater.run('reader')).toMatchObject({ state: 'updated' });
  });
});

describe('after the key of the package was stolen', () => {
  test('a new package leads back from the keys and the version that the thief had signed', async () => {
    await at.updater.run('reader');
    const { keySet: pinned } = at.place;
    const [key] = pinned.keys;
    if (!key) throw new Error('no key');
    const thief = { ...pinned, number: 256, keys: [{ ...key, publicKey: 'A'.repeat(43) }] };
    const dataset = { ...(await at.access.whole()).dataset, version: '9999.12.31' };
    const from = (await at.access.whole()).digest;
    await at.access.install(
      { dataset, digest: 'f'.repeat(64) },
      { from, signal: new AbortController().signal },
    );
    at.record = { ...at.record, keySet: thief, pinned: { ...pinned, number: 2 }, newestSeen: '9999.12.31' };
    expect(await at.versionRead()).toBe('9999.12.31');
    at.now += DAY;
    expect(await at.updater.run('due')).toMatchObject({ state: 'updated', version: SECOND });
    expect(await at.versionRead()).toBe(SECOND);
    expect(at.record).toMatchObject({ keySet: pinned, pinned, newestSeen: SECOND });
  });
});

test('what one feed has brought is not fetched again from the next, which goes on from there', async () => {
  const other = `${inject('feeds').root}${crypto.randomUUID()}/`;
  let renewals = 0;
  at.place.feeds = async () => [at.feed, other];
  at.place.years = Object.assign(Object.create(at.years), {
    renew: async () => {
      if (renewals++ === 0) throw new UpdateError('not-found', 'A year is missing.');
    },
  });
  expect(await at.updater.run('reader')).toMatchObject({ state: 'updated', version: SECOND });
  const ofOther: AskedOfFeed[] = await (await fetch(`${other}asked`)).json();
  expect(ofOther.map(({ name: file }) => file)).toEqual(['latest.json']);
});
