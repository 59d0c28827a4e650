import '../../components/popup/popup.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SearchAnswer } from '../../lib/messages/protocol';
import { gunsLetter } from './coalition-fixtures';
import { gunsSuit } from './lawsuit-fixtures';
import { found, foundWithFilters, nothingFound } from './popup-fixtures';
import { activeOption, popup, shownCard, typeInto } from './popup-in-page';
import { clearPage, named, violationsIn } from './render-in-page';

afterEach(clearPage);

describe('searching', () => {
  test('starts in the field and finds as one types, best first, with the matched words marked', async () => {
    const frame = popup();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
    await userEvent.keyboard('gun');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(5);
    expect(activeOption(frame)).toBe(gunsLetter.title);
    const marks = [...frame.querySelectorAll('[role="option"]:first-child mark')].map(
      mark => mark.textContent,
    );
    expect(marks).toEqual(['3D', 'gun', '2018']);
  });

  test('of a pasted article, as much is searched for as a question may have', async () => {
    const asked: string[] = [];
    const search = async (query: string) => {
      asked.push(query);
      return found;
    };
    const frame = popup({ search });
    const input = await typeInto(frame, 'balderas '.repeat(500));
    await expect.poll(() => asked.at(-1)).toBe('balderas '.repeat(500).slice(0, 1000).trim());
    expect(input.value).toHaveLength(1000);
  });

  test('where filters leave nothing, one of them is to be taken away', async () => {
    const search = async () => ({ ...nothingFound, filters: foundWithFilters.filters });
    const frame = popup({ search });
    await typeInto(frame, 'gun since 2017');
    await expect.poll(() => frame.innerText).toMatch('No record fits all the filters. Remove one.');
  });

  test('badges tell the kinds apart', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect
      .poll(() => [...frame.querySelectorAll('.badge')].map(badge => badge.textContent))
      .toEqual(['22', '9', 'v.', 'HB', 'NM']);
  });

  test('arrow keys go round, Enter opens, Back returns to the same results', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => activeOption(frame)).toBe(gunsLetter.title);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => activeOption(frame)).toBe('New Mexico');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.poll(() => activeOption(frame)).toBe('Washington v. U.S. Department of State');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBe(gunsSuit.title);
    await expect.poll(() => document.activeElement?.textContent).toBe(gunsSuit.title);
    await userEvent.click(named(frame, 'button', 'Back'));
    await expect.poll(() => activeOption(frame)).toBe('Washington v. U.S. Department of State');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  test('Home, End and the page keys move once the reader has begun to; before, they are the field’s', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => activeOption(frame)).toBe(gunsLetter.title);
    await userEvent.keyboard('{End}');
    expect(activeOption(frame)).toBe(gunsLetter.title);
    await userEvent.keyboard('{ArrowDown}{End}');
    await expect.poll(() => activeOption(frame)).toBe('New Mexico');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => activeOption(frame)).toBe(gunsLetter.title);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => activeOption(frame)).toBe('New Mexico');
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => activeOption(frame)).toBe(gunsLetter.title);
  });

  test('a kind narrows by a filter in the query, and tells how many there are in all', async () => {
    const search = vi.fn(async (_: string) => found);
    const frame = popup({ search });
    const input = await typeInto(frame, 'gun');
    await expect.poll(() => frame.querySelectorAll('.chip').length).toBe(6);
    const chips = [...frame.querySelectorAll('.chip')].map(chip => chip.textContent);
    expect(chips).toEqual(['Coalitions 6', 'Lawsuits 2', 'AGs 1', 'Places 1', 'Sources', 'Filters ']);
    await userEvent.click(named(frame, '.chip', 'Lawsuits'));
    await expect.poll(() => input.value).toBe('gun kind:case');
    await expect.poll(() => search.mock.lastCall?.[0]).toBe('gun kind:case');
    expect(document.activeElement).toBe(input);
  });

  test.each([
    ['2018: 6 coalitions', 'gun 2018'],
    ['2010–2013: 3', 'gun 2010-2013'],
    ['Washington 7', 'gun state:wa'],
    ['student loans 2', 'gun topic:"student loans"'],
    ['Republican 1', 'gun party:r'],
  ])('the facet “%s” makes the query “%s”', async (facet, query) => {
    const frame = popup();
    const input = await typeInto(frame, 'gun');
    await expect.poll(() => frame.querySelector('.more')).not.toBeNull();
    await userEvent.click(named(frame, '.more', 'Filters'));
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, '.facet-panel button', facet));
    await expect.poll(() => input.value).toBe(query);
  });

  test('what a query was read as can be taken out, and what was not understood is told', async () => {
    const frame = popup({ search: async () => foundWithFilters });
    const input = await typeInto(frame, 'gun state:nm 2018 colour:red');
    await expect
      .poll(() => frame.querySelector<HTMLElement>('[role="status"]')?.innerText)
      .toMatch(/“colour:” is not a filter[\s\S]*Nothing has “red”\. These results have the other words/);
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Remove “New Mexico”'));
    await expect.poll(() => input.value).toBe('gun 2018 colour:red');
  });

  test('Escape empties the field and shows the page again', async () => {
    const frame = popup();
    const input = await typeInto(frame, 'gun');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => input.value).toBe('');
    await expect.poll(() => frame.textContent).toMatch('On this page');
  });

  test('an answer that comes after a later one is not shown', async () => {
    const answers = new Map<string, (answer: SearchAnswer) => void>();
    const search = (query: string) => new Promise<SearchAnswer>(resolve => answers.set(query, resolve));
    const frame = popup({ search });
    await typeInto(frame, 'gun');
    await typeInto(frame, 'zebra');
    await expect.poll(() => answers.size).toBe(2);
    answers.get('zebra')?.(nothingFound);
    await expect.poll(() => frame.textContent).toMatch('Nothing found');
    answers.get('gun')?.(found);
    await new Promise(resolve => setTimeout(resolve));
    expect(frame.textContent).toMatch('Nothing found');
  });

  test('links inside a card lead on, and back the same way', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => activeOption(frame)).toBeDefined();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
    await userEvent.click(named(frame, 'button', 'Washington v. U.S. Department of State'));
    await expect.poll(() => shownCard(frame)).toBe(gunsSuit.title);
    await userEvent.click(named(frame, 'button', 'Back'));
    await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
  });
});
