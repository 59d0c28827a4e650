import type { Page } from 'playwright-core';
import { PATIENCE } from '../setup/until';

export const KINDS = ['person', 'state', 'coalition', 'lawsuit'] as const;
export type HighlightKind = (typeof KINDS)[number];

export interface MarkOnPage {
  kind: HighlightKind;
  /** False for marks under the name that ends in `-repeat`. */
  first: boolean;
  /** The marked words as the page has them, line breaks and runs of spaces as one space. */
  text: string;
}

/** The marks painted on a page, in the order of its text. */
export function marksOnPage(page: Page): Promise<MarkOnPage[]> {
  return page.evaluate(readMarks, KINDS);
}

/** Runs in the page: it must use nothing from outside itself. */
export function readMarks(kinds: readonly HighlightKind[]): MarkOnPage[] {
  const found = kinds.flatMap(kind =>
    ['', '-repeat', '-on-dark', '-on-dark-repeat'].flatMap(ending =>
      [...(CSS.highlights.get(`ag-lens-${kind}${ending}`) ?? [])].map(range => ({
        mark: { kind, first: !ending.endsWith('-repeat'), text: String(range).replace(/\s+/g, ' ') },
        range: range as Range,
      })),
    ),
  );
  return found
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ mark }) => mark);
}

/** Waits until a page has marks, and gives them. */
export async function waitForMarks(page: Page): Promise<MarkOnPage[]> {
  await page.waitForFunction(
    kinds =>
      kinds.some(kind =>
        ['', '-on-dark'].some(ending => (CSS.highlights.get(`ag-lens-${kind}${ending}`)?.size ?? 0) > 0),
      ),
    KINDS,
    { timeout: PATIENCE },
  );
  return marksOnPage(page);
}
