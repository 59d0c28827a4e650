import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WantedCard } from '../../lib/messages/wanted-card';

type Listener = (message: unknown) => void;
type Changed = (changes: Record<string, { newValue?: unknown }>) => void;

/** What the browser keeps for a session, as far as it has room, and who hears what is sent. */
let session: Record<string, unknown> = {};
let isFull = false;
const listeners: Listener[] = [];
const changed: Changed[] = [];
const opened: number[] = [];

const api = {
  runtime: {
    id: 'x',
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: async (message: { type: string }, tell?: (answer: unknown) => void) => {
      if (message.type === 'wantedCard') tell?.({ res: background.takeWantedCard() });
      else for (const listener of listeners) listener(message);
    },
  },
  sidePanel: { open: async ({ windowId }: { windowId: number }) => opened.push(windowId) },
  storage: {
    session: {
      get: async (key: string) => {
        if (isFull) throw new Error('IO error');
        return { [key]: session[key] };
      },
      set: async (values: Record<string, unknown>) => {
        if (isFull) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
        Object.assign(session, values);
        for (const [key, newValue] of Object.entries(values))
          for (const hear of changed) hear({ [key]: { newValue } });
      },
      onChanged: { addListener: (hear: Changed) => changed.push(hear) },
    },
    local: { get: async () => ({}), set: async () => undefined, onChanged: { addListener: () => undefined } },
  },
};

let background: typeof import('../../entrypoints/background/open-panel-on-card');
let panel: typeof import('../../entrypoints/sidepanel/wanted-card');

beforeAll(async () => {
  Object.assign(globalThis, { browser: api, chrome: api });
  background = await import('../../entrypoints/background/open-panel-on-card');
  panel = await import('../../entrypoints/sidepanel/wanted-card');
});

beforeEach(() => {
  session = {};
  listeners.length = 0;
  changed.length = 0;
  opened.length = 0;
});

const open = (card: WantedCard['card']) =>
  background.openPanelOnCard(card, { tab: { id: 3, windowId: 7 } } as never);

/** What a panel that begins now is told. */
async function wantedInPanel(): Promise<WantedCard[]> {
  const wanted: WantedCard[] = [];
  await panel.watchWantedCard(next => wanted.push(next));
  return wanted;
}

describe.each([
  ['has room', false],
  ['has no room', true],
])('a card for the panel, where the browser %s for it', (_, full) => {
  beforeEach(() => {
    isFull = full;
  });

  it('is shown by a panel that has yet to open', async () => {
    await open('state:NM');
    expect(opened).toEqual([7]);
    const wanted = await wantedInPanel();
    await expect.poll(() => wanted).toEqual([{ tab: 3, card: 'state:NM' }]);
  });

  it('is shown by a panel that is open', async () => {
    const wanted = await wantedInPanel();
    await open('state:NM');
    await open('state:UT');
    await expect.poll(() => wanted.at(-1)).toEqual({ tab: 3, card: 'state:UT' });
  });
});

it('a card that had no room is not shown after a later one that had', async () => {
  isFull = true;
  await open('state:NM');
  isFull = false;
  await open('state:UT');
  expect(background.takeWantedCard()).toBeNull();
});
