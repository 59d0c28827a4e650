import { isInline, isSkipped } from './element-kinds';
import { asItIs, documentAsItIs } from './form-as-it-is';
import { hintsAtTerm, LOOKED_AT, mayConcernAttorneysGeneral } from './gate';
import { textWithin } from './text-within';

/** `XPathResult.STRING_TYPE` */
const STRING = 2;

/** Of whichever name space. The title is not asked for beside it: the browser would copy all of the body for that. */
const BODY = '/*/*[local-name()="body"]';

/** A page with more is not looked through for where a term stands: it is as if it stood in the reading. */
const MOST_NODES = 20_000;

/** `none-so-far` where a page is too long to be looked at whole. */
export type Concern = 'likely' | 'none' | 'none-so-far';

/**
 * The gate of a page: its title, then its body, and where in it. On every page that a reader opens: what
 * most of them need is one look at everything that stands in them, scripts included, without any layout
 * and in few calls. To ask for the body itself takes the browser as long as to read it: a script's first
 * element brings all that elements can do.
 */
export function concernOfPage(page: Document): Concern {
  // A picture of the page may be called `evaluate`, or `title`.
  const { prototype } = Document;
  const title: string = Reflect.get(prototype, 'title', page);
  if (mayConcernAttorneysGeneral(title)) return 'likely';
  const text = prototype.evaluate.call(page, BODY, page, null, STRING).stringValue;
  if (mayConcernAttorneysGeneral(text) && standsInReading(documentAsItIs(page))) return 'likely';
  return text.length > LOOKED_AT ? 'none-so-far' : 'none';
}

/**
 * Whether a term stands in what a reading would take in: much that is named on a page is named in
 * menus, boxes of links and scripts' data. Also true where none stands whole in one piece of text, or
 * where to find out would take long.
 */
function standsInReading(page: Document): boolean {
  if (!page.body) return false;
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const looked = new Set<Node>();
  let hints = 0;
  let left = LOOKED_AT;
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left < 0 || nodes++ > MOST_NODES) return true;
    if (!hintsAtTerm((node as Text).data)) continue;
    hints++;
    const { block, leftOut, depth } = around(node);
    nodes += depth;
    if (leftOut) walker.currentNode = lastWithin(leftOut);
    else if (block && !looked.has(block)) {
      const text = textWithin(asItIs(block), LOOKED_AT);
      if (mayConcernAttorneysGeneral(text)) return true;
      left -= text.length;
      looked.add(block);
    }
  }
  return hints === 0;
}

/** The block that a text stands in, and the innermost of what it stands in that a reading leaves out. */
function around(text: Node): { block?: Element | undefined; leftOut?: Node; depth: number } {
  let block: Element | undefined;
  let depth = 0;
  for (let node = text.parentNode; node instanceof Element; depth++) {
    const element = asItIs(node);
    const { localName, parentNode } = element;
    if (isSkipped(element, localName)) return { leftOut: node, depth };
    if (!block && !isInline(element, localName)) block = node;
    node = parentNode;
  }
  return { block, depth };
}

/** Not by recursion: a page may nest deeper than the stack. */
function lastWithin(outer: Node): Node {
  let node = outer;
  for (let last: Node | null = outer; last; last = node instanceof Element ? asItIs(node).lastChild : null)
    node = last;
  return node;
}
