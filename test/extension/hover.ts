import type { Page } from 'playwright-core';
import { until } from '../setup/until';
import { type CardOnPage, cardOnPage } from './card-on-page';
import { locatePhrase, type PhrasePlace, type Point } from './locate-phrase';
import type { HighlightKind } from './marks-on-page';

/**
 * Moves the real mouse slowly onto the words and waits for their card. The pointer first rests
 * beside the text, so that a card which is open already closes.
 * @throws when the page lacks the words, or no card opens.
 */
export async function hoverPhrase(page: Page, phrase: string, place: PhrasePlace = {}): Promise<CardOnPage> {
  await leaveText(page);
  const point = await page.evaluate(locatePhrase, { phrase, ...place });
  if (!point) throw new Error(`“${phrase}” is not on ${page.url()}`);
  return await hoverPoint(page, point, `hovering “${phrase}”`);
}

/** Hovers the nth mark of a kind, counted from 0 in the order in which they were painted. */
export async function hoverMark(page: Page, kind: HighlightKind, nth = 0): Promise<CardOnPage> {
  await leaveText(page);
  const point = await page.evaluate(
    ({ names, nth }) => {
      const ranges = names.flatMap(name => [...(CSS.highlights.get(name) ?? [])]);
      const range = ranges[nth] as Range | undefined;
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range?.getClientRects()[0];
      return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    },
    { names: [`ag-lens-${kind}`, `ag-lens-${kind}-on-dark`], nth },
  );
  if (!point) throw new Error(`No mark ${nth} of kind ${kind} on ${page.url()}`);
  return await hoverPoint(page, point, `hovering a mark of kind ${kind}`);
}

/** Moves the real mouse slowly onto a point and waits for a card. @throws when none opens. */
export async function hoverPoint(page: Page, { x, y }: Point, doing: string): Promise<CardOnPage> {
  // Slowly: a pointer that flies by must not open a card, and this one is not meant to fly by.
  await pointAt(page, { x, y });
  return await waitForCard(page, doing);
}

/** Points at the words and rests there for as long as any card takes to come. */
export async function hoverInVain(page: Page, phrase: string): Promise<CardOnPage | undefined> {
  await leaveText(page);
  const point = await page.evaluate(locatePhrase, { phrase });
  if (!point) throw new Error(`“${phrase}” is not on ${page.url()}`);
  await pointAt(page, point);
  await page.waitForTimeout(1200);
  return await cardOnPage(page);
}

async function pointAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y + 3, { steps: 8 });
  for (const offset of [1, 2, 0]) {
    await page.waitForTimeout(40);
    await page.mouse.move(x + offset, y);
  }
}

/** Waits until a card is open and has stopped changing. */
export async function waitForCard(page: Page, after: string): Promise<CardOnPage> {
  let last: CardOnPage | undefined;
  return await until(`card after ${after}`, async () => {
    const card = await cardOnPage(page);
    const same = card && JSON.stringify(card) === JSON.stringify(last);
    last = card;
    return same ? card : undefined;
  });
}

/** Moves the pointer off the text and waits until no card is open. */
export async function leaveText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await until('end of the card after the pointer has left', async () =>
    (await cardOnPage(page)) ? undefined : true,
  );
}
