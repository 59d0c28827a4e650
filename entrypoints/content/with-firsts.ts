import type { Mark } from '../../lib/messages/protocol';

/** Marks in reading order, with the first of each card being called so: the former one may be gone. */
export function withFirsts(marks: Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.map(mark => {
    const first = !seen.has(mark.card);
    seen.add(mark.card);
    return { ...mark, first };
  });
}
