import { isDisplayedInline, isInline, isSkipped } from './element-kinds';
import { asItIs } from './form-as-it-is';
import { mayHoldMentions } from './gate';
import { TextCollector } from './text-collector';
import type { PageText } from './text-runs';

/** Longest text that is read, in UTF-16 code units: some sixty times a long article. */
const LONGEST_TEXT = 400_000;

/** Where the article usually is, asked only of pages too long to be read whole. */
const MAIN_CONTENT = ['article', '[itemprop=articleBody]', 'main', '[role=main]'];

/** More hidden texts than this are not told of: they are menus. */
const MOST_HIDDEN = 50;

/** A page's text, and the elements that styles hide now and that may hold something to mark. */
export interface ReadPage extends PageText {
  hidden: readonly Element[];
  /** False when the page was too long to be read whole. */
  complete: boolean;
}

/**
 * Reads a page: the whole body but for what {@link isSkipped} leaves out, since a narrow guess at
 * "the article" would lose the headline. Of a page with more than {@link LONGEST_TEXT} only its
 * main content is read, as far as that length goes.
 */
export function readArticle(page: Document, longest = LONGEST_TEXT): ReadPage {
  if (!page.body) return { text: '', runs: [], hidden: [], complete: true };
  const whole = readText(page.body, longest);
  if (whole.complete) return whole;
  const main = mainContentOf(page);
  return main ? { ...readText(main, longest), complete: false } : whole;
}

function mainContentOf(page: Document): Element | undefined {
  const candidates = MAIN_CONTENT.flatMap(selector => [...page.querySelectorAll(selector)]);
  const length = (element: Element) => element.textContent?.length ?? 0;
  return candidates.reduce<Element | undefined>(
    (best, element) => (best && length(best) >= length(element) ? best : element),
    undefined,
  );
}

/** Reads an element's text in reading order. */
function readText(root: Element, longest: number): ReadPage {
  const collector = new TextCollector();
  const seams: Element[] = [];
  const hidden: Element[] = [];
  let preformatted = 0;
  const enter = (element: Element) => {
    if (element.tagName === 'BR') collector.breakLine();
    else if (isInline(element)) noteSeam(element);
    else collector.breakBlock();
    if (element.tagName === 'PRE') preformatted++;
  };
  const leave = (element: Element) => {
    if (element.tagName === 'PRE') preformatted--;
    if (isInline(element)) noteSeam(element);
    else if (element.tagName !== 'BR') collector.breakBlock();
  };
  const isRead = (element: Element) => {
    if (!element.hasChildNodes() || isSkipped(element)) return false;
    if (isRendered(element)) return true;
    if (hidden.length < MOST_HIDDEN && mayHoldMentions(element.textContent ?? '')) hidden.push(element);
    return false;
  };
  const noteSeam = (element: Element) => {
    if (collector.endsInWord) seams.push(element);
  };
  const addText = (node: Text) => {
    // A span shown as a block parts words just as a div does; styles are asked for only where two
    // words would otherwise be glued together.
    if (seams.length > 0) {
      const glued = collector.endsInWord && /^\S/.test(node.data);
      if (glued && seams.some(element => !isDisplayedInline(element))) collector.breakBlock();
      seams.length = 0;
    }
    if (preformatted > 0) collector.addPreformatted(node);
    else collector.addText(node);
  };

  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  while (node) {
    if (node instanceof Text) addText(node);
    else {
      const element = asItIs(node as Element);
      enter(element);
      const child = isRead(element) ? walker.firstChild() : null;
      if (child) {
        node = child;
        continue;
      }
      leave(element);
    }
    if (collector.length > longest) break;
    node = walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent || parent === root) break;
      leave(asItIs(parent as Element));
      node = walker.nextSibling();
    }
  }
  return { ...cutAt(collector.finish(), longest), hidden };
}

/** False for what styles hide; older browsers that cannot tell read it all. */
function isRendered(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Ends an overlong text with its last whole block. */
function cutAt(page: PageText, longest: number): PageText & { complete: boolean } {
  if (page.text.length <= longest) return { ...page, complete: true };
  const blockEnd = page.text.lastIndexOf('\n\n', longest);
  const end = blockEnd > 0 ? blockEnd : longest;
  const runs = page.runs
    .filter(run => run.start < end)
    .map(run => ({ ...run, length: Math.min(run.length, end - run.start) }));
  return { text: page.text.slice(0, end), runs, complete: false };
}
