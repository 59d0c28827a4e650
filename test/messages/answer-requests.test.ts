import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../lib/messages/answer-requests';
import type { WorkerRequest } from '../../lib/messages/worker-requests';

const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
const OURS = `chrome-extension://${OWN_ID}/`;

interface Sender {
  id?: string;
  url?: string;
  tab?: { id: number };
}
type Listener = (message: unknown, sender: Sender, answer: (answer: unknown) => void) => boolean;

const listeners: Listener[] = [];
const answered: string[] = [];
const failures: string[] = [];

/** What the browser gives an extension, as far as messages go. */
const api = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => OURS.slice(0, -1) + path,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  },
};

beforeAll(async () => {
  Object.assign(globalThis, { browser: api, chrome: api });
  const { answerRequests } = await import('../../lib/messages/answer-requests');
  const anything = new Proxy({} as Answers, {
    get: (_, type: string) => async () => {
      answered.push(type);
      if (type === 'spread') throw new TypeError('what went wrong with Letitia James');
      return 'answer';
    },
  });
  answerRequests(anything, type => failures.push(type));
});

beforeEach(() => {
  answered.length = 0;
  failures.length = 0;
});

/** What comes back; undefined where nobody answers. */
function send(
  message: unknown,
  sender: Sender,
): Promise<{ res?: unknown; err?: { fault?: string } } | undefined> {
  return new Promise(resolve => {
    const later = listeners.map(listener => listener(message, sender, answer => resolve(answer as never)));
    if (!later.includes(true)) resolve(undefined);
  });
}

const request = (type: string, data: unknown = null) => ({ id: 1, type, data, timestamp: 1 });
const PAGE: Sender = { id: OWN_ID, url: 'https://news.example/', tab: { id: 3 } };
const OWN_PAGE: Sender = { id: OWN_ID, url: `${OURS}popup.html` };

describe('the background answers', () => {
  it('its own windows', async () => {
    expect(await send(request('search', { query: 'x', limit: 1 }), OWN_PAGE)).toEqual({ res: 'answer' });
  });

  it.each<[WorkerRequest, unknown]>([
    ['detect', { text: 'x' }],
    ['card', { key: 'state:NM' }],
    ['keepDate', { url: 'https://news.example/', date: null }],
    ['noteError', { where: 'card', name: 'Error' }],
    ['openPanel', { card: 'state:NM' }],
    ['loadReading', null],
    ['loadCardView', null],
  ])('“%s” of a content script in a page', async (type, data) => {
    expect(await send(request(type, data), PAGE)).toEqual({ res: 'answer' });
  });
});

describe('the background refuses', () => {
  it.each<WorkerRequest>([
    'cards',
    'compare',
    'datasetStatus',
    'repairDataset',
    'update',
    'updateStatus',
    'cancelUpdate',
    'undoUpdate',
    'chooseFeed',
    'search',
    'searchReleases',
    'loadReleases',
    'spread',
    'settings',
    'syncSettings',
  ])('“%s” of a content script, whose page may have taken it over', async type => {
    expect((await send(request(type), PAGE))?.err?.fault).toBe('foreign');
    expect(answered).toEqual([]);
  });

  it.each<[string, Sender]>([
    [
      'another extension',
      {
        id: 'ponmlkjihgfedcbaponmlkjihgfedcba',
        url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/x.html',
      },
    ],
    [
      'another extension that gives our address',
      { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${OURS}popup.html` },
    ],
    ['nobody known', {}],
    ['a page whose address begins like ours', { id: OWN_ID, url: `https://news.example/${OURS}` }],
  ])('a search by %s', async (_, sender) => {
    expect((await send(request('search', { query: 'x', limit: 1 }), sender))?.err?.fault).toBe('foreign');
    expect(answered).toEqual([]);
  });

  it('what is malformed, before anything sees it', async () => {
    expect((await send(request('detect', { text: 7 }), PAGE))?.err?.fault).toBe('malformed');
    expect(answered).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'nonsense', ''])(
    'to do anything for the type “%s”',
    async type => {
      await send(request(type), PAGE);
      expect(answered).toEqual([]);
    },
  );
});

it('what fails inside is told in plain words, with the cause for the self-check alone', async () => {
  const answer = await send(request('spread', { query: 'x' }), OWN_PAGE);
  expect(answer?.err?.fault).toBe('failed');
  expect(JSON.stringify(answer)).not.toMatch(/Letitia/);
  expect(failures).toEqual(['spread']);
});
