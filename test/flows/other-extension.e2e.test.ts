import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_STATE_PORT } from '../../lib/messages/page-state-port';
import type { Protocol } from '../../lib/messages/protocol';
import { until } from '../setup/until';
import { GUN_FILES } from '../site/articles';
import { type Site, serveSite } from '../site/serve';
import { BROWSERS } from './browsers';
import { ADDRESS, HEARD, writeOtherExtension } from './other-extension';
import type { ReaderBrowser } from './reader-browser';
import { cardOf, hover, leave, marksOf, openMarked } from './reading';

/** One sound question of every type that any of our contexts answers. */
const QUESTIONS: Record<keyof Protocol, unknown> = {
  detect: { text: 'Attorney General Letitia James of New York sued.' },
  card: { key: 'state:NM' },
  cards: { keys: ['state:NM'] },
  compare: { states: ['NM', 'CA'] },
  datasetStatus: null,
  repairDataset: null,
  update: null,
  updateStatus: null,
  cancelUpdate: null,
  undoUpdate: null,
  chooseFeed: { feed: 'https://thief.example/' },
  search: { query: 'nm 2018', limit: 5 },
  searchReleases: { query: 'nm 2018', limit: 5 },
  loadReleases: { years: ['2018'] },
  spread: { query: 'nm' },
  settings: { sitesOff: ['127.0.0.1'], theme: 'dark' },
  syncSettings: { on: true },
  keepDate: { url: 'http://127.0.0.1/', date: '2001-02-03' },
  noteError: { where: 'card', name: 'FromAnotherExtension' },
  errorNotes: null,
  openPanel: { card: 'state:NM' },
  wantedCard: null,
  loadReading: null,
  loadCardView: null,
  reveal: { card: 'state:NM' },
  goTo: { direction: 1 },
  setPublished: { date: '2001-02-03' },
};

const SENT = {
  messages: [
    ...Object.entries(QUESTIONS).map(([type, data]) => ({ id: 1, type, data, timestamp: 1 })),
    { id: 1, type: 'constructor', data: null, timestamp: 1 },
    { type: 'card-is-wanted' },
    {},
  ],
  ports: [PAGE_STATE_PORT, ''],
};

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

describe.each(BROWSERS)('another extension in $name', ({ open, name }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ag-lens-other-'));
  let browser: ReaderBrowser;
  let ours: string;
  let settings: unknown;

  const ourSettings = async () => {
    const own = await browser.openOwnPage('self-check.html');
    const told = await own.evaluate<{ id: string; all: unknown }>(
      `const api = globalThis.browser ?? chrome;
       const { settings, feed, ...rest } = await api.storage.local.get(null);
       return { id: api.runtime.id, all: { settings, feed, sync: rest['settings-sync'] } };`,
    );
    await own.close();
    return told;
  };

  /** Has its content script do something in the page, and tells what came of it. */
  async function have<T>(deed: string, ...args: unknown[]): Promise<T> {
    const id = Math.random();
    await browser.evaluate(
      `window.dispatchEvent(new CustomEvent('to-other-extension', { detail: JSON.stringify(args[0]) }));`,
      { id, deed, args },
    );
    const answer = await until(`answer of the other extension to “${deed}”`, async () => {
      const written = await browser.evaluate<string | null>(
        `return document.documentElement.getAttribute('data-other-answer');`,
      );
      const read = JSON.parse(written ?? '{}') as { id?: number; value?: T; error?: string };
      return read.id === id ? read : undefined;
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }

  beforeAll(async () => {
    writeOtherExtension(folder, name);
    browser = await open({ beside: folder });
    const told = await ourSettings();
    ours = told.id;
    settings = told.all;
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const expectNothing = (answers: [string, unknown][]) => {
    expect(answers).toHaveLength(SENT.messages.length + SENT.ports.length);
    expect(answers.filter(([, answer]) => answer !== 'nothing' && answer !== 'nobody there')).toEqual([]);
  };

  it('is answered nothing, whatever it sends out of a page', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    expectNothing(await have('send', ours, SENT));
  });

  it('is answered nothing, whatever it sends out of a window of its own', async () => {
    const address = await browser.evaluate<string>(
      `return document.documentElement.getAttribute('${ADDRESS}');`,
    );
    await browser.open(address);
    expectNothing(
      await browser.evaluate<[string, unknown][]>(
        'return await sendAll(globalThis.browser ?? chrome, args[0], args[1]);',
        ours,
        SENT,
      ),
    );
  });

  it('has changed nothing by it', async () => {
    expect((await ourSettings()).all).toEqual(settings);
    const check = await browser.openOwnPage('self-check.html');
    await until('the self-check', async () => /Last errors/.test(await check.text()) || undefined);
    expect(await check.text()).not.toContain('FromAnotherExtension');
    await check.close();
  });

  it('hears nothing of what is said between page and background', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    await hover(browser, 'Hector Balderas');
    const panel = await browser.openPanel();
    await until('the panel', async () => /Hector Balderas/.test(await panel.text()) || undefined);
    await panel.close();
    expect(
      JSON.parse(await browser.evaluate(`return document.documentElement.getAttribute('${HEARD}');`)),
    ).toEqual([]);
  });

  it('reaches the card by what browsers give to extensions alone, and presses nothing in it', async () => {
    await openMarked(browser, site.origin + GUN_FILES);
    const { text } = await hover(browser, 'Hector Balderas');
    const { byBrowser, ...rest } = await have<{ byBrowser: string }>('look');
    expect(rest).toEqual({ globals: [], shadowRoot: null });
    expect(byBrowser).toContain('Hector Balderas');
    expect(await have<number>('press')).toBeGreaterThan(5);
    await browser.movePointer([{ rest: 500 }]);
    expect((await cardOf(browser))?.text).toBe(text);
    expect(await browser.evaluate('return location.pathname')).toBe(GUN_FILES);
  });

  it('spoils nothing for long: marks come back, and the next card is as the last', async () => {
    const before = await openMarked(browser, site.origin + GUN_FILES);
    const { text } = await hover(browser, 'Hector Balderas');
    await have('spoil');
    await leave(browser);
    await until('the marks', async () => {
      const marks = await marksOf(browser);
      return JSON.stringify(marks) === JSON.stringify(before) || undefined;
    });
    expect((await hover(browser, 'Hector Balderas')).text).toBe(text);
  });

  it('raised no error of ours', async () => {
    const complaints = await browser.complaints();
    expect(complaints.filter(each => !each.includes('send-all.js') && !each.includes('content.js'))).toEqual(
      [],
    );
  });
});
