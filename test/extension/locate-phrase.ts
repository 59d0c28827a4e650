/** In CSS px of the viewport. */
export interface Point {
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
 * A point on the words, which it first scrolls to the middle of the page; null where the page lacks
 * them. Runs in the page: it must use nothing from outside itself.
 */
export function locatePhrase({
  phrase,
  occurrence = 0,
  within = 'body',
}: PhrasePlace & { phrase: string }): Point | null {
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
}
