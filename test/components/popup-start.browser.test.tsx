import '../../components/popup/popup.css';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/popup';
import { wordsOf } from '../../lib/words/words';
import { gunsLetter } from './coalition-fixtures';
import { foundWithFilters, markedPage, RECENT } from './popup-fixtures';
import { activeOption, callbacks, popup, shownCard, typeInto } from './popup-in-page';
import { STAMP } from './record-lines';
import { clearPage, named, violationsIn } from './render-in-page';

afterEach(clearPage);

describe('before anything is typed', () => {
  test('three examples can be tried', async () => {
    const frame = popup({ page: { state: 'quiet', partly: false } });
    const examples = [...frame.querySelectorAll<HTMLElement>('.example')];
    expect(examples).toHaveLength(3);
    await userEvent.click(examples[1] as HTMLElement);
    await expect.poll(() => frame.querySelector('input')?.value).toBe('state:nm kind:letter since 2017');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(5);
  });

  test('recent look-ups open again and can be cleared', async () => {
    const calls = callbacks();
    const frame = popup({ ...calls, recent: RECENT, stamp: STAMP });
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Clear the recent look-ups'));
    expect(calls.onForget).toHaveBeenCalledOnce();
    await userEvent.click(named(frame, '.recent .row', 'Hector Balderas'));
    await expect.poll(() => shownCard(frame)).toBe('Hector Balderas');
    expect(calls.onLookup.mock.calls).toEqual([[RECENT[0]]]);
  });

  test('what is opened from the results is told, to be kept', async () => {
    const calls = callbacks();
    const frame = popup(calls);
    await typeInto(frame, 'gun');
    await expect.poll(() => activeOption(frame)).toBeDefined();
    await userEvent.keyboard('{Enter}');
    const key = 'coalition:2018-08-10-3d-printed-guns-letter';
    await expect
      .poll(() => calls.onLookup.mock.calls)
      .toEqual([[{ key, kind: 'coalition', title: gunsLetter.title }]]);
  });

  test('the way to the options is in the foot', async () => {
    const calls = callbacks();
    await userEvent.click(named(popup(calls), 'button', 'Options'));
    expect(calls.onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('in Spanish', () => {
  test.each<Partial<PopupProps>>([
    { page: markedPage },
    { page: { state: 'quiet', partly: false } },
    { page: { state: 'quiet', partly: true }, recent: RECENT },
    { page: { state: 'out-of-reach' }, site: null },
  ])('%o has no English word of the interface', props => {
    const english = Object.values(wordsOf('en').popup).filter(
      words => typeof words === 'string' && words.length > 6,
    );
    const shown = popup({ stamp: STAMP, ...props }, 'light', 'es').innerText;
    expect(english.filter(words => shown.includes(words as string))).toEqual([]);
  });

  test('a line about a record, its notes and the foot are Spanish', async () => {
    const frame = popup({ search: async () => foundWithFilters }, 'dark', 'es');
    const input = frame.querySelector('input') as HTMLInputElement;
    await userEvent.fill(input, 'gun state:nm 2018 colour:red');
    await expect
      .poll(() => frame.innerText)
      .toMatch(/«colour:» no es un filtro[\s\S]*Carta · 10 de agosto de 2018 · 22 fiscales/);
    expect(await violationsIn(frame)).toEqual([]);
  });
});
