import '../../components/popup/popup.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FilterSuggestion } from '../../lib/dataset/search/query';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { found, nothingFound } from './popup-fixtures';
import { callbacks, popup, shownCard, typeInto } from './popup-in-page';
import { clearPage, violationsIn } from './render-in-page';

afterEach(clearPage);

const suggestion = (code: string, label: string, count: number): FilterSuggestion => ({
  filter: { field: 'state', code },
  negated: false,
  span: { start: 4, end: 11 },
  label,
  text: `state:${code.toLowerCase()} `,
  count,
});
const typing: SearchAnswer = {
  ...found,
  suggestions: [suggestion('NY', 'New York', 6), suggestion('NM', 'New Mexico', 3)],
};
/** Suggests while `state:n` is at the end, as the worker does. */
const search = async (query: string): Promise<SearchAnswer> => (query.endsWith('state:n') ? typing : found);

const options = (frame: HTMLElement) =>
  [...frame.querySelectorAll<HTMLElement>('[role="option"]')].map(option => option.innerText);

describe('a filter that is being typed', () => {
  test('is suggested its values before what is found, with how many each leaves', async () => {
    const frame = popup({ search });
    await typeInto(frame, 'gun state:n');
    await expect.poll(() => options(frame)[0]).toMatch(/New York\s*state:ny\s*6/);
    expect(options(frame)).toHaveLength(2 + found.hits.length);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test('takes the chosen one by key, and the results are those of the whole filter', async () => {
    const asked = vi.fn(search);
    const frame = popup({ search: asked });
    const input = await typeInto(frame, 'gun state:n');
    await expect.poll(() => options(frame)[0]).toMatch('New York');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => input.value).toBe('gun state:nm ');
    expect(document.activeElement).toBe(input);
    await expect.poll(() => asked.mock.lastCall?.[0]).toBe('gun state:nm');
    await expect.poll(() => options(frame)).toHaveLength(found.hits.length);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBeDefined();
  });

  test('takes its place where blanks stand before it, too', async () => {
    const frame = popup({ search });
    const input = await typeInto(frame, '  gun state:n');
    await expect.poll(() => options(frame)[0]).toMatch('New York');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => input.value).toBe('gun state:ny ');
  });

  test('takes the one that is clicked', async () => {
    const frame = popup({ search });
    const input = await typeInto(frame, 'gun state:n');
    await expect.poll(() => options(frame)[0]).toMatch('New York');
    await userEvent.click(frame.querySelector('.suggestion') as HTMLElement);
    await expect.poll(() => input.value).toBe('gun state:ny ');
  });

  test('says them where nothing is found yet, in Spanish too', async () => {
    const frame = popup(
      { search: async () => ({ ...nothingFound, suggestions: typing.suggestions }) },
      'dark',
      'es',
    );
    await userEvent.fill(frame.querySelector('input') as HTMLInputElement, 'estado:n');
    await expect.poll(() => options(frame)).toHaveLength(2);
    expect(frame.innerText).toMatch('Nuevo México');
    expect(frame.innerText).not.toMatch('No hay nada');
    expect(frame.querySelector('[role="status"]')?.textContent).toMatch('2 formas de completar el filtro');
    expect(await violationsIn(frame)).toEqual([]);
  });
});

describe('a tab of its own', () => {
  test.each([['the search', '.in-tab', { view: 'search', query: 'gun' }]])(
    'opens for %s',
    async (_, selector, address) => {
      const calls = callbacks();
      const frame = popup(calls);
      await typeInto(frame, 'gun');
      await expect.poll(() => options(frame)).toHaveLength(found.hits.length);
      await userEvent.click(frame.querySelector(selector) as HTMLElement);
      expect(calls.onOpenTab.mock.calls).toEqual([[address]]);
    },
  );

  test('opens for a record by Ctrl+Enter, which is kept as a look-up', async () => {
    const calls = callbacks();
    const frame = popup(calls);
    await typeInto(frame, 'gun');
    await expect.poll(() => options(frame)).toHaveLength(found.hits.length);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const key = found.hits[0]?.key;
    expect(calls.onOpenTab.mock.calls).toEqual([[{ view: 'record', key }]]);
    expect(calls.onLookup).toHaveBeenCalledOnce();
    expect(shownCard(frame)).toBeUndefined();
  });
});
