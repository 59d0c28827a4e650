import '../../components/popup/popup.css';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageReport } from '../../components/page-report/page-report';
import { markedPage, nothingFound } from './popup-fixtures';
import { activeOption, popup, shownCard, typeInto } from './popup-in-page';
import { clearPage, violationsIn } from './render-in-page';

afterEach(clearPage);

const PAGES: PageReport[] = [
  markedPage,
  { state: 'asking' },
  { state: 'reading' },
  { state: 'quiet', partly: false },
  { state: 'off' },
  { state: 'out-of-reach' },
  { state: 'not-loaded' },
  { state: 'failed', fault: 'no-answer' },
];

describe.each(['light', 'dark'] as const)('in the %s no accessibility rule is broken', theme => {
  test.each(PAGES)('with a page that is $state', async page => {
    expect(await violationsIn(popup({ page }, theme))).toEqual([]);
  });

  test('with results, by a chosen row, and on its card', async () => {
    const frame = popup({}, theme);
    await typeInto(frame, 'gun');
    await expect.poll(() => activeOption(frame)).toBeDefined();
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBeDefined();
    expect(await violationsIn(frame)).toEqual([]);
  });

  test('with nothing found, or data that cannot be read', async () => {
    const nothing = popup({ search: async () => nothingFound }, theme);
    await typeInto(nothing, 'zebra');
    await expect.poll(() => nothing.textContent).toMatch('Nothing found for “zebra”');
    expect(await violationsIn(nothing)).toEqual([]);
    clearPage();
    const failing = popup(
      { search: () => Promise.reject(new Error('The packaged data is damaged.')) },
      theme,
    );
    await typeInto(failing, 'gun');
    await expect
      .poll(() => failing.querySelector('[role="alert"]')?.textContent)
      .toMatch(/data could not be read/);
    expect(await violationsIn(failing)).toEqual([]);
  });
});
