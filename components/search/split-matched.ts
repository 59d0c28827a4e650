import { fold } from '../format/fold';

export interface TextPart {
  text: string;
  matched: boolean;
}

/** How much of a word to mark, in UTF-16 code units: all, its beginning, or none of it. */
function matchedLength(word: string, matched: readonly string[]): number {
  const folded = fold(word);
  const longest = Math.max(0, ...matched.filter(each => folded.startsWith(each)).map(each => each.length));
  return folded.length === word.length ? longest : longest && word.length;
}

/** Parts a text where its words, or their beginnings, are among `matched`, which are folded. */
export function splitMatched(text: string, matched: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  const add = (piece: string, isMatched: boolean) => {
    const last = parts.at(-1);
    if (!piece) return;
    if (last?.matched === isMatched) last.text += piece;
    else parts.push({ text: piece, matched: isMatched });
  };
  for (const [piece] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const length = matchedLength(piece, matched);
    add(piece.slice(0, length), true);
    add(piece.slice(length), false);
  }
  return parts;
}
