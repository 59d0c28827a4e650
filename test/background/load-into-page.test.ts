import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

/** What the browser says to each script that is to be put into a page: what it gives back, or that it fails. */
type Outcome = { result?: unknown } | 'fails';
let outcomes: { file: Outcome; stand: Outcome };
let stoodIn: unknown[][];

const held: Record<string, unknown> = { settings: { language: 'es' } };
const area = {
  get: async (key: string) => ({ [key]: held[key] }),
  set: async (values: object) => void Object.assign(held, values),
  onChanged: { addListener: () => undefined },
};
const api = {
  runtime: { id: 'x' },
  storage: { local: area, session: area },
  scripting: {
    executeScript: async ({ files, args }: { files?: string[]; args?: unknown[] }) => {
      const outcome = files ? outcomes.file : outcomes.stand;
      if (outcome === 'fails') throw new Error('Could not load file');
      if (args) stoodIn.push(args);
      return [outcome];
    },
  },
};

let load: typeof import('../../entrypoints/background/load-into-page');
let lastErrors: () => Promise<{ where: string }[]>;

beforeAll(async () => {
  vi.stubGlobal('navigator', { languages: ['en'] });
  Object.assign(globalThis, { browser: api, chrome: api });
  load = await import('../../entrypoints/background/load-into-page');
  ({ lastErrors } = await import('../../entrypoints/background/error-log'));
});
beforeEach(() => {
  stoodIn = [];
});

const notes = async () => (await lastErrors()).filter(({ where }) => where === 'card view').length;
const FRAME = { tab: { id: 3 }, frameId: 0 } as never;

it('the card view that begins needs nothing in its place', async () => {
  outcomes = { file: { result: true }, stand: {} };
  await load.loadCardView(FRAME);
  expect(stoodIn).toEqual([]);
  expect(await notes()).toBe(0);
});

it.each<[string, Outcome]>([
  ['cannot be read', 'fails'],
  ['fails at its start', { result: null }],
  ['is empty', {}],
])('a card view that %s has a sentence in its place, and is noted', async (_, file) => {
  outcomes = { file, stand: {} };
  const before = await notes();
  await load.loadCardView(FRAME);
  expect(stoodIn).toEqual([[expect.stringContaining('Vuelva a cargar la página'), 'ag-lens-card']]);
  expect(await notes()).toBe(before + 1);
});

it('a page that has gone is no fault of the card view', async () => {
  outcomes = { file: 'fails', stand: 'fails' };
  const before = await notes();
  await expect(load.loadCardView(FRAME)).rejects.toMatchObject({ fault: 'page-gone' });
  expect(await notes()).toBe(before);
});
