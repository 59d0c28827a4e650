import { type CardOnPage, placeOfButton, readCard } from '../extension/card-on-page';
import { locatePhrase, type PhrasePlace } from '../extension/locate-phrase';
import { KINDS, type MarkOnPage, readMarks } from '../extension/marks-on-page';
import { until } from '../setup/until';
import type { OwnWindow, ReaderBrowser } from './reader-browser';

/** The marks painted on the page, in the order of its text. */
export function marksOf(browser: ReaderBrowser): Promise<MarkOnPage[]> {
  return browser.evaluate(`return (${readMarks.toString()})(args[0]);`, KINDS);
}

/** Goes to a page and waits until it has marks. */
export async function openMarked(browser: ReaderBrowser, address: string): Promise<MarkOnPage[]> {
  await browser.open(address);
  return await until('marks', async () => {
    const marks = await marksOf(browser);
    return marks.length > 0 ? marks : undefined;
  });
}

export function cardOf(browser: ReaderBrowser): Promise<CardOnPage | undefined> {
  return browser.inCard(readCard).then(card => card ?? undefined);
}

/** Moves the real mouse slowly onto the words and waits for their card. @throws when none opens. */
export async function hover(
  browser: ReaderBrowser,
  phrase: string,
  place: PhrasePlace = {},
): Promise<CardOnPage> {
  await pointAt(browser, phrase, place);
  return await cardThatStays(browser, `hovering “${phrase}”`);
}

/** Moves the real mouse slowly onto the words, from beside the text. @throws when the page lacks them. */
export async function pointAt(
  browser: ReaderBrowser,
  phrase: string,
  place: PhrasePlace = {},
): Promise<void> {
  await leave(browser);
  const point = await browser.evaluate<{ x: number; y: number } | null>(
    `return (${locatePhrase.toString()})(args[0]);`,
    { phrase, within: 'article', ...place },
  );
  if (!point) throw new Error(`“${phrase}” is not on the page`);
  const { x, y } = point;
  // Slowly: a pointer that flies by must not open a card, and this one is not meant to fly by.
  await browser.movePointer([
    { to: { x, y: y + 3 }, over: 130 },
    { rest: 40 },
    { to: { x: x + 1, y }, over: 0 },
    { rest: 40 },
    { to: { x: x + 2, y }, over: 0 },
    { rest: 40 },
    { to: { x, y }, over: 0 },
  ]);
}

/** Waits until a card is open and has stopped changing. */
export function cardThatStays(browser: ReaderBrowser, after: string): Promise<CardOnPage> {
  let last: CardOnPage | undefined;
  return until(`card after ${after}`, async () => {
    const card = await cardOf(browser);
    const same = card !== undefined && JSON.stringify(card) === JSON.stringify(last);
    last = card;
    return same ? card : undefined;
  });
}

/** Moves the pointer off the text and waits until no card is open. */
export async function leave(browser: ReaderBrowser): Promise<void> {
  await browser.press('Escape');
  await browser.movePointer([{ to: { x: 2, y: 2 }, over: 0 }]);
  await until('end of the card', async () => (await cardOf(browser)) === undefined || undefined);
}

/** Clicks, with the real mouse, the button of the card whose words these are. @throws when there is none. */
export async function clickInCard(browser: ReaderBrowser, words: string): Promise<void> {
  const place = await browser.inCard(placeOfButton, words);
  if (!place) throw new Error(`The card has no button “${words}”`);
  await browser.clickAt(place);
}

/** Waits until what a window shows matches, and gives it. */
export async function showing(own: OwnWindow, pattern: RegExp): Promise<string> {
  let shown = '';
  return await until(
    () => `${pattern}, but:\n${shown}`,
    async () => {
      shown = await own.text();
      return pattern.test(shown) ? shown : undefined;
    },
  );
}

/** Points at the words and rests there for as long as any card takes to come. */
export async function pointInVain(browser: ReaderBrowser, phrase: string, place: PhrasePlace = {}) {
  await pointAt(browser, phrase, place);
  await browser.movePointer([{ rest: 1200 }]);
  return await cardOf(browser);
}
