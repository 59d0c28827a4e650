import { isCapital, isLetter } from './characters';
import { fold } from './fold';

/** The words of a text as parallel arrays: offsets in UTF-16 code units, end exclusive. */
export interface Words {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
}

const APOSTROPHE = 39;
const PERIOD = 46;
const isS = (code: number) => code === 115 || code === 83;

/** End of an initialism such as "U.S." that starts at `start`, its last period included; or -1. */
function initialismEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === PERIOD) end += 2;
  return end - start >= 4 ? end : -1;
}

/** End of the word that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === PERIOD) {
    const end = initialismEnd(text, start);
    if (end > 0) return end;
  }
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) {
      end += 1;
    } else if (code === APOSTROPHE && isLetter(text.charCodeAt(end + 1))) {
      // The possessive is no part of the word, the apostrophe of "Hawai'i" and "O'Connor" is.
      if (isS(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) return end;
      end += 1;
    } else {
      return end;
    }
  }
}

/** Splits a {@link plainText} into words in one pass; "U.S." is one word, "Ohio's" is "Ohio". */
export function findWords(text: string): Words {
  let starts = new Int32Array((text.length >> 2) + 16);
  let ends = new Int32Array(starts.length);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = at;
    ends[count] = end;
    count += 1;
    at = end;
  }
  return { count, starts, ends };
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The word as it is compared: lower case, without accents. */
export function wordKey(text: string, words: Words, index: number): string {
  return fold(text.slice(words.starts[index], words.ends[index]));
}

/** Whether a capital letter stands at `start`. */
export function isCapitalised(text: string, start: number): boolean {
  return isCapital(text.charCodeAt(start));
}

const SPACE = 32;
const COMMA = 44;
const SEMICOLON = 59;

/** Whether a space stands before `start` and no comma or semicolon before that, as it does in most lists. */
export function isBehindWord(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) return false;
  const code = text.charCodeAt(start - 2);
  return code !== COMMA && code !== SEMICOLON;
}

/** Index of the first word that starts at or after `offset`. */
export function wordAtOrAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
