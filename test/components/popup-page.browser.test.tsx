import '../../components/popup/popup.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageReport } from '../../components/page-report/page-report';
import { RequestError } from '../../lib/messages/request-error';
import { familyLetter, gunsLetter } from './coalition-fixtures';
import { gunsSuit } from './lawsuit-fixtures';
import { markedPage } from './popup-fixtures';
import { callbacks, popup } from './popup-in-page';
import { STAMP } from './record-lines';
import { clearPage, named } from './render-in-page';

afterEach(clearPage);

describe('on this page', () => {
  test('each fact stands once, by kind, in reading order', () => {
    const frame = popup();
    const groups = [...frame.querySelectorAll('.page-facts section')].map(section => [
      section.querySelector('h3')?.textContent,
      ...[...section.querySelectorAll('.row-title')].map(title => title.textContent),
    ]);
    expect(groups).toEqual([
      ['Coalitions', gunsLetter.title, familyLetter.title],
      ['Lawsuits', gunsSuit.title],
      ['AGs', 'Hector Balderas', 'Jeff Sessions'],
      ['Places', 'New Mexico'],
    ]);
    expect(named(frame, '.row', 'Hector Balderas').textContent).toMatch(/2\smentions/);
  });

  test('what differs from the record is told in the list', () => {
    const frame = popup();
    expect(named(frame, '.row', familyLetter.title).textContent).toMatch('differs from the record');
    expect(named(frame, '.row', gunsLetter.title).textContent).not.toMatch('differs');
  });

  test('a row leads into the page, the button beside it to the card with its check', async () => {
    const calls = callbacks();
    const frame = popup(calls);
    await userEvent.click(named(frame, '.row', 'Jeff Sessions'));
    expect(calls.onReveal.mock.calls).toEqual([['us-attorney-general:jeff-sessions']]);
    await userEvent.click(named(frame, 'button', `Card of ${familyLetter.title}`));
    await expect.poll(() => frame.querySelector('.check-lines .differs')?.textContent).toMatch('21');
  });

  test.each<[PageReport, RegExp]>([
    [{ state: 'reading' }, /Reading this page/],
    [{ state: 'quiet', partly: false }, /Nothing on attorneys general here/],
    [{ state: 'quiet', partly: true }, /too long to be read whole/],
    [{ state: 'off' }, /Off on this site/],
    [{ state: 'out-of-reach' }, /cannot be read/],
    [{ state: 'not-loaded' }, /Reload the page/],
    [{ state: 'failed', fault: 'no-answer' }, /could not be looked up\./],
    [{ state: 'marked', answer: { marks: [], cards: {}, dataset: STAMP } }, /Nothing found on this page/],
  ])('%o is told in words', (page, words) => {
    expect(popup({ page }).innerText).toMatch(words);
  });

  test('the switch turns the site off and on', async () => {
    const calls = callbacks();
    await userEvent.click(named(popup(calls), '[role="switch"]', 'sandiacourier.example'));
    clearPage();
    const off = popup({
      ...calls,
      page: { state: 'off' },
      site: { name: 'sandiacourier.example', on: false },
    });
    const control = named(off, '[role="switch"]', 'sandiacourier.example');
    expect(control.ariaChecked).toBe('false');
    await userEvent.click(control);
    expect(calls.onSwitchSite.mock.calls).toEqual([[false], [true]]);
  });

  test.each([
    ['en', 'The browser could not store this choice. It stays as it was.'],
    ['es', 'El navegador no pudo guardar este cambio. Todo queda como estaba.'],
  ] as const)('a switch that cannot be stored says so (%s), until it can', async (language, sentence) => {
    const onSwitchSite = vi.fn(async () => {});
    onSwitchSite.mockRejectedValueOnce(new RequestError('not-stored', 'full'));
    const shown = popup({ onSwitchSite }, undefined, language);
    const control = named(shown, '[role="switch"]', 'sandiacourier.example');
    await userEvent.click(control);
    await expect.poll(() => shown.querySelector('[role="alert"]')?.textContent).toBe(sentence);
    expect(control.ariaChecked).toBe('true');
    await userEvent.click(control);
    await expect.poll(() => shown.querySelector('[role="alert"]')).toBeNull();
  });

  test('a page that can never be read has no switch', () => {
    expect(
      popup({ page: { state: 'out-of-reach' }, site: null }).querySelector('[role="switch"]'),
    ).toBeNull();
  });

  test('data that is still being unpacked is called so', () => {
    const { answer } = markedPage as Extract<PageReport, { state: 'marked' }>;
    const page: PageReport = {
      state: 'marked',
      answer: { ...answer, dataset: { ...STAMP, from: 'packaged' } },
    };
    expect(popup({ page }).innerText).toMatch('Data of Nov 22, 2026, being set up');
  });
});
