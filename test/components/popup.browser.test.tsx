import '../../components/popup/popup.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PageReport } from '../../components/popup/page-report';
import { Popup, type PopupProps } from '../../components/popup/popup';
import { WordsContext } from '../../components/theme/words-context';
import type { SearchAnswer } from '../../lib/messages/protocol';
import type { Language } from '../../lib/words/language';
import { wordsOf } from '../../lib/words/words';
import * as fixtures from './fixtures';
import {
  CARDS,
  found,
  foundWithFilters,
  markedPage,
  nothingFound,
  RECENT,
  releasesFound,
} from './popup-fixtures';
import { clearPage, named, renderInPage, violationsIn } from './render-in-page';

const callbacks = () => ({
  onReveal: vi.fn(),
  onSwitchSite: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenOptions: vi.fn(),
  onLookup: vi.fn(),
  onForget: vi.fn(),
});

function popup(
  props: Partial<PopupProps> = {},
  theme?: 'light' | 'dark',
  language: Language = 'en',
): HTMLElement {
  const whole: PopupProps = {
    page: markedPage,
    site: { name: 'sandiacourier.example', on: true },
    stamp: null,
    recent: [],
    search: async () => found,
    searchReleases: async () => releasesFound,
    loadReleases: async () => ({ state: 'loaded' }),
    onOpenSource: () => undefined,
    loadCard: async key => CARDS.get(key) ?? null,
    ...callbacks(),
    ...props,
  };
  return renderInPage(
    <WordsContext.Provider value={wordsOf(language)}>
      <Popup {...whole} />
    </WordsContext.Provider>,
    theme,
  );
}

async function typeInto(frame: HTMLElement, words: string): Promise<HTMLInputElement> {
  const input = named(frame, '[role="combobox"]', 'Search') as HTMLInputElement;
  await userEvent.fill(input, words);
  return input;
}

const activeOption = (frame: HTMLElement) => {
  const id = frame.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant');
  return id ? document.getElementById(id)?.querySelector('.row-title')?.textContent : undefined;
};

const shownCard = (frame: HTMLElement) => frame.querySelector('.ag-card h2')?.textContent;

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

/** The chips come with the answer, which may be a moment after the first results are there. */
async function openSources(frame: HTMLElement): Promise<void> {
  await expect.poll(() => frame.querySelector('.chips')?.textContent ?? '').toContain('Sources');
  await userEvent.click(named(frame, '.chip', 'Sources'));
}

describe('searching', () => {
  test('starts in the field and finds as one types, best first, with the matched words marked', async () => {
    const frame = popup();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
    await userEvent.keyboard('gun');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(5);
    expect(activeOption(frame)).toBe(fixtures.gunsLetter.title);
    const marks = [...frame.querySelectorAll('[role="option"]:first-child mark')].map(
      mark => mark.textContent,
    );
    expect(marks).toEqual(['3D', 'gun', '2018']);
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
    await expect.poll(() => activeOption(frame)).toBe(fixtures.gunsLetter.title);
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => activeOption(frame)).toBe('New Mexico');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.poll(() => activeOption(frame)).toBe('Washington v. U.S. Department of State');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBe(fixtures.gunsSuit.title);
    await expect.poll(() => document.activeElement?.textContent).toBe(fixtures.gunsSuit.title);
    await userEvent.click(named(frame, 'button', 'Back'));
    await expect.poll(() => activeOption(frame)).toBe('Washington v. U.S. Department of State');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  test('Home, End and the page keys move once the reader has begun to; before, they are the field’s', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => activeOption(frame)).toBe(fixtures.gunsLetter.title);
    await userEvent.keyboard('{End}');
    expect(activeOption(frame)).toBe(fixtures.gunsLetter.title);
    await userEvent.keyboard('{ArrowDown}{End}');
    await expect.poll(() => activeOption(frame)).toBe('New Mexico');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => activeOption(frame)).toBe(fixtures.gunsLetter.title);
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => activeOption(frame)).toBe('New Mexico');
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => activeOption(frame)).toBe(fixtures.gunsLetter.title);
  });

  test('a kind narrows by a filter in the query, and tells how many there are in all', async () => {
    const search = vi.fn(async (_: string) => found);
    const frame = popup({ search });
    const input = await typeInto(frame, 'gun');
    await expect.poll(() => frame.querySelectorAll('.chip').length).toBe(6);
    const chips = [...frame.querySelectorAll('.chip')].map(chip => chip.textContent);
    expect(chips).toEqual(['Coalitions 6', 'Lawsuits 2', 'AGs 1', 'States 1', 'Sources', 'Filters ']);
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
      .toMatch(/“colour:” is no filter[\s\S]*Nothing has “red”; shown is what has the other words/);
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Take out “New Mexico”'));
    await expect.poll(() => input.value).toBe('gun 2018 colour:red');
  });

  test('further sources of a year are offered at their price, downloaded, and searched', async () => {
    const further = { years: ['2018'], bytes: 119_400 };
    let loaded = false;
    const loadReleases = vi.fn<PopupProps['loadReleases']>(async () => {
      loaded = true;
      return { state: 'loaded' };
    });
    const onOpenSource = vi.fn();
    const release = {
      id: 'x',
      title: 'A letter on 3D guns',
      publisher: 'Ohio Attorney General',
      office: 'OH',
    };
    const frame = popup({
      loadReleases,
      onOpenSource,
      searchReleases: async () =>
        loaded
          ? { hits: [{ ...release, url: 'https://oh.example/1', matched: [] }], total: 1 }
          : { ...releasesFound, further },
    });
    await typeInto(frame, 'gun 2018');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    await openSources(frame);
    await expect.poll(() => frame.querySelector('.further')).not.toBeNull();
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Search older releases of 2018 too (120 kB)'));
    expect(loadReleases).toHaveBeenCalledWith(['2018'], expect.anything());
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(1);
    await expect.poll(() => frame.querySelector('.further')).toBeNull();
    await userEvent.click(frame.querySelector('[role="option"]') as HTMLElement);
    expect(onOpenSource).toHaveBeenCalledWith('https://oh.example/1');
  });

  test('a download of further sources tells how far it is, and can be stopped', async () => {
    const frame = popup({
      searchReleases: async () => ({ ...releasesFound, further: { years: ['2018'], bytes: 2_000_000 } }),
      loadReleases: (_, { onStep, signal }) =>
        new Promise(resolve => {
          onStep({ step: 'downloading', bytes: 500_000, of: 2_000_000 });
          signal.onabort = () => resolve({ state: 'failed', problem: 'cancelled', detail: 'x' });
        }),
    });
    await typeInto(frame, 'gun 2018');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    await openSources(frame);
    await expect.poll(() => frame.querySelector('.further')).not.toBeNull();
    await userEvent.click(named(frame, 'button', 'Search older releases of 2018 too (2 MB)'));
    await expect
      .poll(() => frame.querySelector('.further [role="status"]')?.textContent)
      .toBe('Downloading, 500 kB of 2 MB');
    expect(await violationsIn(frame)).toEqual([]);
    await userEvent.click(named(frame, 'button', 'Stop'));
    await expect.poll(() => frame.querySelector('.further')?.textContent).toMatch(/Stopped\./);
  });

  test('further sources that do not come leave what was found, and say why', async () => {
    const frame = popup({
      searchReleases: async () => ({
        ...releasesFound,
        further: { years: ['2017', '2018'], bytes: 2_000_000 },
      }),
      loadReleases: async () => ({ state: 'failed', problem: 'unreachable', detail: 'x' }),
    });
    await typeInto(frame, 'gun 2017-2018');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBeGreaterThan(0);
    await openSources(frame);
    await expect.poll(() => frame.querySelector('.further')).not.toBeNull();
    await userEvent.click(named(frame, 'button', 'Search older releases of 2017–2018 too (2 MB)'));
    await expect.poll(() => frame.querySelector('.further')?.textContent).toMatch(/could not be reached/);
    expect(frame.querySelectorAll('[role="option"]').length).toBe(releasesFound.hits.length);
  });

  test('sources are listed in place of records, and lead to the record that rests on them', async () => {
    const frame = popup();
    await typeInto(frame, 'gun');
    await expect.poll(() => frame.querySelectorAll('[role="option"]').length).toBe(5);
    await openSources(frame);
    await expect.poll(() => activeOption(frame)).toBe('AG Balderas on 3D-printed guns');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shownCard(frame)).toBe(fixtures.gunsLetter.title);
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
    await expect.poll(() => shownCard(frame)).toBe(fixtures.gunsLetter.title);
    await userEvent.click(named(frame, 'button', 'Washington v. U.S. Department of State'));
    await expect.poll(() => shownCard(frame)).toBe(fixtures.gunsSuit.title);
    await userEvent.click(named(frame, 'button', 'Back'));
    await expect.poll(() => shownCard(frame)).toBe(fixtures.gunsLetter.title);
  });
});

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
    const frame = popup({ ...calls, recent: RECENT, stamp: fixtures.STAMP });
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
    const { gunsLetter } = fixtures;
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
    const shown = popup({ stamp: fixtures.STAMP, ...props }, 'light', 'es').innerText;
    expect(english.filter(words => shown.includes(words as string))).toEqual([]);
  });

  test('a line about a record, its notes and the foot are Spanish', async () => {
    const frame = popup({ search: async () => foundWithFilters }, 'dark', 'es');
    const input = frame.querySelector('input') as HTMLInputElement;
    await userEvent.fill(input, 'gun state:nm 2018 colour:red');
    await expect
      .poll(() => frame.innerText)
      .toMatch(/«colour:» no es un filtro[\s\S]*Carta · 10 de agosto de 2018 · 22 fiscales generales/);
    expect(await violationsIn(frame)).toEqual([]);
  });
});

describe('on this page', () => {
  test('each fact stands once, by kind, in reading order', () => {
    const frame = popup();
    const groups = [...frame.querySelectorAll('.page-facts section')].map(section => [
      section.querySelector('h3')?.textContent,
      ...[...section.querySelectorAll('.row-title')].map(title => title.textContent),
    ]);
    expect(groups).toEqual([
      ['Coalitions', fixtures.gunsLetter.title, fixtures.familyLetter.title],
      ['Lawsuits', fixtures.gunsSuit.title],
      ['AGs', 'Hector Balderas', 'Jeff Sessions'],
      ['States', 'New Mexico'],
    ]);
    expect(named(frame, '.row', 'Hector Balderas').textContent).toMatch('2 mentions');
  });

  test('what differs from the record is told in the list', () => {
    const frame = popup();
    expect(named(frame, '.row', fixtures.familyLetter.title).textContent).toMatch('differs from the record');
    expect(named(frame, '.row', fixtures.gunsLetter.title).textContent).not.toMatch('differs');
  });

  test('a row leads into the page, the button beside it to the card with its check', async () => {
    const calls = callbacks();
    const frame = popup(calls);
    await userEvent.click(named(frame, '.row', 'Jeff Sessions'));
    expect(calls.onReveal.mock.calls).toEqual([['us-attorney-general:jeff-sessions']]);
    await userEvent.click(named(frame, 'button', `Card of ${fixtures.familyLetter.title}`));
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
    [
      { state: 'marked', answer: { marks: [], cards: {}, dataset: fixtures.STAMP } },
      /Read, and nothing found/,
    ],
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

  test('a page that can never be read has no switch', () => {
    expect(
      popup({ page: { state: 'out-of-reach' }, site: null }).querySelector('[role="switch"]'),
    ).toBeNull();
  });

  test('data that is still being unpacked is called so', () => {
    const { answer } = markedPage as Extract<PageReport, { state: 'marked' }>;
    const page: PageReport = {
      state: 'marked',
      answer: { ...answer, dataset: { ...fixtures.STAMP, from: 'packaged' } },
    };
    expect(popup({ page }).innerText).toMatch('Data of Nov 22, 2026, being unpacked');
  });
});
