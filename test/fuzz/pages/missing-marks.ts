import type { PageReading } from '../../../entrypoints/content/page-reading';
import { findPhrases } from './phrases';

/** Longer pages are not read whole. */
const LONGEST_TEXT = 400_000;
const MAIN = 'article, main, [role=main], [itemprop=articleBody]';
/** What stands in one of these is no part of what is read, whatever it says of itself. */
const LEFT_OUT =
  'math, svg, style, script, template, noscript, nav, menu, dialog, button, select, textarea, canvas, video, object, iframe, rp, rt, [hidden], [aria-hidden=true], [contenteditable]:not([contenteditable=false]), [role=navigation], [role=textbox]';

/**
 * Words of a planted paragraph that ought to be marked and are not; none where the page has changed,
 * hidden or overtaken the paragraph since, or may be read without it. `planted`: its text.
 */
export function missingMarks({ state, marks }: PageReading, planted: string): string[] {
  const body = document.querySelector('html > body');
  const [paragraph] = body?.childNodes ?? [];
  if (!body || !(paragraph instanceof HTMLParagraphElement) || !isPlainly(paragraph, planted)) return [];
  if (isTooLong(body) && mayBeReadWithout(paragraph)) return [];
  return findPhrases(planted).flatMap(({ start, words, card }) =>
    marks.some(({ mark, ranges }) => mark.card === card && offsetIn(paragraph, ranges[0]) === start)
      ? []
      : [`“${words}” is not marked in a plain paragraph; the page counts as ${state.state}`],
  );
}

function isPlainly(paragraph: HTMLParagraphElement, text: string): boolean {
  return (
    // A style of the page may show what says of itself that it is hidden, and is not read.
    !paragraph.hidden &&
    paragraph.textContent === text &&
    [...paragraph.childNodes].every(node => node instanceof Text) &&
    paragraph.checkVisibility({ visibilityProperty: true })
  );
}

function isTooLong(body: Element): boolean {
  // With what parts the blocks.
  return (body.textContent ?? '').length + 2 * body.getElementsByTagName('*').length > LONGEST_TEXT;
}

/** Of a page that is too long, what says that it is the article is read alone. */
function mayBeReadWithout(paragraph: Element): boolean {
  return [...document.querySelectorAll(MAIN)].some(
    main =>
      !main.contains(paragraph) &&
      main.closest(LEFT_OUT) === null &&
      main.checkVisibility({ visibilityProperty: true }) &&
      main.textContent?.trim() !== '',
  );
}

/** Where a range begins among the texts of a paragraph; undefined where it begins elsewhere. */
function offsetIn(paragraph: Element, range: Range | undefined): number | undefined {
  if (range?.startContainer.parentNode !== paragraph) return undefined;
  let before = 0;
  for (const node of paragraph.childNodes) {
    if (node === range.startContainer) return before + range.startOffset;
    before += (node as Text).length;
  }
  return undefined;
}
