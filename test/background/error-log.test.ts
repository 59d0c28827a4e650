import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

type Log = typeof import('../../entrypoints/background/error-log');

/** What a browser stores for an extension, as far as this goes; it may be full, or fail at all. */
const held: Record<string, unknown> = {};
let fault: 'none' | 'full' | 'dead' = 'none';

const area = {
  get: async (key: string) => {
    if (fault === 'dead') throw new Error('IO error');
    return { [key]: held[key] };
  },
  set: async (values: Record<string, unknown>) => {
    if (fault !== 'none') throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(held, values);
  },
  onChanged: { addListener: () => undefined },
};

let log: Log;

beforeAll(async () => {
  const api = { runtime: { id: 'x' }, storage: { local: area, session: area } };
  Object.assign(globalThis, { browser: api, chrome: api });
  log = await import('../../entrypoints/background/error-log');
});

beforeEach(() => {
  fault = 'none';
});

const wheres = async () => (await log.lastErrors()).map(({ where }) => where);

describe('the last errors', () => {
  it('are stored', async () => {
    log.keepError('search', new TypeError('x'));
    expect(await wheres()).toEqual(['search']);
    expect(held.errors).toMatchObject([{ where: 'search', name: 'TypeError' }]);
  });

  it.each(['full', 'dead'] as const)('are told where storage is %s, and stored once it is not', async now => {
    fault = now;
    log.keepError(`first ${now}`, new RangeError('x'));
    log.keepPageError({ where: 'card', name: 'Error' });
    expect(await wheres()).toEqual(expect.arrayContaining([`first ${now}`, 'in a page: card']));
    expect(JSON.stringify(held.errors)).not.toContain(`first ${now}`);
    fault = 'none';
    log.keepError(`second ${now}`, new RangeError('x'));
    await log.lastErrors();
    const stored = JSON.stringify(held.errors);
    expect(stored.split(`first ${now}`)).toHaveLength(2);
    expect(stored.split(`second ${now}`)).toHaveLength(2);
  });

  it('tell once what a page makes our scripts ask for amiss again and again', async () => {
    const { RequestError } = await import('../../lib/messages/request-error');
    for (let time = 0; time < 30; time++) log.keepError('keepDate', new RequestError('malformed', 'x'));
    const notes = await wheres();
    expect(notes.filter(where => where === 'in a page: keepDate')).toHaveLength(1);
    expect(notes).toContain('search');
  });
});
