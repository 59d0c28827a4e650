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
  /** As they stood in the text when the mark was placed. */
  words: string;
}

let lastId = 0;

/** Finds marks in the page; one whose words no longer stand there is left out. */
export function placeMarks<M extends PageMark>(page: PageText, marks: readonly M[]): PlacedMark<M>[] {
  return marks.flatMap(mark => {
    const placed = {
      id: ++lastId,
      mark,
      ranges: rangesOf(page, mark),
      words: page.text.slice(mark.start, mark.end),
    };
    return stillStands(placed) ? [placed] : [];
  });
}

/** Whether a mark's words still stand in the page where it was placed. */
function stillStands({ ranges, words }: PlacedMark): boolean {
  return ranges.every(range => range.startContainer.isConnected) && readsAs(ranges, words);
}
