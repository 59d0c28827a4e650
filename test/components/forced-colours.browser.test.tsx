import '../../components/panel/panel.css';
import '../../components/popup/popup.css';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { panel } from './panel-in-page';
import { popup, typeInto } from './popup-in-page';
import { clearPage, named } from './render-in-page';

/* Where the reader forces colours, the browser takes away every ground and every shadow of ours. */
const force = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeAll(() => force('active'));
afterAll(() => force('none'));
afterEach(clearPage);

const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
const outlineOf = (element: Element) => {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  return [outlineStyle, outlineWidth, outlineColor, outlineOffset].join(' ');
};

/** What a ground of a system colour is shown as. */
function shownAs(color: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `forced-color-adjust: none; background: ${color}`;
  const shown = groundOf(probe);
  probe.remove();
  return shown;
}

const without = (elements: NodeListOf<Element>, stands: (element: Element) => boolean) =>
  [...elements].filter(each => !stands(each)).map(each => each.textContent);
const hasEdge = (element: Element) => getComputedStyle(element).borderTopStyle === 'solid';

describe('where the reader forces colours', () => {
  test('the years of a search have bars', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => frame.querySelectorAll('.chip').length).toBeGreaterThan(0);
    await userEvent.click(named(frame, 'button', 'Filters'));
    const bars = [...frame.querySelectorAll('.year-bars button:enabled .year-bar')];
    expect(bars.length).toBeGreaterThan(1);
    expect(new Set(bars.map(groundOf))).toEqual(new Set([shownAs('Highlight')]));
  });

  test('whatever can be pressed to narrow, export or fill in has an edge', async () => {
    const narrowed = popup();
    await typeInto(narrowed, 'gun');
    await expect.poll(() => narrowed.querySelectorAll('.chip').length).toBeGreaterThan(3);
    expect(without(narrowed.querySelectorAll('.chip'), hasEdge)).toEqual([]);
    const frame = panel();
    await userEvent.click(named(frame, 'button', 'Change the date'));
    const pressed = frame.querySelectorAll('.chip, .format, .button');
    expect(pressed.length).toBeGreaterThan(9);
    expect(without(pressed, hasEdge)).toEqual([]);
  });

  test('on the map of several coalitions all members stand out alike', () => {
    const members = [...panel().querySelectorAll('button.count-tile')];
    expect(members.some(each => each.getAttribute('data-much') === 'true')).toBe(true);
    expect(new Set(members.map(groundOf))).toEqual(new Set([shownAs('Highlight')]));
  });

  test('what is chosen shows the focus when it comes', async () => {
    const frame = panel();
    const chip = frame.querySelector<HTMLElement>('.chip[aria-pressed="true"]');
    const format = frame.querySelector<HTMLElement>('.format:has(:checked)');
    if (!chip || !format) throw new Error('Nothing is chosen');
    await userEvent.keyboard('{Shift}');
    for (const [shown, focused] of [
      [chip, chip],
      [format, format.querySelector('input')],
    ] as const) {
      focused?.blur();
      const before = outlineOf(shown);
      focused?.focus();
      expect(outlineOf(shown)).not.toBe(before);
    }
  });

  test('the search field shows the focus', async () => {
    const frame = popup();
    const field = frame.querySelector('.search-field');
    if (!field) throw new Error('No field');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(getComputedStyle(field).outlineStyle).toBe('solid');
  });
});
