import type { Words } from './words';

/** Whether a word is the "s" that a possessive leaves behind: the name goes on after it. */
export function isPossessiveS(text: string, words: Words, index: number): boolean {
  const start = words.starts[index] as number;
  return (
    (words.ends[index] as number) - start === 1 &&
    (text[start] === 's' || text[start] === 'S') &&
    text[start - 1] === "'"
  );
}
