import type { Span } from '../detection/mention';

/** What is left of the marks of a text after the text has changed. */
export interface Carried<M extends Span> {
  /** With their offsets in the new text. */
  marks: M[];
  /** The blocks that are new, in order. */
  fresh: string[];
}

/** A text with more new blocks than this is another text, not one whose numbers have changed. */
const MOST_COUNTERS = 50;

const BLOCK_GAP = '\n\n';

/**
 * Carries marks over to a changed text: a block that stands in both, wherever it now is, keeps its
 * marks. Blocks that occur several times are matched in order. A block in which only numbers have
 * changed (a clock, a counter) keeps them too and is not new, unless a mark holds such a number.
 */
export function carryMarks<M extends Span>(before: string, after: string, marks: readonly M[]): Carried<M> {
  const blocks = blocksOf(after);
  const oldBlocks = blocksOf(before);
  const exact = pairBlocks(oldBlocks, blocks, ({ text }) => text);
  const isOther = exact.fresh.length > MOST_COUNTERS;
  const alike = pairBlocks(exact.left, isOther ? [] : exact.fresh, ({ text }) => text.replace(/\d+/g, '#'));
  const fresh = new Set(isOther ? exact.fresh : alike.fresh);
  const marksIn = marksByBlock(oldBlocks, marks);
  const moved: M[] = [];
  for (const block of blocks) {
    const old = exact.pairs.get(block) ?? alike.pairs.get(block);
    if (!old) continue;
    const inOld = marksIn.get(old) ?? [];
    const kept = inOld.flatMap(mark => moveMark(mark, old, block, before, after));
    if (kept.length < inOld.length) fresh.add(block);
    moved.push(...kept);
  }
  return { marks: moved, fresh: blocks.filter(block => fresh.has(block)).map(({ text }) => text) };
}

/** In one sweep: long pages have tens of thousands of blocks. Both in order. */
function marksByBlock<M extends Span>(blocks: readonly Block[], marks: readonly M[]): Map<Block, M[]> {
  const found = new Map<Block, M[]>();
  let at = 0;
  for (const block of blocks) {
    const from = at;
    while ((marks[at]?.start ?? Number.POSITIVE_INFINITY) < block.start + block.text.length) at++;
    if (at > from) found.set(block, marks.slice(from, at));
  }
  return found;
}

interface Block {
  text: string;
  start: number;
}

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split(BLOCK_GAP).map(block => {
    const at = start;
    start += block.length + BLOCK_GAP.length;
    return { text: block, start: at };
  });
}

/** Pairs new blocks with old ones of the same key, in order; `left` and `fresh` are those without a partner. */
function pairBlocks(old: readonly Block[], now: readonly Block[], keyOf: (block: Block) => string) {
  // From the last to the first, since to take the last of a list is quick however long it is.
  const waiting = new Map<string, Block[]>();
  for (const block of old.toReversed()) {
    const key = keyOf(block);
    const same = waiting.get(key);
    if (same) same.push(block);
    else waiting.set(key, [block]);
  }
  const pairs = new Map<Block, Block>();
  for (const block of now) {
    const partner = waiting.get(keyOf(block))?.pop();
    if (partner) pairs.set(block, partner);
  }
  const left = [...waiting.values()].flat().sort((one, other) => one.start - other.start);
  return { pairs, left, fresh: now.filter(block => !pairs.has(block)) };
}

/** The mark where its words stand in the new block, counted from its head or from its end; else none. */
function moveMark<M extends Span>(mark: M, old: Block, block: Block, before: string, after: string): M[] {
  const words = before.slice(mark.start, mark.end);
  const fromHead = block.start - old.start;
  for (const shift of [fromHead, fromHead + block.text.length - old.text.length]) {
    // A listing may run on over blocks that have changed.
    if (after.slice(mark.start + shift, mark.end + shift) === words) {
      return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    }
  }
  return [];
}
