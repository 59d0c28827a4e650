import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { panelWith, seenFrom } from './panel-fixtures';
import { panel } from './panel-in-page';
import { balderas } from './person-fixtures';
import { clearPage, named } from './render-in-page';

const dateLine = (frame: HTMLElement) => frame.querySelector('.date-line')?.textContent;

afterEach(clearPage);

describe('the date of the page', () => {
  test.each<[Parameters<typeof seenFrom>[0], string]>([
    [{ date: '2018-08-10', from: 'json-ld' }, 'as of Aug 10, 2018, from the page’s metadata'],
    [{ date: '2018-08-10', from: 'open-graph' }, 'as of Aug 10, 2018, from the page’s metadata'],
    [{ date: '2018-08-10', from: 'time-element' }, 'as of Aug 10, 2018, from a time stamp in the page'],
    [{ date: '2018-08', from: 'url' }, 'as of Aug 2018, from the address'],
    [{ date: '2018-08-10', from: 'dateline' }, 'as of Aug 10, 2018, from the dateline'],
    [{ date: '2016', from: 'reader' }, 'as of 2016, set by you'],
    [undefined, 'No date found: shown as of today.'],
  ])('%o is told with how it was found', (published, words) => {
    expect(dateLine(panel({ page: seenFrom(published) }))).toBe(words);
  });

  async function openForm(frame: HTMLElement): Promise<void> {
    await userEvent.click(named(frame, '.page-date > button', 'the date'));
  }

  test.each([
    ['2016', '', '', '2016'],
    ['2016', 'May', '', '2016-05'],
    ['2016', 'February', '29', '2016-02-29'],
  ])('is set to %s %s %s', async (year, month, day, date) => {
    const onSetDate = vi.fn(async () => {});
    const frame = panel({ page: seenFrom(undefined), onSetDate });
    await openForm(frame);
    await userEvent.fill(named(frame, '[name=year]', ''), year);
    if (month) await userEvent.selectOptions(named(frame, '[name=month]', ''), month);
    if (day) await userEvent.selectOptions(named(frame, '[name=day]', ''), day);
    await userEvent.click(named(frame, 'button', 'Show as of this date'));
    await expect.poll(() => onSetDate.mock.calls).toEqual([[date]]);
  });

  test('is set with the enter key', async () => {
    const onSetDate = vi.fn(async () => {});
    const frame = panel({ onSetDate });
    await openForm(frame);
    await userEvent.fill(named(frame, '[name=year]', ''), '2017');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => onSetDate.mock.calls).toEqual([['2017-08']]);
  });

  test('is being read again until the page has come with it', async () => {
    const frame = panel();
    await openForm(frame);
    await userEvent.fill(named(frame, '[name=year]', ''), '2017');
    await userEvent.click(named(frame, 'button', 'Show as of this date'));
    await expect.poll(() => dateLine(frame)).toBe('Reading the page again, as of Aug 2017…');
    render(panelWith({ page: seenFrom({ date: '2017-08', from: 'reader' }, true) }), frame);
    await expect.poll(() => dateLine(frame)).toBe('as of Aug 2017, set by you');
    expect(document.activeElement?.textContent).toBe('Change the date');
  });

  test('goes back to what the page says', async () => {
    const onSetDate = vi.fn(async () => {});
    const frame = panel({ page: seenFrom({ date: '2016', from: 'reader' }, true), onSetDate });
    await openForm(frame);
    await userEvent.click(named(frame, 'button', 'Back to Aug 2018, from the page’s metadata'));
    expect(onSetDate.mock.calls).toEqual([[null]]);
  });

  test('of a page that has gone is not set, and that is said', async () => {
    const frame = panel({ onSetDate: () => Promise.reject(new Error('gone')) });
    await openForm(frame);
    await userEvent.click(named(frame, 'button', 'Show as of this date'));
    await expect.poll(() => dateLine(frame)).toMatch('The page has changed');
  });

  test('that the browser has no memory for is not set, and that is said', async () => {
    const refused = Object.assign(new Error('quota'), { fault: 'not-stored' });
    const frame = panel({ onSetDate: () => Promise.reject(refused) });
    await openForm(frame);
    await userEvent.click(named(frame, 'button', 'Show as of this date'));
    await expect.poll(() => dateLine(frame)).toMatch('The browser could not store this choice.');
    expect(dateLine(frame)).not.toMatch('The page has changed');
  });

  test('changes the card that is open', async () => {
    const later = { ...balderas, seenFrom: '2024', standing: 'after' as const };
    const frame = panel();
    await userEvent.click(named(frame, '.row', 'Hector Balderas'));
    await expect.poll(() => frame.querySelector('.ag-card')?.textContent).toMatch(/written · Aug 2018/);
    const { answer } = seenFrom({ date: '2024', from: 'reader' });
    const cards = { ...answer.cards, 'attorney-general:hector-balderas': later } as typeof answer.cards;
    render(panelWith({ page: { state: 'marked', answer: { ...answer, cards } } }), frame);
    await expect.poll(() => frame.querySelector('.ag-card')?.textContent).toMatch(/written · 2024/);
  });
});
