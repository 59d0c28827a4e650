import type { MentionKind, Span } from '../detection/mention';
import { type PageText, rangesOf, readsAs } from './text-runs';

/** What the page needs to know of a mark; whatever else it carries is passed through. */
export interface PageMark extends Span {
  kind: MentionKind;
  /** False for the second and later marks of the same fact. */
  first: boolean;
}

/** A mark with its place in the page: its live ranges, in reading order, at least one. */
export interface PlacedMark<M extends PageMark = PageMark> {
  /** Unique for the life of the page's reading; a repainted mark has a new one. */
  id: number;
  mark: M;
  ranges: Range[];
}

let lastId = 0;

/** Finds marks in the page; one whose words no longer stand there is left out. */
export function placeMarks<M extends PageMark>(page: PageText, marks: readonly M[]): PlacedMark<M>[] {
  return marks.flatMap(mark => {
    const ranges = rangesOf(page, mark);
    const stands =
      ranges.every(range => range.startContainer.isConnected) &&
      readsAs(ranges, page.text.slice(mark.start, mark.end));
    return stands ? [{ id: ++lastId, mark, ranges }] : [];
  });
}

/** Whether a mark still stands in the page with the words it was placed on. */
export function stillStands(placed: PlacedMark, words: string): boolean {
  return placed.ranges.every(range => range.startContainer.isConnected) && readsAs(placed.ranges, words);
}
