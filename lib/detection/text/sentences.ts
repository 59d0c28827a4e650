import type { Span } from '../mention';

const ABBREVIATION =
  /(?:^|[\s("'[])(?:mr|mrs|ms|dr|prof|rev|hon|gov|lt|sen|sens|rep|reps|atty|attys|gen|asst|dep|sec|supt|st|jr|sr|no|nos|vs?|al|rel|inc|corp|co|cos|ltd|llc|assn|ass'n|dept|dep't|comm'n|u\.s|d\.c|cal|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ala|ariz|ark|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])$/i;
const BREAK = /[.!?]+["')\]]*(?=\s+["'([]*[\p{Lu}\d])|[.!?]["']?(?=\p{Lu}\p{Ll})|\s*\n\s*/gu;
const CONTINUES = /^[a-z]/;

/** Sentence spans in order; blocks and most line breaks end a sentence, abbreviations do not. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    if (/\S/.test(text.slice(start, end))) sentences.push({ start, end });
    start = next;
  };
  for (const match of text.matchAll(BREAK)) {
    const at = match.index;
    const next = at + match[0].length;
    if (match[0].includes('\n')) {
      // Lists and paragraphs copied out of a fixed width run on over single line breaks.
      const runsOn =
        match[0].split('\n').length === 2 &&
        at > start &&
        (text[at - 1] === ',' ||
          (/[\p{L},]/u.test(text[at - 1] ?? '') && CONTINUES.test(text.slice(next, next + 1))));
      if (!runsOn) close(at, next);
    } else if (match[0] !== '.' || !ABBREVIATION.test(text.slice(Math.max(start, at - 12), at))) {
      close(next, next);
    }
  }
  close(text.length, text.length);
  return sentences;
}
