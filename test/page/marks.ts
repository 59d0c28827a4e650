import type { MentionKind } from '../../lib/detection/mention';
import { type PageMark, type PlacedMark, placeMarks } from '../../lib/page/placed-mark';
import { readWhole } from './read-whole';

/** Places marks on the given words wherever they first stand after the mark before. */
export function placeOn(...words: [words: string, kind: MentionKind, first?: boolean][]): PlacedMark[] {
  const page = readWhole(document);
  let from = 0;
  const marks = words.map(([text, kind, first = true]): PageMark => {
    const start = page.text.indexOf(text, from);
    from = start + 1;
    return { kind, first, start, end: start + text.length };
  });
  return placeMarks(page, marks);
}
