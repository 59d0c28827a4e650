import type { Span } from '../mention';

const ABBREVIATION =
  /(?:^|[\s("'[])(?:mr|mrs|ms|dr|prof|rev|hon|gov|lt|sen|sens|rep|reps|atty|attys|gen|asst|dep|sec|supt|st|jr|sr|no|nos|vs?|al|rel|inc|corp|co|cos|bros|ltd|llc|assn|ass'n|dept|dep't|comm'n|u\.s|d\.c|cal|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ala|ariz|ark|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])$/i;
/** "posted on X. James said": the network's name is no initial. */
const ON_X = /\b(?:on|to|via|from|en) X$/;
/** A stop that ends a sentence, from where it stands. */
const STOP = /[.!?]+["')\]]*(?=\s+["'([]*[\p{Lu}\d])|[.!?]["']?(?=\p{Lu}\p{Ll})/uy;
/** Where a sentence may end. */
const MAYBE_END = /[.!?\n]/g;
const SPACE = /\s/;
const SPACES = /\s*/y;
const LETTER = /\p{L}/u;
const CONTINUES = /^[a-z]/;

/**
 * Code units of the longest sentence. Rules read sentences to their end, more than once: a list or a
 * row of captions that never ends is read in pieces, so that its reading takes no square of its length.
 */
const LONGEST = 2000;
/** Where a sentence without end is cut, the best first. */
const CUTS = [';', ',', ' '];

/**
 * Sentence spans in order; blocks and most line breaks end a sentence, abbreviations do not. A sentence
 * of more than {@link LONGEST} code units is cut behind a semicolon, a comma or a word.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    while (end - start > LONGEST) {
      const cut = cutOf(text, start);
      if (!isBlank(text, start, cut)) sentences.push({ start, end: cut });
      start = cut;
    }
    if (!isBlank(text, start, end)) sentences.push({ start, end });
    start = next;
  };
  let read = 0;
  MAYBE_END.lastIndex = 0;
  while (MAYBE_END.test(text)) {
    const at = MAYBE_END.lastIndex - 1;
    if (text.charCodeAt(at) === LINE_FEED) {
      const from = startOfSpaces(text, at, read);
      const next = endOf(SPACES, text, at);
      if (!runsOn(text, start, from, next)) close(from, next);
      read = next;
    } else {
      read = endOf(STOP, text, at);
      if (read > at && !isAbbreviated(text, start, at, read)) close(read, read);
      read = Math.max(read, at + 1);
    }
    MAYBE_END.lastIndex = read;
  }
  close(text.length, text.length);
  return sentences;
}

/** Where a sentence that starts at `start` and has no end in reach is cut. */
function cutOf(text: string, start: number): number {
  const said = text.slice(start, start + LONGEST);
  // In its first half a cut would leave pieces as short as any sentence.
  const at = CUTS.map(mark => said.lastIndexOf(mark)).find(place => place >= LONGEST / 2);
  return at === undefined ? start + LONGEST : start + at + 1;
}

const LINE_FEED = 10;

/** End of what the sticky pattern matches at `at`, or `at` where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function startOfSpaces(text: string, at: number, read: number): number {
  let from = at;
  while (from > read && SPACE.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code > 32 && code < 127) || !SPACE.test(text.charAt(at))) return false;
  }
  return true;
}

/** Lists and paragraphs copied out of a fixed width run on over single line breaks. */
function runsOn(text: string, start: number, from: number, next: number): boolean {
  if (from <= start) return false;
  const before = text.charAt(from - 1);
  if (before !== ',' && !(LETTER.test(before) && CONTINUES.test(text.charAt(next)))) return false;
  return text.indexOf('\n', from) === text.lastIndexOf('\n', next - 1);
}

function isAbbreviated(text: string, start: number, at: number, end: number): boolean {
  if (end - at !== 1 || text.charAt(at) !== '.') return false;
  const before = text.slice(Math.max(start, at - 12), at);
  return ABBREVIATION.test(before) && !ON_X.test(before);
}
