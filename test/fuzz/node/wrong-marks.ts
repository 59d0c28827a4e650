import type { Card, CardKey } from '../../../lib/dataset/card';
import type { Mark } from '../../../lib/messages/protocol';

/** As many marks as an article may have, and no more. */
const MOST_MARKS = 2000;

/** What is wrong with the marks of a text, or with the cards that go along; undefined where all is well. */
export function wrongMarks(
  text: string,
  { marks, cards }: { marks: readonly Mark[]; cards: Readonly<Record<CardKey, Card>> },
): string | undefined {
  if (marks.length > MOST_MARKS) return `${marks.length} marks`;
  let last = 0;
  for (const { start, end, card } of marks) {
    if (!(start >= last && start < end && end <= text.length))
      return `a mark from ${start} to ${end} after ${last}`;
    last = start;
    if (!Object.hasOwn(cards, card)) return `no card for ${card}`;
    if (splitsPair(text, start) || splitsPair(text, end)) return 'a mark begins or ends within a character';
    const words = text.slice(start, end);
    if (words.trim() !== words) return `“${words}” is marked with the space around it`;
  }
  const marked = new Set(marks.map(({ card }) => card));
  const idle = Object.keys(cards).find(key => !marked.has(key as CardKey));
  return idle && `a card that nothing on the page leads to: ${idle}`;
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
