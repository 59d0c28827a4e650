import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { searchReleases } from '../../../lib/dataset/search/search-records';
import { loadYears } from '../../../lib/dataset/update/load-years';
import type { UpdateStep } from '../../../lib/dataset/update/update-step';
import { UpdaterAtFeed } from './updater-at-feed';

let at: UpdaterAtFeed;
beforeEach(async () => {
  at = await UpdaterAtFeed.begin();
});
afterEach(() => at.end());

describe('the releases of a year', () => {
  const found = async (query: string, of = at.years) => {
    const core = await at.access.answer(reader => reader.releaseIndex());
    return searchReleases([core, ...(await of.indexes(undefined))], query, 5).total;
  };
  const load = (ending = new AbortController()) => loadYears(['2019'], at.place, at.updater, ending.signal);

  test('are there once they were asked for, for the next worker and the next version, too', async () => {
    await at.updater.run('reader');
    expect(await at.years.further(at.record.years ?? {}, year => year === '2019')).toMatchObject({
      years: ['2019'],
    });
    expect(await found('lighthouses')).toBe(0);
    expect(await load()).toEqual({ state: 'loaded' });
    expect(await found('lighthouses')).toBe(1);
    expect(await at.years.further(at.record.years ?? {}, year => year === '2019')).toBeUndefined();
    for (const software of ['0.1.0', '0.2.0']) {
      const next = at.yearsFor(software);
      expect(await found('lighthouses', next)).toBe(1);
      next.close();
    }
  });

  test('come along with an update by what has changed in them', async () => {
    await at.serve('first');
    await at.updater.run('reader');
    await load();
    expect(await found('lighthouses')).toBe(0);
    await at.serve('second');
    await at.asked();
    expect(await at.updater.run('reader')).toMatchObject({ state: 'updated' });
    expect(await found('lighthouses')).toBe(1);
    expect((await at.asked()).filter(({ name: file }) => /^[0-9a-f]{16}-/.test(file))).toHaveLength(1);
  });

  test('stay as they are where the feed fails, which is told', async () => {
    await at.updater.run('reader');
    await load();
    await at.serve('failing');
    expect(await loadYears(['2018'], at.place, at.updater, new AbortController().signal)).toMatchObject({
      state: 'failed',
      problem: 'busy',
    });
    expect(await found('lighthouses')).toBe(1);
  });

  test('are not asked of a host again that wants to be left alone, under whatever address', async () => {
    await at.updater.run('reader');
    await at.serve('busy');
    await at.asked();
    at.place.feeds = async () => [at.feed, `${at.feed}#again`];
    expect(await load()).toMatchObject({ state: 'failed', problem: 'busy' });
    expect(await at.asked()).toHaveLength(1);
    expect(at.record.resting?.[new URL(at.feed).origin]).toBeGreaterThan(at.now);
    expect(at.record.newestSeen).toBeDefined();
  });

  test('that are stopped on the way tell how far they came and leave nothing', async () => {
    await at.updater.run('reader');
    const ending = new AbortController();
    const steps: (UpdateStep | null)[] = [];
    at.place.onStep = step => {
      steps.push(step);
      ending.abort();
    };
    expect(await load(ending)).toMatchObject({ state: 'failed', problem: 'cancelled' });
    const of = at.record.years?.['2019']?.bytes;
    expect(steps[0]).toEqual({ step: 'downloading', bytes: 0, of });
    expect(steps.at(-1)).toBeNull();
    expect(await found('lighthouses')).toBe(0);
  });

  test('that nobody can look up are told and not thrown', async () => {
    at.place.read = () => Promise.reject(new Error('disk I/O error'));
    expect(await load()).toMatchObject({ state: 'failed', problem: 'storage' });
  });

  test('go with the data that is undone', async () => {
    await at.updater.run('reader');
    await load();
    await at.updater.undo();
    expect(await found('scarecrows')).toBe(0);
    expect(at.record.years).toBeUndefined();
  });
});
