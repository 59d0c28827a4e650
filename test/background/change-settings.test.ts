import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings-record';

/** What a browser stores for an extension, and what of storing fails how many times. */
const held: Record<string, unknown> = {};
const failing = { get: 0, set: 0 };

const fails = (what: keyof typeof failing) => {
  if (failing[what] === 0) return;
  failing[what]--;
  throw new Error('An unexpected error occurred');
};
const area = {
  get: async (key: string) => {
    if (key === 'settings') fails('get');
    return { [key]: held[key] };
  },
  set: async (values: Record<string, unknown>) => {
    if ('settings' in values) fails('set');
    Object.assign(held, values);
  },
  onChanged: { addListener: () => undefined },
};

const ALWAYS = Number.POSITIVE_INFINITY;
let change: (next: Partial<Settings>) => Promise<Settings>;
let lastErrors: () => Promise<{ where: string }[]>;

beforeAll(async () => {
  const api = { runtime: { id: 'x' }, storage: { local: area, session: area } };
  Object.assign(globalThis, { browser: api, chrome: api });
  ({ changeSettings: change } = await import('../../entrypoints/background/change-settings'));
  ({ lastErrors } = await import('../../entrypoints/background/error-log'));
});

beforeEach(() => {
  failing.get = 0;
  failing.set = 0;
});

describe('settings', () => {
  it('that cannot be read are the defaults, as far as this background knows, and the error is noted', async () => {
    failing.get = ALWAYS;
    expect(await change({})).toEqual(DEFAULT_SETTINGS);
    expect((await lastErrors()).map(({ where }) => where)).toContain('settings');
  });

  it('that can be read at the second try are read', async () => {
    held.settings = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] };
    failing.get = 1;
    expect((await change({ dwell: 0 })).sitesOff).toEqual(['news.example']);
    expect(held.settings).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['news.example'], dwell: 0 });
  });

  it('that cannot be read any more are changed as they were last', async () => {
    failing.get = ALWAYS;
    const after = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'], dwell: 0, theme: 'dark' };
    expect(await change({ theme: 'dark' })).toEqual(after);
    expect(held.settings).toEqual(after);
  });

  it('that cannot be stored stay as they were, which is told; the next change is tried again', async () => {
    const before = held.settings;
    failing.set = 1;
    await expect(change({ dwell: 800 })).rejects.toMatchObject({ fault: 'not-stored' });
    expect(held.settings).toEqual(before);
    expect(await change({})).toEqual(before);
    expect((await change({ dwell: 400 })).dwell).toBe(400);
  });
});
