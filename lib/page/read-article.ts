import { isSkipped } from './element-kinds';
import { asItIs, documentAsItIs } from './form-as-it-is';
import { isHidden, type ReadText, readText } from './read-text';

/** Longest text that is read, in UTF-16 code units: some sixty times a long article. */
const LONGEST_TEXT = 400_000;

/** Where the article usually is, asked only of pages too long to be read whole. */
const MAIN_CONTENT = 'article, [itemprop=articleBody], main, [role=main]';

/** A page's text. */
export interface ReadPage extends ReadText {
  /** False when the page was too long to be read whole. */
  complete: boolean;
}

/**
 * Reads a page: the whole body but for what {@link isSkipped} leaves out, since a narrow guess at
 * "the article" would lose the headline. Of a page with more than {@link LONGEST_TEXT} only its
 * main content is read, the longest of what says so, as far as that length goes. Can be paused; `enter`
 * is told of each shadow tree that is read.
 */
export function* readArticle(
  document: Document,
  longest = LONGEST_TEXT,
  enter?: (tree: ShadowRoot) => void,
): Generator<void, ReadPage> {
  const page = documentAsItIs(document);
  const { body } = page;
  if (!body) return { text: '', runs: [], hidden: [], shadows: [], complete: true };
  const read = function* (root: Element): Generator<void, ReadPage> {
    return cutAt(yield* readText(root, longest, enter), longest);
  };
  let best = yield* read(body);
  if (best.complete) return best;
  let most = 0;
  // A page may say so of menus, of styles and of what is hidden.
  for (const element of page.querySelectorAll(MAIN_CONTENT)) {
    if (!(yield* isOutermostRead(element, body))) continue;
    const main = yield* read(element);
    if (main.text.length <= most) continue;
    best = { ...main, complete: false };
    most = main.text.length;
    if (!main.complete) break;
  }
  return best;
}

/** Whether a reading of the body would come to an element, and to no other main content around it. */
function* isOutermostRead(element: Element, body: Element): Generator<void, boolean> {
  let outer = asItIs(element);
  for (let node: Element | null = element; node && node !== body; node = outer.parentElement) {
    yield; // It may stand thousands deep.
    outer = asItIs(node);
    if (isSkipped(outer, outer.localName) || isHidden(outer, node)) return false;
    if (node !== element && outer.matches(MAIN_CONTENT)) return false;
  }
  return true;
}

/** Ends an overlong text with its last whole block. */
function cutAt(page: ReadText, longest: number): ReadPage {
  if (page.text.length <= longest) return { ...page, complete: true };
  const blockEnd = page.text.lastIndexOf('\n\n', longest);
  const end = blockEnd > 0 ? blockEnd : longest;
  // Not run by run: with a soft hyphen in every word there are hundreds of thousands.
  const runs = page.runs.slice(0, page.runs.findLastIndex(run => run.start < end) + 1);
  const last = runs.pop();
  if (last) runs.push({ ...last, length: Math.min(last.length, end - last.start) });
  return { ...page, text: page.text.slice(0, end), runs, complete: false };
}
