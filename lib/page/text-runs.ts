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

/** A stretch of one text node; offsets into its data, in UTF-16 code units. */
export interface Place {
  node: Text;
  from: number;
  to: number;
}

/**
 * Where a span of a page's text stands: one place for every text node it touches, so that a range
 * never reaches over what was not read (a footnote button, a script) or was put between later.
 */
export function placesOf(page: PageText, span: Span): Place[] {
  return placesFrom(page.runs, firstRunEndingAfter(page.runs, span.start), span);
}

/** The same for spans that are asked for in order: it looks on from where the last one was. */
export function placesInOrder(page: PageText): (span: Span) => Place[] {
  let at = 0;
  return span => {
    const { runs } = page;
    if ((runs[at]?.start ?? 0) > span.start) at = firstRunEndingAfter(runs, span.start);
    for (let run = runs[at]; run && run.start + run.length <= span.start; run = runs[at]) at++;
    return placesFrom(runs, at, span);
  };
}

function placesFrom(runs: readonly TextRun[], first: number, span: Span): Place[] {
  const places: Place[] = [];
  for (let index = first; index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.start >= span.end) break;
    const from = run.offset + Math.max(0, span.start - run.start);
    const to = run.offset + Math.min(run.length, span.end - run.start);
    const last = places.at(-1);
    if (last?.node === run.node) last.to = to;
    else places.push({ node: run.node, from, to });
  }
  return places;
}

/** @throws when the node has been shortened since. */
export function rangeOf({ node, from, to }: Place): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
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
