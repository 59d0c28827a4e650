import type { Span } from '../detection/mention';

/** A stretch of the text that stands character for character in one text node of the page. */
export interface TextRun {
  /** Offset into the text, in UTF-16 code units. */
  start: number;
  length: number;
  node: Text;
  /** Offset into the node's data, in UTF-16 code units. */
  offset: number;
}

/** Text read off a page, with the way back: runs are in order and never overlap. */
export interface PageText {
  text: string;
  runs: readonly TextRun[];
}

/**
 * The page's own ranges for a span of its text: one for every text node it touches, so that a range
 * never reaches over what was not read (a footnote button, a script) or was put between later.
 * Empty when a node has been shortened since.
 */
export function rangesOf(page: PageText, span: Span): Range[] {
  const parts: { node: Text; from: number; to: number }[] = [];
  for (let index = firstRunEndingAfter(page.runs, span.start); index < page.runs.length; index++) {
    const run = page.runs[index];
    if (!run || run.start >= span.end) break;
    const from = run.offset + Math.max(0, span.start - run.start);
    const to = run.offset + Math.min(run.length, span.end - run.start);
    const last = parts.at(-1);
    if (last?.node === run.node) last.to = to;
    else parts.push({ node: run.node, from, to });
  }
  if (parts.some(part => part.to > part.node.length)) return [];
  return parts.map(({ node, from, to }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}

function firstRunEndingAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Everything that is not painted as a character of its own, or may differ between text and page. */
const BLANK = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/** Whether ranges still read as a piece of text does, white space and soft hyphens aside. */
export function readsAs(ranges: readonly Range[], text: string): boolean {
  const read = ranges.map(range => range.toString()).join('');
  if (read === text) return read !== '';
  return read !== '' && read.replace(BLANK, '') === text.replace(BLANK, '');
}
