import type { Page } from 'playwright-core';
import { type CardOnPage, cardOnPage } from './card-on-page';
import type { HighlightKind } from './marks-on-page';

/** In CSS px of the viewport. */
interface Point {
  x: number;
  y: number;
}

/** Where a phrase stands in the text of a page. */
export interface PhrasePlace {
  /** Counts from 0 when the phrase occurs more than once. */
  occurrence?: number;
  /** CSS selector of the element to look in. */
  within?: string;
}

/**
 * Moves the real mouse slowly onto the words and waits for their card. The pointer first rests
 * beside the text, so that a card which is open already closes.
 * @throws when the page lacks the words, or no card opens.
 */
export async function hoverPhrase(page: Page, phrase: string, place: PhrasePlace = {}): Promise<CardOnPage> {
  await leaveText(page);
  const point = await pointOnPhrase(page, phrase, place);
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
  await page.mouse.move(x, y + 3, { steps: 8 });
  for (const offset of [1, 2, 0]) {
    await page.waitForTimeout(40);
    await page.mouse.move(x + offset, y);
  }
  return await waitForCard(page, doing);
}

/** Waits until a card is open and has stopped changing. */
export async function waitForCard(page: Page, after: string): Promise<CardOnPage> {
  let last: CardOnPage | undefined;
  for (let tries = 0; tries < 100; tries++) {
    await page.waitForTimeout(60);
    const card = await cardOnPage(page);
    if (card && JSON.stringify(card) === JSON.stringify(last)) return card;
    last = card;
  }
  throw new Error(`No card after ${after}`);
}

/** Moves the pointer off the text and waits until no card is open. */
export async function leaveText(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  for (let tries = 0; tries < 100; tries++) {
    if (!(await cardOnPage(page))) return;
    await page.waitForTimeout(60);
  }
  throw new Error('The card stays open though the pointer has left');
}

/** A point, in CSS px of the viewport, on the words; scrolls them to the middle of the page first. */
async function pointOnPhrase(
  page: Page,
  phrase: string,
  { occurrence = 0, within = 'body' }: PhrasePlace,
): Promise<Point | null> {
  return await page.evaluate(
    ({ phrase, occurrence, within }) => {
      const root = document.querySelector(within) ?? document.body;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const runs: { node: Text; start: number; dropped: number }[] = [];
      // Joined at the end: asking a growing string for its last character copies it each time.
      const pieces: string[] = [];
      let length = 0;
      let blankBefore = false;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentElement?.closest('script, style, nav, aside')) continue;
        const words = node.data.replace(/\s+/g, ' ');
        const dropped = blankBefore && words.startsWith(' ') ? 1 : 0;
        if (words.length === dropped) continue;
        runs.push({ node, start: length, dropped });
        pieces.push(words.slice(dropped));
        length += words.length - dropped;
        blankBefore = words.endsWith(' ');
      }
      const text = pieces.join('');
      let start = text.indexOf(phrase);
      for (let n = 0; n < occurrence && start >= 0; n++) start = text.indexOf(phrase, start + 1);
      if (start < 0) return null;
      // From offsets in the text with its white space made even to places in the page's own.
      const [first, last] = [start, start + phrase.length - 1].map(offset => {
        const run = runs.findLast(candidate => candidate.start <= offset);
        if (!run) return undefined;
        let left = offset - run.start + run.dropped;
        for (const { 0: piece, index: at } of run.node.data.matchAll(/\s+|\S/g)) {
          if (left-- === 0) return { node: run.node, at, end: at + piece.length };
        }
        return undefined;
      });
      if (!first || !last) return null;
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.end);
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    },
    { phrase, occurrence, within },
  );
}
