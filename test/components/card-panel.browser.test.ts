import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardActions, CardPanel, type CardRequest } from '../../entrypoints/card-view/card-panel';
import type { Mark } from '../../lib/messages/protocol';
import { pageWordsOf } from '../../lib/words/page-words';
import { balderas } from './person-fixtures';
import { newMexicoOffice } from './place-fixtures';
import { STAMP } from './record-lines';
import { named } from './render-in-page';

const MARK: Mark = {
  card: 'attorney-general:hector-balderas',
  kind: 'attorney-general',
  first: true,
  reason: { rule: 'title-before-name', title: 'state', name: 'Hector Balderas', jurisdiction: 'NM' },
  start: 0,
  end: 15,
};

let ending: AbortController;
let frame: ShadowRoot;

beforeEach(() => {
  ending = new AbortController();
  const attach = Element.prototype.attachShadow;
  // Closed, as it is in pages, the test could not look into it either.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    frame = attach.call(this, { ...init, mode: 'open' });
    return frame;
  });
});

afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

function panelWith(language: 'en' | 'es', actions: Partial<CardActions> = {}): CardPanel {
  document.body.innerHTML = '<p>Hector Balderas</p>';
  return new CardPanel(
    document,
    {
      words: () => pageWordsOf(language),
      find: async () => null,
      enter: () => {},
      near: () => {},
      openPanel: async () => {},
      failed: () => {},
      togglePin: () => {},
      dismiss: () => {},
      ...actions,
    },
    ending.signal,
  );
}

function open(language: 'en' | 'es', actions: Partial<CardActions>): CardPanel {
  const panel = panelWith(language, actions);
  panel.open(request());
  return panel;
}

function request(): CardRequest {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return {
    mark: MARK,
    card: balderas,
    anchor: { ranges: [range], pointer: undefined },
    theme: 'light',
    stamp: STAMP,
    pinned: true,
    focus: false,
  };
}

const failure = () => frame.querySelector('[role="alert"]')?.textContent;
const link = () => frame.querySelector('.card-body button') as HTMLElement;

test.each([
  ['en', 'This card could not be opened.'],
  ['es', 'No se pudo abrir esta ficha.'],
] as const)('in %s, a card whose link leads nowhere says so, and it is noted', async (language, sentence) => {
  const failed = vi.fn();
  const cause = new TypeError('no answer');
  open(language, { find: () => Promise.reject(cause), failed });
  expect(failure()).toBe('');
  await userEvent.click(link());
  await expect.poll(failure).toBe(sentence);
  expect(failed.mock.calls).toEqual([[cause]]);
});

test('what the record has no card of is told as well; a link that leads on takes the sentence away', async () => {
  const failed = vi.fn();
  const find = vi.fn<CardActions['find']>().mockResolvedValueOnce(null).mockResolvedValue(newMexicoOffice);
  open('en', { find, failed });
  await userEvent.click(link());
  await expect.poll(failure).toBe('This card could not be opened.');
  expect(failed).toHaveBeenCalledOnce();
  await userEvent.click(link());
  await expect.poll(failure).toBe('');
});

test('a panel that does not open is told', async () => {
  const failed = vi.fn();
  open('en', { openPanel: () => Promise.reject(new Error('no gesture')), failed });
  for (const each of frame.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) each.click();
  await userEvent.click(named(frame.querySelector('.card-foot') as HTMLElement, 'button', 'Open in panel'));
  await expect.poll(failure).toBe('The panel could not be opened.');
  expect(failed).toHaveBeenCalledOnce();
});

test('a card that was made ready is seen when it is opened, not before', () => {
  const panel = panelWith('en');
  panel.prepare(request());
  const title = frame.querySelector('h2');
  expect(title?.textContent).toBe('Hector Balderas');
  expect(panel.box()).toBeUndefined();
  panel.open(request());
  expect(frame.querySelector('h2')).toBe(title);
  expect(panel.box()).toBeDefined();
});

test('where another card than the one made ready is opened, it is the other that is seen', () => {
  const panel = panelWith('en');
  panel.prepare(request());
  panel.open({ ...request(), mark: { ...MARK, card: 'office:NM' }, card: newMexicoOffice });
  expect(frame.querySelector('h2')?.textContent).toBe(newMexicoOffice.title);
});

test('an open card does not give way to one that is made ready', () => {
  const panel = open('en', {});
  panel.prepare({ ...request(), mark: { ...MARK, card: 'office:NM' }, card: newMexicoOffice });
  expect(frame.querySelector('h2')?.textContent).toBe('Hector Balderas');
});

test('a pointer that comes in, and then to a link, tells where it may lead', async () => {
  const coming: unknown[] = [];
  open('en', { enter: key => coming.push(['enter', key]), near: key => coming.push(['near', key]) });
  await userEvent.hover(frame.querySelector('h2') as HTMLElement);
  const first = link().dataset.card;
  expect(coming).toEqual([['enter', first]]);
  await userEvent.hover(link());
  expect(coming.at(-1)).toEqual(['near', first]);
});
