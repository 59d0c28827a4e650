import { expect, it, onTestFinished } from 'vitest';
import type { DetectAnswer, PageState } from '../../lib/messages/protocol';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings-record';
import { pageOf } from './page-of';

const ANSWER: DetectAnswer = { marks: [], cards: {}, dataset: { version: '2026.01.01', from: 'database' } };

it('a page whose question had no answer asks again by itself', async () => {
  const answers = [{ err: { message: 'too busy' } }, { res: ANSWER }];
  // The browser's end of the wire: no page of a test has an extension behind it.
  const sendMessage = async () => answers.shift();
  const api = { runtime: { id: 'x', sendMessage } };
  Object.assign(globalThis, { chrome: api, browser: api });
  const { PageReading } = await import('../../entrypoints/content/page-reading');
  pageOf('<main>The attorney general of Ohio sued.</main>');
  const states: PageState['state'][] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const events = {
    marked: () => {},
    cleared: () => {},
    readWithin: () => {},
    stateChanged: ({ state }: PageState) => states.push(state),
  };
  new PageReading(document, DEFAULT_SETTINGS, events, ending.signal).read();
  await expect.poll(() => states, { timeout: 10_000 }).toEqual(['reading', 'failed', 'reading', 'marked']);
});
