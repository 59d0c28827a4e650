import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import type { PageState, SentAnswer } from '../../lib/messages/protocol';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings-record';
import { pageOf } from './page-of';

const ANSWER: SentAnswer = { marks: [], cards: '{}', dataset: { version: '2026.01.01', from: 'database' } };

afterEach(() => vi.useRealTimers());

/** Reads the test's page, whose questions are answered so, one after the other. */
async function readingOf(answers: object[] = [], sent: (message: never) => void = () => {}) {
  // The browser's end of the wire: no page of a test has an extension behind it.
  const sendMessage = async (message: never) => {
    sent(message);
    return answers.shift();
  };
  const api = { runtime: { id: 'x', sendMessage } };
  Object.assign(globalThis, { chrome: api, browser: api });
  const { PageReading } = await import('../../entrypoints/content/page-reading');
  const states: PageState['state'][] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const events = {
    marked: () => {},
    cleared: () => {},
    readWithin: () => {},
    stateChanged: ({ state }: PageState) => states.push(state),
  };
  return { reading: new PageReading(document, DEFAULT_SETTINGS, events, ending.signal), states };
}

/** The test's page is being loaded, with all its text hidden, until it `isLoaded`. */
function loadingPage() {
  pageOf('<div style="display:none">The attorney general of Ohio sued.</div>');
  const load = { isLoaded: false };
  const readyState = { get: () => (load.isLoaded ? 'complete' : 'interactive'), configurable: true };
  Object.defineProperty(document, 'readyState', readyState);
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'readyState');
  });
  return load;
}

it('a page whose question had no answer asks again by itself', async () => {
  pageOf('<main>The attorney general of Ohio sued.</main>');
  const { reading, states } = await readingOf([{ err: { message: 'too busy' } }, { res: ANSWER }]);
  reading.read();
  await expect.poll(() => states, { timeout: 10_000 }).toEqual(['reading', 'failed', 'reading', 'marked']);
});

it('a page whose text is hidden while it is being loaded is quiet once it has been', async () => {
  const load = loadingPage();
  const { reading, states } = await readingOf();
  reading.read();
  expect(states).toEqual(['reading']);
  load.isLoaded = true;
  reading.pageLoaded();
  expect(states.at(-1)).toBe('quiet');
});

it('a page that is never loaded to its end is no longer being read after a while', async () => {
  loadingPage();
  const { reading, states } = await readingOf();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  reading.read();
  vi.advanceTimersByTime(5000);
  reading.read();
  expect(states.at(-1)).toBe('reading');
  vi.advanceTimersByTime(30_000);
  expect(states.at(-1)).toBe('quiet');
});

it('where a page calls its pictures as it is asked, it is read all the same', async () => {
  pageOf(
    '<img name="title"><img name="body"><img name="querySelectorAll"><img name="createTreeWalker"><img name="URL"><main>The attorney general of Ohio sued.</main>',
  );
  const { reading, states } = await readingOf([{ res: ANSWER }]);
  reading.read();
  await expect.poll(() => states).toEqual(['reading', 'marked']);
});

it('a page that keeps all its state in its address is asked about by the beginning of it', async () => {
  pageOf('<main>The attorney general of Ohio sued.</main>');
  const before = location.href;
  history.replaceState(null, '', `#${'state'.repeat(10_000)}`);
  onTestFinished(() => history.replaceState(null, '', before));
  const asked: { data: { text: string; url: string } }[] = [];
  const { reading, states } = await readingOf([{ res: ANSWER }], message => asked.push(message));
  reading.read();
  await expect.poll(() => states).toEqual(['reading', 'marked']);
  expect(asked.map(({ data }) => data.url.length)).toEqual([10_000]);
});
