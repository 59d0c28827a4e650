import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EventTap } from '../../lib/page/hover/event-tap';
import { type CardSurface, HoverDriver } from '../../lib/page/hover/hover-driver';
import { MarkPainter } from '../../lib/page/paint';
import type { PlacedMark } from '../../lib/page/placed-mark';
import { placeOn } from './marks';
import { pageOf } from './page-of';

const painter = new MarkPainter(document);
let ending: AbortController;
let driver: HoverDriver<PlacedMark>;
let marks: PlacedMark[];
/** What the card was told, in order. */
let told: string[];
/** The cards that were made ready, in order. */
let prepared: string[];

const card: CardSurface<PlacedMark> = {
  prepare: placed => void prepared.push(placed.words),
  open: async ({ placed, pinned, focus }) => {
    told.push(`open ${placed.words}${pinned ? ' pinned' : ''}${focus ? ' focus' : ''}`);
  },
  showPinned: pinned => void told.push(pinned ? 'pinned' : 'unpinned'),
  close: returnFocus => void told.push(returnFocus ? 'close, focus back' : 'close'),
  box: () => undefined,
  holds: target => target instanceof Element && target.id === 'card',
};

beforeEach(() => {
  pageOf(
    '<p id="ohio">Ohio</p><p id="plain">and others</p><p id="utah"><a href="#x">Utah</a></p><input id="input"><div id="card" style="position:fixed;right:0;bottom:0;width:80px;height:80px">card</div>',
  );
  told = [];
  prepared = [];
  ending = new AbortController();
  marks = placeOn(['Ohio', 'state'], ['Utah', 'state']);
  painter.style({ repeats: 'faint' });
  painter.paint(marks);
  driver = new HoverDriver(document, new EventTap(document, ending.signal), () => marks, card, ending.signal);
});
afterEach(() => {
  ending.abort();
  painter.clear();
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const onWord = { position: { x: 8, y: 8 } };
const soon = (expected: string[]) => vi.waitFor(() => expect(told).toEqual(expected), { timeout: 3000 });

describe('the driver in a page', () => {
  it('opens the card of the word that the pointer rests on, and closes it when it leaves', async () => {
    await userEvent.hover(element('ohio'), onWord);
    await soon(['open Ohio']);
    await userEvent.hover(element('plain'), onWord);
    await soon(['open Ohio', 'close']);
  });

  it('makes a card ready within the dwell, and none for a word that the pointer only crosses', async () => {
    await userEvent.hover(element('utah'), onWord);
    await userEvent.hover(element('plain'), onWord);
    await userEvent.hover(element('ohio'), onWord);
    await vi.waitFor(() => expect(prepared).toEqual(['Ohio']));
    expect(told).toEqual([]);
    await soon(['open Ohio']);
  });

  it('makes no card ready while another is open', async () => {
    driver.openMark(marks[0] as PlacedMark);
    await userEvent.hover(element('utah'), onWord);
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(prepared).toEqual([]);
  });

  it('keeps the card while the pointer is on it, and pinned for good', async () => {
    await userEvent.hover(element('ohio'), onWord);
    await soon(['open Ohio']);
    await userEvent.hover(element('card'), onWord);
    driver.dispatch({ type: 'toggle-pin' });
    await userEvent.hover(element('plain'), onWord);
    await userEvent.hover(element('utah'), onWord);
    await userEvent.keyboard('{Escape}');
    await soon(['open Ohio', 'pinned', 'close']);
  });

  it('goes from mark to mark by keyboard, round and back', async () => {
    for (const key of ['n', 'n', 'n', 'p']) await userEvent.keyboard(`{Alt>}{Shift>}${key}{/Shift}{/Alt}`);
    await soon([
      'open Ohio pinned focus',
      'open Utah pinned focus',
      'open Ohio pinned focus',
      'open Utah pinned focus',
    ]);
    await userEvent.keyboard('{Escape}');
    await soon([...told.slice(0, 4), 'close, focus back']);
  });

  it('begins with the last mark when it is asked for the one before', async () => {
    await userEvent.keyboard('{Alt>}{Shift>}p{/Shift}{/Alt}');
    await soon(['open Utah pinned focus']);
  });

  it('leaves keys to a field that is being written in, and Esc to the page when nothing is open', async () => {
    const heard: string[] = [];
    document.addEventListener('keydown', event => heard.push(event.code), { signal: ending.signal });
    await userEvent.click(element('input'));
    await userEvent.keyboard('{Alt>}{Shift>}n{/Shift}{/Alt}{Escape}');
    expect(heard).toContain('KeyN');
    expect(heard).toContain('Escape');
    expect(told).toEqual([]);
  });

  it('leaves keys to a field in a shadow tree as well', async () => {
    pageOf('<p>Ohio</p><x-field><template shadowrootmode="open"><input></template></x-field>');
    marks = placeOn(['Ohio', 'state']);
    document.querySelector('x-field')?.shadowRoot?.querySelector('input')?.focus();
    await userEvent.keyboard('{Alt>}{Shift>}n{/Shift}{/Alt}');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Alt>}{Shift>}n{/Shift}{/Alt}');
    await soon(['open Ohio pinned focus']);
  });

  it('passes by, on the way from mark to mark, what styles have hidden since', async () => {
    element('ohio').style.display = 'none';
    for (const key of ['n', 'n']) await userEvent.keyboard(`{Alt>}{Shift>}${key}{/Shift}{/Alt}`);
    await soon(['open Utah pinned focus', 'open Utah pinned focus']);
  });

  it('is not driven by events that the page makes up', async () => {
    const { left, top } = element('ohio').getBoundingClientRect();
    const at = { bubbles: true, clientX: left + 8, clientY: top + 8 };
    const down = { bubbles: true, altKey: true, shiftKey: true, code: 'KeyN' };
    element('ohio').dispatchEvent(new PointerEvent('pointermove', at));
    element('ohio').dispatchEvent(new KeyboardEvent('keydown', down));
    element('ohio').dispatchEvent(
      new PointerEvent('pointerdown', { ...at, pointerType: 'touch', isPrimary: true }),
    );
    element('ohio').dispatchEvent(
      new PointerEvent('pointerup', { ...at, pointerType: 'touch', isPrimary: true }),
    );
    // What a real pointer then opens comes first in the list only if nothing else did.
    await userEvent.hover(element('utah'), onWord);
    await soon(['open Utah']);
  });

  it('closes on a press elsewhere, not on one in the card', async () => {
    driver.openMark(marks[0] as PlacedMark);
    await userEvent.click(element('card'));
    expect(told).toEqual(['open Ohio pinned focus']);
    await userEvent.click(element('plain'));
    expect(told).toEqual(['open Ohio pinned focus', 'close']);
  });

  it('goes on from the same words after the page was painted anew', async () => {
    driver.openMark(marks[0] as PlacedMark);
    marks = placeOn(['Ohio', 'state'], ['Utah', 'state']);
    driver.marksReplaced();
    await userEvent.keyboard('{Alt>}{Shift>}n{/Shift}{/Alt}');
    await soon(['open Ohio pinned focus', 'open Utah pinned focus']);
  });

  it('opens the card of a word that was marked only after the pointer came to rest on it', async () => {
    const later = marks;
    marks = [];
    await userEvent.hover(element('ohio'), onWord);
    await new Promise(requestAnimationFrame);
    marks = later;
    driver.marksReplaced();
    await soon(['open Ohio']);
  });

  it('gives up on a card that cannot be had, and opens the next one all the same', async () => {
    const failing = vi.spyOn(card, 'open').mockRejectedValueOnce(new Error('no worker'));
    driver.openMark(marks[0] as PlacedMark);
    await soon(['close, focus back']);
    driver.openMark(marks[1] as PlacedMark);
    await soon(['close, focus back', 'open Utah pinned focus']);
    failing.mockRestore();
  });

  it('ends with its signal', async () => {
    driver.openMark(marks[0] as PlacedMark);
    ending.abort();
    expect(told).toEqual(['open Ohio pinned focus', 'close, focus back']);
    await userEvent.keyboard('{Alt>}{Shift>}n{/Shift}{/Alt}');
    expect(told).toHaveLength(2);
  });
});
