import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { DatasetAccess } from '../../../lib/dataset/dataset-access';
import { ReleaseYears } from '../../../lib/dataset/release-years';
import { searchReleases } from '../../../lib/dataset/search/search-records';
import { loadYears } from '../../../lib/dataset/update/load-years';
import { UpdateError } from '../../../lib/dataset/update/update-error';
import { NO_UPDATES_YET, type UpdateRecord } from '../../../lib/dataset/update/update-record';
import type { UpdateStep } from '../../../lib/dataset/update/update-step';
import { Updater } from '../../../lib/dataset/update/updater';
import type { UpdaterPlace } from '../../../lib/dataset/update/updater-place';
import { fetchFrom, packageOf, smallDataset } from '../small-dataset';
import type { AskedOfFeed, Served } from './start-feeds';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 2, 3);
const [FIRST, SECOND, THIRD] = ['2026.02.01', '2026.03.01', '2026.03.02'];

let name: string;
let feed: string;
let access: DatasetAccess;
let years: ReleaseYears;
let place: UpdaterPlace;
let updater: Updater;
let record: UpdateRecord;
let now: number;
let steps: (UpdateStep['step'] | null)[];

beforeEach(async () => {
  name = `updates ${crypto.randomUUID()}`;
  const { root, keySet } = inject('feeds');
  feed = `${root}${crypto.randomUUID()}/`;
  const files = await packageOf(smallDataset(FIRST as string));
  access = new DatasetAccess({ databaseName: name, software: '0.1.0', fetchFile: fetchFrom(files) });
  const places = () => access.answer(async reader => (await reader.releaseIndex()).stored.places);
  years = new ReleaseYears({ databaseName: `${name} years`, software: '0.1.0', places });
  record = NO_UPDATES_YET;
  now = START;
  steps = [];
  place = {
    access,
    years,
    feeds: async () => [feed],
    keySet,
    software: '0.1.0',
    read: async () => record,
    write: async next => {
      record = next;
    },
    now: () => now,
    chance: () => 0.5,
    onStep: step => {
      const next = step?.step ?? null;
      if (steps.at(-1) !== next) steps.push(next);
    },
  };
  updater = new Updater(place);
});

afterEach(async () => {
  access.close();
  years.close();
  await Promise.all([Dexie.delete(name), Dexie.delete(`${name} years`)]);
});

const serve = (what: Served) => fetch(`${feed}serve/${what}`);
const asked = async (): Promise<AskedOfFeed[]> => (await fetch(`${feed}asked`)).json();
const versionRead = () => access.answer(async reader => reader.version);

describe('an update on its own', () => {
  test('goes by its diff to what the feed has, step by step', async () => {
    expect(await updater.run('due')).toMatchObject({ state: 'updated', version: SECOND, by: 'diff' });
    expect(await versionRead()).toBe(SECOND);
    expect(steps).toEqual(['asking', 'downloading', 'checking', 'storing', null]);
    expect((await asked()).map(({ status }) => status)).toEqual([200, 200]);
  });

  test('asks nobody before it is due, and again a day later', async () => {
    await updater.run('due');
    await asked();
    now += DAY - MINUTE;
    expect(await updater.run('due')).toEqual({ state: 'not-due' });
    expect(await asked()).toEqual([]);
    now += MINUTE;
    expect(await updater.run('due')).toMatchObject({ state: 'up-to-date' });
    expect(await asked()).toHaveLength(1);
  });

  test('asks with the ETag that it has, and takes 304 for "nothing new"; by hand it asks anew', async () => {
    await updater.run('due');
    const [first] = await asked();
    now += DAY;
    expect(await updater.run('due')).toEqual({ state: 'up-to-date', version: SECOND });
    expect(await asked()).toEqual([
      { name: 'latest.json', known: expect.stringMatching(/^"second-/), status: 304 },
    ]);
    expect(first?.known).toBeNull();
    expect(await updater.run('reader')).toEqual({ state: 'up-to-date', version: SECOND });
    expect(await asked()).toEqual([{ name: 'latest.json', known: null, status: 200 }]);
  });

  test('leads a reader whose data was repaired back to what the feed has, though that is not new', async () => {
    await updater.run('due');
    await access.repair();
    expect(await versionRead()).not.toBe(SECOND);
    now += DAY;
    expect(await updater.run('due')).toMatchObject({ state: 'updated', version: SECOND });
    expect(await versionRead()).toBe(SECOND);
  });

  test('is not put off by a clock that was years ahead and has been set right', async () => {
    now = START + 3 * 365 * DAY;
    await updater.run('due');
    await serve('third');
    now = START;
    expect(await updater.run('due')).toMatchObject({ state: 'updated', version: THIRD });
  });

  test('waits twice as long after each failure, as long as the host wants, and a day after a success', async () => {
    await serve('failing');
    const waits: number[] = [];
    for (let failure = 0; failure < 3; failure++) {
      expect(await updater.run('due')).toMatchObject({ state: 'failed', problem: 'busy' });
      waits.push((record.nextTry - now) / MINUTE);
      now = record.nextTry;
    }
    await serve('busy');
    expect(await updater.run('due')).toMatchObject({ state: 'failed', problem: 'busy' });
    waits.push((record.nextTry - now) / MINUTE);
    now = record.nextTry;
    await serve('second');
    expect(await updater.run('due')).toMatchObject({ state: 'updated' });
    expect(record).toMatchObject({ failures: 0, lastSuccess: now });
    expect(record.problem).toBeUndefined();
    waits.push((record.nextTry - now) / MINUTE);
    expect(waits).toEqual([15, 30, 60, 127.5, 24 * 60]);
  });
});

describe('the releases of a year', () => {
  const found = async (query: string, of = years) => {
    const core = await access.answer(reader => reader.releaseIndex());
    return searchReleases([core, ...(await of.indexes(undefined))], query, 5).total;
  };
  const load = (ending = new AbortController()) => loadYears(['2019'], place, updater, ending.signal);

  test('are there once they were asked for, for the next worker and the next version, too', async () => {
    await updater.run('reader');
    expect(await years.further(record.years ?? {}, year => year === '2019')).toMatchObject({
      years: ['2019'],
    });
    expect(await found('lighthouses')).toBe(0);
    expect(await load()).toEqual({ state: 'loaded' });
    expect(await found('lighthouses')).toBe(1);
    expect(await years.further(record.years ?? {}, year => year === '2019')).toBeUndefined();
    const places = () => access.answer(async reader => (await reader.releaseIndex()).stored.places);
    for (const software of ['0.1.0', '0.2.0']) {
      const next = new ReleaseYears({ databaseName: `${name} years`, software, places });
      expect(await found('lighthouses', next)).toBe(1);
      next.close();
    }
  });

  test('come along with an update by what has changed in them', async () => {
    await serve('first');
    await updater.run('reader');
    await load();
    expect(await found('lighthouses')).toBe(0);
    await serve('second');
    await asked();
    expect(await updater.run('reader')).toMatchObject({ state: 'updated' });
    expect(await found('lighthouses')).toBe(1);
    expect((await asked()).filter(({ name: file }) => /^[0-9a-f]{16}-/.test(file))).toHaveLength(1);
  });

  test('stay as they are where the feed fails, which is told', async () => {
    await updater.run('reader');
    await load();
    await serve('failing');
    expect(await loadYears(['2018'], place, updater, new AbortController().signal)).toMatchObject({
      state: 'failed',
      problem: 'busy',
    });
    expect(await found('lighthouses')).toBe(1);
  });

  test('that are stopped on the way tell how far they came and leave nothing', async () => {
    await updater.run('reader');
    const ending = new AbortController();
    const steps: (UpdateStep | null)[] = [];
    place.onStep = step => {
      steps.push(step);
      ending.abort();
    };
    expect(await load(ending)).toMatchObject({ state: 'failed', problem: 'cancelled' });
    const of = record.years?.['2019']?.bytes;
    expect(steps[0]).toEqual({ step: 'downloading', bytes: 0, of });
    expect(steps.at(-1)).toBeNull();
    expect(await found('lighthouses')).toBe(0);
  });

  test('that nobody can look up are told and not thrown', async () => {
    place.read = () => Promise.reject(new Error('disk I/O error'));
    expect(await load()).toMatchObject({ state: 'failed', problem: 'storage' });
  });

  test('go with the data that is undone', async () => {
    await updater.run('reader');
    await load();
    await updater.undo();
    expect(await found('scarecrows')).toBe(0);
    expect(record.years).toBeUndefined();
  });
});

describe('undone', () => {
  beforeEach(async () => {
    await updater.run('reader');
    await updater.undo();
    now += DAY;
  });

  test('a version stays away while the feed has no other', async () => {
    expect(await versionRead()).toBe(FIRST);
    expect(await updater.run('due')).toEqual({ state: 'up-to-date', version: FIRST });
    expect(await versionRead()).toBe(FIRST);
  });

  test('a version comes back when the reader asks for it', async () => {
    expect(await updater.run('reader')).toMatchObject({ state: 'updated', version: SECOND });
    expect(record.undone).toBeUndefined();
  });

  test('a version is followed by the next one on its own', async () => {
    await serve('third');
    expect(await updater.run('due')).toMatchObject({ state: 'updated', version: THIRD });
    expect(await versionRead()).toBe(THIRD);
  });
});

test('cancelled, it leaves all as it was', async () => {
  const running = updater.run('reader');
  updater.cancel();
  expect(await running).toMatchObject({ state: 'failed', problem: 'cancelled' });
  expect(await versionRead()).toBe(FIRST);
  expect(await updater.run('reader')).toMatchObject({ state: 'updated', version: SECOND });
});

describe('that something ended on the way', () => {
  const written: UpdateRecord[] = [];
  const problems = () => written.map(({ problem }) => problem?.kind);
  beforeEach(() => {
    written.length = 0;
    place.write = async next => {
      record = next;
      written.push(next);
    };
  });

  test('it counts as broken off until it is installed, though nothing could be written at the end', async () => {
    expect(await updater.run('due')).toMatchObject({ state: 'updated' });
    expect(problems()).toEqual(['interrupted', 'interrupted', undefined, undefined, undefined]);
  });

  test('by the reader it leaves the problem there was', async () => {
    record = { ...NO_UPDATES_YET, problem: { kind: 'busy', detail: 'It answered 503.' } };
    const running = updater.run('reader');
    updater.cancel();
    await running;
    expect(problems()[0]).toBe('interrupted');
    expect(record.problem?.kind).toBe('busy');
  });
});

test('a reader who asks while it is looked whether an update is due gets an update all the same', async () => {
  record = { ...NO_UPDATES_YET, nextTry: START + DAY };
  const [due, asked] = [updater.run('due'), updater.run('reader')];
  expect(await due).toEqual({ state: 'not-due' });
  expect(await asked).toMatchObject({ state: 'updated', version: SECOND });
});

test('a reader who asks while one is under way on its own gets the same', async () => {
  const [due, reader] = [updater.run('due'), updater.run('reader')];
  expect(await reader).toEqual(await due);
  expect((await asked()).filter(({ name: file }) => file === 'latest.json')).toHaveLength(1);
});

test.each(['read', 'write'] as const)('storage that fails to %s is told and not thrown', async method => {
  place[method] = async () => {
    throw new Error('disk I/O error');
  };
  expect(await updater.run('due')).toMatchObject({ state: 'failed', problem: 'storage' });
  expect(steps.at(-1)).toBeNull();
});

describe('while the data is changed in another way', () => {
  test('an update that becomes due waits, and then finds what was done', async () => {
    await updater.run('reader');
    now += DAY;
    const [undone, update] = [updater.undo(), updater.run('due')];
    await undone;
    expect(await update).toEqual({ state: 'up-to-date', version: FIRST });
    expect(record.undone).toBe(SECOND);
    expect(await versionRead()).toBe(FIRST);
  });

  test('the one under way is stopped, so that nothing of it comes after', async () => {
    const [update, repaired] = [updater.run('reader'), updater.alone(() => access.repair())];
    expect(await update).toMatchObject({ state: 'failed', problem: 'cancelled' });
    await repaired;
    expect(await versionRead()).toBe(FIRST);
    expect(await updater.run('reader')).toMatchObject({ state: 'updated' });
  });
});

describe('after the key of the package was stolen', () => {
  test('a new package leads back from the keys and the version that the thief had signed', async () => {
    await updater.run('reader');
    const { keySet: pinned } = place;
    const [key] = pinned.keys;
    if (!key) throw new Error('no key');
    const thief = { ...pinned, number: 256, keys: [{ ...key, publicKey: 'A'.repeat(43) }] };
    const dataset = { ...(await access.whole()).dataset, version: '9999.12.31' };
    const from = (await access.whole()).digest;
    await access.install({ dataset, digest: 'f'.repeat(64) }, { from, signal: new AbortController().signal });
    record = { ...record, keySet: thief, pinned: { ...pinned, number: 2 }, newestSeen: '9999.12.31' };
    expect(await versionRead()).toBe('9999.12.31');
    now += DAY;
    expect(await updater.run('due')).toMatchObject({ state: 'updated', version: SECOND });
    expect(await versionRead()).toBe(SECOND);
    expect(record).toMatchObject({ keySet: pinned, pinned, newestSeen: SECOND });
  });
});

test('what one feed has brought is not fetched again from the next, which goes on from there', async () => {
  const other = `${inject('feeds').root}${crypto.randomUUID()}/`;
  let renewals = 0;
  place.feeds = async () => [feed, other];
  place.years = Object.assign(Object.create(years), {
    renew: async () => {
      if (renewals++ === 0) throw new UpdateError('not-found', 'A year is missing.');
    },
  });
  expect(await updater.run('reader')).toMatchObject({ state: 'up-to-date', version: SECOND });
  const ofOther: AskedOfFeed[] = await (await fetch(`${other}asked`)).json();
  expect(ofOther.map(({ name: file }) => file)).toEqual(['latest.json']);
});
