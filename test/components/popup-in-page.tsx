import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../components/popup/popup';
import { WordsProvider } from '../../components/theme/words-context';
import type { Language } from '../../lib/words/language';
import { wordsOf } from '../../lib/words/words';
import { CARDS, found, markedPage, releasesFound } from './popup-fixtures';
import { named, renderInPage } from './render-in-page';

export const callbacks = () => ({
  onReveal: vi.fn(),
  onSwitchSite: vi.fn(async (_on: boolean) => {}),
  onOpenPanel: vi.fn(),
  onOpenOptions: vi.fn(),
  onOpenTab: vi.fn(),
  onUpdate: vi.fn<PopupProps['onUpdate']>(async () => ({ state: 'no-feed' })),
  onLookup: vi.fn(),
  onForget: vi.fn(),
});

export function popup(
  props: Partial<PopupProps> = {},
  theme?: 'light' | 'dark',
  language: Language = 'en',
): HTMLElement {
  const whole: PopupProps = {
    page: markedPage,
    site: { name: 'sandiacourier.example', on: true },
    stamp: null,
    update: null,
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
    <WordsProvider words={wordsOf(language)}>
      <Popup {...whole} />
    </WordsProvider>,
    theme,
  );
}

export async function typeInto(frame: HTMLElement, words: string): Promise<HTMLInputElement> {
  const input = named(frame, '[role="combobox"]', 'Search') as HTMLInputElement;
  await userEvent.fill(input, words);
  return input;
}

export const activeOption = (frame: HTMLElement) => {
  const id = frame.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant');
  return id ? document.getElementById(id)?.querySelector('.row-title')?.textContent : undefined;
};

export const shownCard = (frame: HTMLElement) => frame.querySelector('.ag-card h2')?.textContent;

/** The chips come with the answer, which may be a moment after the first results are there. */
export async function openSources(frame: HTMLElement): Promise<void> {
  await expect.poll(() => frame.querySelector('.chips')?.textContent ?? '').toContain('Sources');
  await userEvent.click(named(frame, '.chip', 'Sources'));
}
