import '../../components/panel/panel.css';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageReport } from '../../components/page-report/page-report';
import type { Card } from '../../lib/dataset/card';
import { familyLetter, gunsLetter, unknownCoalition } from './coalition-fixtures';
import { gunsSuit } from './lawsuit-fixtures';
import { panelPage, panelWith, seenFrom } from './panel-fixtures';
import { panel } from './panel-in-page';
import { newMexico } from './place-fixtures';
import { STAMP } from './record-lines';
import { clearPage, named, violationsIn } from './render-in-page';

const shownCard = (frame: HTMLElement) => frame.querySelector('.ag-card h2')?.textContent;
const facts = (frame: HTMLElement) =>
  [...frame.querySelectorAll('.fact-list > li .row-title')].map(title => title.textContent);

const GUNS = 'coalition:2018-08-10-3d-printed-guns-letter';

afterEach(clearPage);

const PAGES: [string, PageReport, RegExp][] = [
  ['being asked for', { state: 'asking' }, /AG Lens/i],
  ['being read', { state: 'reading' }, /Reading this page/],
  ['left alone', { state: 'quiet', partly: false }, /Nothing on attorneys general here/],
  ['of a site that is off', { state: 'off' }, /Off on this site/],
  ['no web page', { state: 'out-of-reach' }, /cannot be read[\s\S]*Choose another tab/],
  ['older than AG Lens', { state: 'not-loaded' }, /Reload the page/],
  ['not to be marked', { state: 'failed', fault: 'no-answer' }, /could not be looked up\. Reload/],
  [
    'without a fact',
    { state: 'marked', answer: { marks: [], cards: {}, dataset: STAMP } },
    /Nothing found on this page/,
  ],
];

describe.each(['light', 'dark'] as const)('in the %s no accessibility rule is broken', theme => {
  test('with facts, map, export and a list unfolded', async () => {
    const frame = panel({}, theme);
    await userEvent.click(named(frame, '.state-list', 'California'));
    await userEvent.click(named(frame, '.panel-section .link', 'See the list'));
    expect(await violationsIn(frame)).toEqual([]);
  });

  test('with the date’s form, filled in and refused', async () => {
    const frame = panel({ page: seenFrom({ date: '2016', from: 'reader' }, true) }, theme);
    await userEvent.click(named(frame, 'button', 'Change the date'));
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.fill(named(frame, '[name=year]', ''), '16');
    await userEvent.click(named(frame, 'button', 'Show as of this date'));
    await expect.poll(() => frame.querySelector('[role="alert"]')?.textContent).toMatch('in four digits');
    expect(await violationsIn(frame)).toEqual([]);
  });

  test('with a card open', async () => {
    const frame = panel({}, theme);
    await userEvent.click(named(frame, '.row', gunsLetter.title));
    await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test.each(PAGES)('with a page that is %s', async (_, page) => {
    expect(await violationsIn(panel({ page }, theme))).toEqual([]);
  });
});

test.each(PAGES)('a page that is %s is told in words', (_, page, words) => {
  expect(panel({ page }).innerText).toMatch(words);
});

test('a narrow sidebar has room for everything, the date’s form and a card too', async () => {
  const frame = panel();
  frame.style.width = '230px';
  await userEvent.click(named(frame, 'button', 'Change the date'));
  const overflow = () => frame.scrollWidth - frame.clientWidth;
  expect(overflow()).toBe(0);
  await userEvent.click(named(frame, '.row', gunsLetter.title));
  await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
  expect(overflow()).toBe(0);
});

describe('the facts', () => {
  test('stand in reading order, each once, states that are listed as one', async () => {
    const frame = panel();
    expect(facts(frame)).toEqual([
      'Hector Balderas',
      gunsLetter.title,
      'Jeff Sessions',
      gunsSuit.title,
      familyLetter.title,
      'New Mexico',
      unknownCoalition.title,
      'California, Colorado and 3 more states',
    ]);
    await userEvent.click(named(frame, '.state-list', 'California'));
    expect(facts(frame)).toContain('Minnesota');
  });

  test('can be narrowed to a kind', async () => {
    const frame = panel();
    await userEvent.click(named(frame, '.chip', 'Lawsuits'));
    await expect.poll(() => facts(frame)).toEqual([gunsSuit.title]);
    await userEvent.click(named(frame, '.chip', 'Places'));
    await expect.poll(() => facts(frame)).toHaveLength(6);
  });

  test('lead to their places in the page', async () => {
    const onReveal = vi.fn();
    const frame = panel({ onReveal });
    await userEvent.click(named(frame, '.tool', 'Jeff Sessions: go to it in the page'));
    expect(onReveal.mock.calls).toEqual([['us-attorney-general:jeff-sessions']]);
  });

  test('make way for a card with the foot of the panel: the card has its own', async () => {
    const frame = panel();
    const feet = () => [...frame.querySelectorAll('footer')].filter(foot => foot.checkVisibility());
    expect(feet().map(foot => foot.className)).toEqual(['window-foot']);
    await userEvent.click(named(frame, '.row', 'Jeff Sessions'));
    await expect.poll(() => feet().map(foot => foot.className)).toEqual(['card-foot']);
    const bottomOf = (element: Element | null | undefined) => element?.getBoundingClientRect().bottom;
    expect(bottomOf(feet()[0])).toBe(bottomOf(frame.querySelector('.ag-panel')));
    await userEvent.click(named(frame, '.tool', 'Back'));
    await expect.poll(() => feet().map(foot => foot.className)).toEqual(['window-foot']);
  });

  test('open their cards in place, with the check, and the focus comes back to the row', async () => {
    const onReveal = vi.fn();
    const frame = panel({ onReveal });
    await userEvent.click(named(frame, '.row', familyLetter.title));
    await expect.poll(() => frame.querySelector('.check-lines .differs')?.textContent).toMatch('21');
    await expect.poll(() => document.activeElement?.textContent).toBe(familyLetter.title);
    await userEvent.click(named(frame, '.card-way .link', 'Go to it in the page'));
    expect(onReveal.mock.calls).toEqual([['coalition:2018-06-19-family-separation-letter']]);
    await userEvent.click(named(frame, 'button', 'Back'));
    await expect.poll(() => document.activeElement?.textContent).toMatch(familyLetter.title);
    expect(shownCard(frame)).toBeUndefined();
  });

  test('a card that is not the page’s is fetched as of the page’s date; one that is not to be had leads back', async () => {
    const loadCard = vi.fn(
      async (key: string): Promise<Card | null> =>
        key === 'state:NY'
          ? { ...newMexico, title: 'New York', place: { code: 'NY', name: 'New York' } }
          : null,
    );
    const frame = panel({ loadCard });
    await userEvent.click(named(frame, '.row', gunsLetter.title));
    await userEvent.click(named(frame, '.ag-card .tile', 'New York'));
    await expect.poll(() => shownCard(frame)).toBe('New York');
    expect(loadCard.mock.calls).toEqual([['state:NY', '2018-08']]);
    await userEvent.click(named(frame, 'button', 'Back'));
    await userEvent.click(named(frame, '.ag-card .tile', 'Oregon'));
    await expect.poll(() => loadCard.mock.calls.length).toBe(2);
    await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
  });

  test('a panel that is opened for a card shows it, once', async () => {
    const onWantedShown = vi.fn();
    const frame = panel({ wanted: GUNS, onWantedShown });
    await expect.poll(() => shownCard(frame)).toBe(gunsLetter.title);
    expect(onWantedShown).toHaveBeenCalledTimes(1);
  });

  test('what is open of one page is not left over the next', async () => {
    const frame = panel();
    await userEvent.click(named(frame, '.row', 'Hector Balderas'));
    await expect.poll(() => shownCard(frame)).toBe('Hector Balderas');
    render(panelWith({ pageId: 'two' }), frame);
    await expect.poll(() => shownCard(frame)).toBeUndefined();
  });
});

describe('the map', () => {
  const tile = (frame: HTMLElement, code: string) =>
    frame.querySelector<HTMLElement>(`.count-map [data-code="${code}"]`);

  test('tells of each state in how many of the page’s coalitions it is', () => {
    const frame = panel();
    expect(tile(frame, 'CA')?.textContent).toBe('California, CA 3 of 3');
    expect(tile(frame, 'NM')?.textContent).toBe('New Mexico, NM 3 of 3');
    expect(tile(frame, 'AZ')?.textContent).toBe('Arizona, AZ 1 of 3');
    expect(tile(frame, 'TX')).toBeNull();
    expect(frame.querySelector('.map-summary')?.textContent).toMatch(
      /^\d+ members known, 6 of them in all 3\.$/,
    );
  });

  test('shows one coalition when it is chosen', async () => {
    const frame = panel();
    await userEvent.selectOptions(named(frame, '.map-choice select', ''), GUNS);
    await expect.poll(() => frame.querySelector('.map-summary')?.textContent).toBe('22 members.');
    expect(tile(frame, 'AZ')).toBeNull();
    expect(tile(frame, 'CA')?.textContent).toBe('California, CA ');
  });

  test('is one stop of the tab key, and arrows go on from tile to tile', async () => {
    const frame = panel();
    const stops = [...frame.querySelectorAll<HTMLElement>('.count-map button')].filter(
      each => each.tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
    tile(frame, 'WA')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(tile(frame, 'OR'));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(tile(frame, 'WA'));
  });

  test('says the same as a list', async () => {
    const frame = panel();
    await userEvent.click(named(frame, '.panel-section .link', 'See the list'));
    const groups = [...frame.querySelectorAll('.share-list dt')].map(term => term.textContent);
    expect(groups).toEqual(['In 3 of 3', 'In 2 of 3', 'In 1 of 3']);
    expect(named(frame, '.share-list > div', 'In 1 of 3').textContent).toMatch('Arizona');
  });

  test('is left out where no coalition has a known member', () => {
    const { answer } = panelPage;
    const marks = answer.marks.filter(mark => mark.kind !== 'coalition');
    const frame = panel({ page: { state: 'marked', answer: { ...answer, marks } } });
    expect(frame.querySelector('.count-map')).toBeNull();
  });
});

describe('taking the facts along', () => {
  test('downloads the format that is chosen', async () => {
    const onDownload = vi.fn();
    const write = vi.fn((_, format) => ({ name: `page.${format}`, mediaType: 'text/plain', text: format }));
    const frame = panel({ write, onDownload });
    await userEvent.click(named(frame, '.format', 'CSV'));
    await userEvent.click(named(frame, '.button', 'Download'));
    expect(onDownload.mock.calls).toEqual([[{ name: 'page.csv', mediaType: 'text/plain', text: 'csv' }]]);
    await expect.poll(() => frame.querySelector('.said')?.textContent).toBe('page.csv saved');
  });

  test('citations are offered only where there is something to cite', () => {
    expect(panel().querySelectorAll('.format')).toHaveLength(5);
    clearPage();
    const { answer } = panelPage;
    const marks = answer.marks.filter(mark => mark.kind === 'state');
    const page: PageReport = { state: 'marked', answer: { ...answer, marks } };
    expect([...panel({ page }).querySelectorAll('.format')].map(each => each.textContent)).toEqual([
      'Markdown',
      'Plain text',
      'CSV',
      'JSON',
    ]);
  });
});
