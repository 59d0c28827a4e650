import '../../components/card/card.css';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardView } from '../../components/card/card-view';
import { WordsProvider } from '../../components/theme/words-context';
import { TILES } from '../../components/tiles/jurisdiction-grid';
import type { Language } from '../../lib/words/language';
import { wordsOf } from '../../lib/words/words';
import { EXAMPLES, type Example } from './examples';
import { PANELS, type PanelExample } from './gallery-panels';
import { panelWith } from './panel-fixtures';
import { STAMP } from './record-lines';
import { clearPage, renderInPage, violationsIn } from './render-in-page';
import { shownTexts } from './shown-texts';

/** Texts of the English catalogue, and of what its functions say, that Spanish has too: names, signs. */
const SHARED = new Set(catalogue(wordsOf('es')));
const ENGLISH_ONLY = catalogue(wordsOf('en')).filter(text => text.trim().length > 3 && !SHARED.has(text));

function catalogue(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(catalogue) : [];
}

const speaking = (language: Language, content: ComponentChild) => (
  <WordsProvider words={wordsOf(language)}>{content}</WordsProvider>
);

function cardOf({ card, check, reason }: Example) {
  return (
    <CardView
      card={card}
      check={check}
      reason={reason}
      stamp={STAMP}
      mention={undefined}
      citation="A citation."
      pinned={false}
      canGoBack={true}
      onOpen={vi.fn()}
      onBack={vi.fn()}
      onForward={vi.fn()}
      onPanel={vi.fn()}
      onPin={vi.fn()}
      onClose={vi.fn()}
    />
  );
}

async function unfold(frame: HTMLElement): Promise<void> {
  for (const button of frame.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  await expect.poll(() => frame.querySelector('[aria-expanded="false"]')).toBeNull();
}

async function panelOf({ props = {} }: PanelExample, language: Language): Promise<HTMLElement> {
  const frame = renderInPage(speaking(language, panelWith(props)));
  frame.style.width = '380px';
  await unfold(frame);
  frame.querySelector<HTMLElement>('.page-date > .link')?.click();
  return frame;
}

const holds = (text: string, words: string) =>
  new RegExp(`(?<![\\p{L}])${RegExp.escape(words.trim())}(?![\\p{L}])`, 'u').test(text);

/** Labels of buttons and maps name what they belong to as the record does. */
const TITLES = EXAMPLES.flatMap(({ card }) =>
  card.kind === 'state' || card.kind === 'article-coalition' ? [] : [card.title],
);
const withoutTitles = (text: string) =>
  TITLES.reduce((rest, title) => rest.replaceAll(`${title}:`, '').replaceAll(`${title};`, ''), text);

function englishIn(frame: HTMLElement): string[] {
  return shownTexts(frame).flatMap(text =>
    ENGLISH_ONLY.filter(words => holds(withoutTitles(text), words)).map(words => `“${words}” in “${text}”`),
  );
}

/** Names that are the same in both languages; a text that is one of them is no text of the interface. */
const NAMES =
  /^(?:· [A-Z]{2}|318 F\. Supp\. 3d 1247|AG Lens|Dave Sunday|Pam Bondi|Hector Balderas|Raúl Torrez|Josh Shapiro|Jeff Sessions|Michelle (?:A\. )?Henry|Michael Fisher|Gerald Pappert|Gary King|Patricia (?:A\. )?Madrid|[A-Z]{2}|[\d:.,–%’+ -]+|\d:\d\d-cv-\d+|sandiacourier\.example|[a-z.]+\.(?:gov|com))$/;

const wordless = (text: string) => !/\p{L}/u.test(text) || NAMES.test(text);

afterEach(clearPage);

describe('in Spanish', () => {
  test.each(EXAMPLES)('the card “$name” has no English but the record’s', async example => {
    const frame = renderInPage(speaking('es', cardOf(example)));
    await unfold(frame);
    expect(englishIn(frame)).toEqual([]);
  });

  test.each(EXAMPLES)('the card “$name” says everything otherwise than in English', async example => {
    const [spanish, english] = await Promise.all(
      (['es', 'en'] as const).map(async language => {
        const frame = renderInPage(speaking(language, cardOf(example)));
        await unfold(frame);
        return shownTexts(frame);
      }),
    );
    const places = new Set(catalogueOfPlaces());
    const same = (spanish ?? []).filter(
      text => english?.includes(text) && !wordless(text) && !places.has(text.replace(/, [A-Z]{2}$/, '')),
    );
    expect([...new Set(same)]).toEqual([]);
  });

  test.each(EXAMPLES)('the card “$name” breaks no accessibility rule', async example => {
    const frame = renderInPage(speaking('es', cardOf(example)));
    frame.lang = 'es-US';
    expect(await violationsIn(frame)).toEqual([]);
    await unfold(frame);
    expect(await violationsIn(frame)).toEqual([]);
  });

  test.each(PANELS)('the panel “$name” has no English but the record’s', async example => {
    expect(englishIn(await panelOf(example, 'es'))).toEqual([]);
  });

  test.each(PANELS)('the panel “$name” breaks no accessibility rule', async example => {
    const frame = await panelOf(example, 'es');
    frame.lang = 'es-US';
    expect(await violationsIn(frame)).toEqual([]);
  });
});

/** Names of places that are the same in both languages. */
function catalogueOfPlaces(): string[] {
  const { named } = wordsOf('es').places;
  return TILES.map(({ code, name }) => named(code, name));
}
