import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerMessages } from '../../entrypoints/content/answer-messages';
import { sendToWorker } from '../../entrypoints/gate/send-to-worker';
import type { Protocol } from '../../lib/messages/protocol';
import { RequestError } from '../../lib/messages/request-error';

type Listener = (message: unknown, sender: object, tell: (answer: unknown) => void) => boolean;

/** One end's listeners; what is said to them crosses as it does between contexts, and may be heard by none. */
function end() {
  const listeners = new Set<Listener>();
  const hear = (message: unknown) =>
    new Promise(resolve => {
      const crossing = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) ?? undefined;
      const heard = [...listeners].map(listener =>
        listener(crossing(message), {}, it => resolve(crossing(it))),
      );
      if (!heard.includes(true)) resolve(undefined);
    });
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  return { hear, onMessage };
}

const page = end();
const worker = end();
const ending = new AbortController();
/** Those of the library of messages, as the worker and our own windows have them. */
let protocol: typeof import('../../lib/messages/protocol');

beforeAll(async () => {
  // A content script takes the one, the library the other.
  Object.assign(globalThis, {
    browser: { runtime: { id: 'ours', onMessage: page.onMessage, sendMessage: worker.hear } },
    chrome: {
      runtime: { id: 'ours', onMessage: worker.onMessage },
      tabs: {
        sendMessage: (_tab: number, message: unknown, _options: unknown, tell: (answer: unknown) => void) =>
          page.hear(message).then(tell),
      },
    },
  });
  protocol = await import('../../lib/messages/protocol');
  protocol.onMessage('card', () => null);
  protocol.onMessage('keepDate', ({ data }) => {
    throw new RequestError('malformed', `No date: ${data.date}`);
  });
  answerMessages(
    {
      reveal: () => {},
      goTo: ({ direction }) => {
        if (direction === -1) throw new RangeError('Nothing before');
      },
      setPublished: async ({ date }) => {
        await sendToWorker('keepDate', { url: 'https://news.example/', date });
      },
    },
    ending.signal,
  );
});

afterAll(() => ending.abort());

const ask = <K extends keyof Protocol>(type: K, data: Parameters<Protocol[K]>[0]) =>
  protocol.sendMessage(type, data as never, 7);

describe('a page', () => {
  it('is answered by the worker', async () => {
    expect(await sendToWorker('card', { key: 'state:OH' })).toBeNull();
  });

  it('is told why the worker would not', async () => {
    const refused = sendToWorker('keepDate', { url: 'https://news.example/', date: '2018' });
    await expect(refused).rejects.toThrow('No date: 2018');
    await expect(refused).rejects.toMatchObject({ name: 'RequestError', fault: 'malformed' });
  });

  it('hears that nobody is there as of a port that was torn', async () => {
    await expect(sendToWorker('detect', { text: '' })).rejects.toThrow(/port closed/);
  });
});

describe('who asks a page', () => {
  it('is answered', async () => {
    expect(await ask('goTo', { direction: 1 })).toBeUndefined();
  });

  it('is told what went wrong in it', async () => {
    await expect(ask('goTo', { direction: -1 })).rejects.toMatchObject({
      name: 'RangeError',
      message: 'Nothing before',
    });
  });

  it('is told what the worker would not do for it', async () => {
    await expect(ask('setPublished', { date: 'May' })).rejects.toMatchObject({
      name: 'RequestError',
      fault: 'malformed',
      message: 'No date: May',
    });
  });

  it('is not answered what is none of a page’s to answer', async () => {
    await expect(ask('search', { query: 'x', limit: 1 })).rejects.toThrow('No response');
  });

  it('is not answered once the page’s reading is over', async () => {
    ending.abort();
    await expect(ask('goTo', { direction: 1 })).rejects.toThrow('No response');
  });
});
