import type { Span } from '../detection/mention';

/** What is left of the marks of a text after the text has changed. */
export interface Carried<M extends Span> {
  /** With their offsets in the new text. */
  marks: M[];
  /** The blocks that are new, in order. */
  fresh: string[];
}

const BLOCK_GAP = '\n\n';

/**
 * Carries marks over to a changed text: a block that stands in both, wherever it now is, keeps its
 * marks. Blocks that occur several times are matched in order.
 */
export function carryMarks<M extends Span>(before: string, after: string, marks: readonly M[]): Carried<M> {
  const places = new Map<string, number[]>();
  for (const { block, start } of blocksOf(before)) {
    const starts = places.get(block);
    if (starts) starts.push(start);
    else places.set(block, [start]);
  }
  const fresh: string[] = [];
  const moved: M[] = [];
  for (const { block, start } of blocksOf(after)) {
    const from = places.get(block)?.shift();
    if (from === undefined) {
      fresh.push(block);
      continue;
    }
    const shift = start - from;
    for (const mark of marks) {
      if (mark.start < from || mark.start >= from + block.length) continue;
      // A listing may run on over blocks that have changed.
      const stands = before.slice(mark.start, mark.end) === after.slice(mark.start + shift, mark.end + shift);
      if (stands) moved.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
  }
  return { marks: moved, fresh };
}

function blocksOf(text: string): { block: string; start: number }[] {
  let start = 0;
  return text.split(BLOCK_GAP).map(block => {
    const at = start;
    start += block.length + BLOCK_GAP.length;
    return { block, start: at };
  });
}
