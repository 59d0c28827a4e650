import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../lib/messages/answer-requests';
import { RequestError } from '../../lib/messages/request-error';
import { WORKER_REQUEST_TYPES, type WorkerRequest } from '../../lib/messages/worker-requests';

const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';
const OURS = `chrome-extension://${OWN_ID}/`;

interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number; url?: string };
}
type Listener = (message: unknown, sender: Sender, answer: (answer: unknown) => void) => boolean;

const listeners: Listener[] = [];
const answered: string[] = [];
const told: unknown[] = [];
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
    get: (_, type: string) => async (data: unknown, sender: Sender) => {
      answered.push(type);
      told.push(data);
      if (type === 'loadReading' && sender.url?.endsWith('/gone'))
        throw new RequestError('page-gone', 'gone', { cause: new Error('of the browser’s insides') });
      if (type === 'spread') throw new TypeError('what went wrong with Letitia James');
      return 'answer';
    },
  });
  answerRequests(anything, type => failures.push(type));
});

beforeEach(() => {
  answered.length = 0;
  told.length = 0;
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

/** All that a content script may ask for, soundly. */
const OF_PAGES: [WorkerRequest, unknown][] = [
  ['detect', { text: 'x' }],
  ['card', { key: 'state:NM' }],
  ['keepDate', { url: 'https://news.example/', date: null }],
  ['noteError', { where: 'card', name: 'Error' }],
  ['openPanel', { card: 'state:NM' }],
  ['loadReading', null],
  ['loadCardView', null],
];

const request = (type: string, data: unknown = null) => ({ id: 1, type, data, timestamp: 1 });
const PAGE: Sender = { id: OWN_ID, url: 'https://news.example/', tab: { id: 3 } };
const OWN_PAGE: Sender = { id: OWN_ID, url: `${OURS}popup.html` };

describe('the background answers', () => {
  it('its own windows', async () => {
    expect(await send(request('search', { query: 'x', limit: 1 }), OWN_PAGE)).toEqual({ res: 'answer' });
  });

  it.each(OF_PAGES)('“%s” of a content script in a page', async (type, data) => {
    expect(await send(request(type, data), PAGE)).toEqual({ res: 'answer' });
  });
});

describe('the background refuses', () => {
  const others = WORKER_REQUEST_TYPES.filter(type => OF_PAGES.every(([asked]) => asked !== type));
  it.each(others)('“%s” of a content script, whose page may have taken it over', async type => {
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

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'nonsense', ''])(
    'to do anything for the type “%s”, and to say anything',
    async type => {
      expect(await send(request(type), PAGE)).toBeUndefined();
      expect(answered).toEqual([]);
    },
  );

  it('to tell a page what made it fail', async () => {
    const refused = await send(request('loadReading'), { ...PAGE, url: 'https://news.example/gone' });
    expect(refused).toEqual({
      err: { name: 'RequestError', fault: 'page-gone', message: 'gone', stack: '' },
    });
  });
});

describe('a content script speaks of its own page alone', () => {
  const VICTIM = 'https://victim.example/story';
  const page = (sender: Partial<Sender>): Sender => ({ ...PAGE, frameId: 0, ...sender });

  it.each<[string, Sender, string | undefined]>([
    ['the page where it runs', page({}), 'https://news.example/'],
    [
      'the address that its page has given itself since',
      page({ tab: { id: 3, url: 'https://news.example/next?a=1#b' } }),
      'https://news.example/next?a=1#b',
    ],
    [
      'its page, and not the site that its tab has gone to',
      page({ tab: { id: 3, url: VICTIM } }),
      'https://news.example/',
    ],
    [
      'its frame, and not the page around it',
      page({ frameId: 5, tab: { id: 3, url: 'https://news.example/around' } }),
      'https://news.example/',
    ],
    [
      'a file, and not the site around it',
      page({ url: 'file:///a.html', tab: { id: 3, url: VICTIM } }),
      'file:///a.html',
    ],
    [
      'no address that others may have, too',
      page({ url: 'about:blank', tab: { id: 3, url: VICTIM } }),
      undefined,
    ],
    ['nothing where the browser tells no address', { id: OWN_ID, tab: { id: 3 } }, undefined],
  ])('of %s', async (_, sender, url) => {
    await send(request('detect', { text: 'x', url: VICTIM }), sender);
    expect(told).toEqual([{ text: 'x', ...(url !== undefined && { url }) }]);
    told.length = 0;
    const kept = await send(request('keepDate', { url: VICTIM, date: '2018' }), sender);
    if (url === undefined) expect(kept?.err?.fault).toBe('malformed');
    else expect(told).toEqual([{ url, date: '2018' }]);
  });

  it('while our own windows may name the page of a tab', async () => {
    await send(request('keepDate', { url: VICTIM, date: '2018' }), OWN_PAGE);
    expect(told).toEqual([{ url: VICTIM, date: '2018' }]);
  });
});

it('a request that is malformed is noted: our own scripts send none', async () => {
  await send(request('detect', { text: 7 }), PAGE);
  expect(failures).toEqual(['detect']);
});

it('an address of any length is cut, and refused nowhere', async () => {
  const url = `https://news.example/${'a'.repeat(20_000)}`;
  expect((await send(request('keepDate', { url, date: '2018' }), PAGE))?.err).toBeUndefined();
  expect((await send(request('detect', { text: 'x', url }), PAGE))?.err).toBeUndefined();
});

it('what fails inside is told in plain words, with the cause for the self-check alone', async () => {
  const answer = await send(request('spread', { query: 'x' }), OWN_PAGE);
  expect(answer?.err?.fault).toBe('failed');
  expect(JSON.stringify(answer)).not.toMatch(/Letitia/);
  expect(failures).toEqual(['spread']);
});
