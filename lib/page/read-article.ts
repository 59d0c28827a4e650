import { documentAsItIs } from './form-as-it-is';
import { type ReadText, readText } from './read-text';

/** Longest text that is read, in UTF-16 code units: some sixty times a long article. */
const LONGEST_TEXT = 400_000;

/** Where the article usually is, asked only of pages too long to be read whole. */
const MAIN_CONTENT = ['article', '[itemprop=articleBody]', 'main', '[role=main]'];

/** To measure one takes as long as it is, and they may stand within each other. */
const MOST_CANDIDATES = 50;

/** A page's text. */
export interface ReadPage extends ReadText {
  /** False when the page was too long to be read whole. */
  complete: boolean;
}

/**
 * Reads a page: the whole body but for what {@link isSkipped} leaves out, since a narrow guess at
 * "the article" would lose the headline. Of a page with more than {@link LONGEST_TEXT} only its
 * main content is read, as far as that length goes. Can be paused; `enter` is told of each shadow
 * tree that is read.
 */
export function* readArticle(
  document: Document,
  longest = LONGEST_TEXT,
  enter?: (tree: ShadowRoot) => void,
): Generator<void, ReadPage> {
  const page = documentAsItIs(document);
  if (!page.body) return { text: '', runs: [], hidden: [], shadows: [], complete: true };
  const whole = cutAt(yield* readText(page.body, longest, enter), longest);
  if (whole.complete) return whole;
  const main = mainContentOf(page);
  return main ? { ...cutAt(yield* readText(main, longest, enter), longest), complete: false } : whole;
}

function mainContentOf(page: Document): Element | undefined {
  const candidates = MAIN_CONTENT.flatMap(selector => [...page.querySelectorAll(selector)]).slice(
    0,
    MOST_CANDIDATES,
  );
  const length = (element: Element) => element.textContent?.length ?? 0;
  return candidates.reduce<Element | undefined>(
    (best, element) => (best && length(best) >= length(element) ? best : element),
    undefined,
  );
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
