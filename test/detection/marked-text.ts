import { readArticle } from '../../lib/detection/detect';
import type { MentionKind } from '../../lib/detection/mention';
import type { Reading } from '../../lib/detection/reading';
import { article, lexicon, personName } from './real-lexicon';

/** Rows are written as marked text: `⟦Ohio⟧` or, with what is meant, `⟦Yost|OH:Dave Yost⟧`. */
export const unmarked = (text: string) => text.replace(/⟦([^|⟧]*)(?:\|[^⟧]*)?⟧/g, '$1');

interface Mark {
  start: number;
  end: number;
  kind: MentionKind;
  means: string;
}

export function marksOf(reading: Reading): Mark[] {
  return [
    ...reading.entities.map(one => ({
      start: one.start,
      end: one.end,
      kind: one.kind,
      means: 'person' in one ? `${one.jurisdiction}:${personName(one.person)}` : one.jurisdiction,
    })),
    ...reading.coalitions.map(one => ({
      start: one.start,
      end: one.end,
      kind: 'coalition' as const,
      means: [one.count ?? 'uncounted', one.other ? 'other' : ''].filter(Boolean).join(' '),
    })),
    ...reading.lawsuits.map(one => ({
      start: one.start,
      end: one.end,
      kind: 'lawsuit' as const,
      means: 'case',
    })),
  ];
}

/** Reads the row's text and marks what was found of `kinds`, in the notation that the row uses. */
export function markedAgain(row: string, kinds: readonly MentionKind[], date: string | undefined): string {
  const text = unmarked(row);
  const withMeaning = row.includes('|');
  const marks = marksOf(readArticle(article(text, date), lexicon))
    .filter(mark => kinds.includes(mark.kind))
    .sort((a, b) => b.start - a.start);
  let marked = text;
  for (const { start, end, means } of marks) {
    const inside = text.slice(start, end) + (withMeaning ? `|${means}` : '');
    marked = `${marked.slice(0, start)}⟦${inside}⟧${marked.slice(end)}`;
  }
  return marked;
}
