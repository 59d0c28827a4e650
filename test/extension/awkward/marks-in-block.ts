import type { Page } from 'playwright-core';
import type { HighlightKind } from '../marks-on-page';

/** In CSS px of the viewport. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MarkInBlock {
  /** The marked words, soft hyphens left out, white space as one space. */
  words: string;
  /** Of each line and element that the words stand in, as far as the block shows it. */
  rects: Rect[];
}

/** What is painted in one block of a page, by kind, after the block was scrolled to the middle. */
export async function marksInBlock(
  page: Page,
  block: string,
): Promise<Partial<Record<HighlightKind, MarkInBlock>>> {
  return await page.evaluate(selector => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`No ${selector}`);
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(range => ({ kind: name.split('-')[2] ?? '', range: range as Range })),
    );
    const inside = ranges
      .filter(({ range }) => element.contains(range.startContainer))
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const target = inside[0]?.range.startContainer.parentElement ?? element;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const marks: Record<string, MarkInBlock> = {};
    for (const { kind, range } of inside) {
      marks[kind] ??= { words: '', rects: [] };
      const mark = marks[kind];
      mark.words += String(range).replaceAll('\u00ad', '').replace(/\s+/g, ' ');
      for (const rect of range.getClientRects()) {
        const x = Math.max(rect.left, left);
        const y = Math.max(rect.top, top);
        const width = Math.min(rect.right, right) - x;
        const height = Math.min(rect.bottom, bottom) - y;
        if (width > 1 && height > 1) mark.rects.push({ x, y, width, height });
      }
    }
    return marks;
  }, block);
}

export function boundsOf(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map(rect => rect.x));
  const y = Math.min(...rects.map(rect => rect.y));
  const right = Math.max(...rects.map(rect => rect.x + rect.width));
  const bottom = Math.max(...rects.map(rect => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether two boxes share more than a pixel of rounding in both directions. */
export function overlap(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1
  );
}
