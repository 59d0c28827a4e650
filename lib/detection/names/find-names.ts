import { isLetter } from '../text/characters';
import { fold } from '../text/fold';
import { isCapitalised, wordEnd } from '../text/words';
import type { FoundName, NameNode, NameTable, NameTarget } from './name-table';

/** Letters that lose an accent when folded. */
const ACCENTED = /[\u00c0-\u1fff\u212a\u212b\ua640-\uabff\uff21-\uff3a]/g;
const CAPITAL = /(?<![A-Za-z0-9])[A-Z0-9]/g;

/**
 * Shorter texts have so few capitals that looking all of them up costs less than compiling the pattern of
 * first words: 5 ms, which every article that wakes the worker would wait for. In UTF-16 code units.
 */
const WORTH_A_PATTERN = 30_000;

/**
 * Every known name in the text, leftmost longest. One pattern finds where a name may begin; words are
 * told apart and looked up only there, so the cost does not grow with the table. An initial may stand
 * inside a name. `accents` tells whether the text may have accented capitals.
 */
export function findNames(text: string, table: NameTable, accents = true): FoundName[] {
  const plain = text.length < WORTH_A_PATTERN ? CAPITAL : table.starts;
  const found: FoundName[] = [];
  /** The same few words come again and again. */
  const met = new Map<string, NameNode | null>();
  let read = 0;
  let nextPlain = standStill(plain, text, 0);
  let nextAccented = accents ? standStill(ACCENTED, text, 0) : -1;
  while (nextPlain >= 0 || nextAccented >= 0) {
    const byAccent = nextPlain < 0 || (nextAccented >= 0 && nextAccented < nextPlain);
    const start = startOfRun(text, byAccent ? nextAccented : nextPlain, read);
    let end = byAccent ? nextAccented + 1 : nextPlain + 1;
    if (isCapitalised(text, start) && isStartOfWord(text, start, read)) {
      read = wordEnd(text, start);
      const word = text.slice(start, read);
      let node = met.get(word);
      if (node === undefined) {
        node = table.byFirstWord.get(fold(word)) ?? null;
        met.set(word, node);
      }
      const name = node && longestName(text, read, node);
      if (name) {
        found.push({ start, end: name.end, target: name.target });
        read = name.end;
      }
      end = Math.max(end, read);
    }
    if (nextPlain >= 0 && nextPlain < end) nextPlain = standStill(plain, text, end);
    if (nextAccented >= 0 && nextAccented < end) nextAccented = standStill(ACCENTED, text, end);
  }
  return found;
}

/** Offset of the last character of the pattern's next match, or -1. */
function standStill(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : -1;
}

/** Where the letters begin that end at `at`. */
function startOfRun(text: string, at: number, read: number): number {
  let start = at;
  while (start > read && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

const APOSTROPHE = 39;
const PERIOD = 46;
const mayStandInWord = (code: number) => code === APOSTROPHE || code === PERIOD || isLetter(code);

/**
 * Whether a word starts at `start`, given that one ended, or the text began, at `read`: after an
 * apostrophe or a stop this takes reading the words from the last place that parts them for sure.
 */
function isStartOfWord(text: string, start: number, read: number): boolean {
  if (start === read || !mayStandInWord(text.charCodeAt(start - 1))) return true;
  let at = start - 1;
  while (at > read && mayStandInWord(text.charCodeAt(at - 1))) at -= 1;
  while (at < start) at = isLetter(text.charCodeAt(at)) ? wordEnd(text, at) : at + 1;
  return at === start;
}

interface NameAhead {
  end: number;
  target: NameTarget;
}

/** Small words of so many letters at most stand in names: "of", "the". */
const SMALL_WORD = 3;
/** Accents written as marks of their own make a word longer than its key. */
const MOST_MARKS = 2;

/** The longest name that goes on from `node`, whose own words end at `end`; undefined when there is none. */
function longestName(text: string, end: number, { target, next }: NameNode): NameAhead | undefined {
  const further = next && furtherName(text, end, next);
  return further ?? (target && { end, target });
}

function furtherName(text: string, end: number, next: ReadonlyMap<string, NameNode>): NameAhead | undefined {
  const start = nextWord(text, end);
  if (start < 0) return undefined;
  const capital = isCapitalised(text, start);
  const length = wordEnd(text, start) - start;
  // Nearly all words behind a name are small and long: they need no look-up.
  if ((!capital && length > SMALL_WORD + MOST_MARKS) || !isGap(text, end, start)) return undefined;
  const own = nameBy(text, start, length, next);
  if (!capital || length > 1) return own;
  // An initial: the name may go on behind it.
  const behind = start + length;
  const second = nextWord(text, behind);
  if (second < 0 || !isGap(text, behind, second)) return own;
  const skipped = nameBy(text, second, wordEnd(text, second) - second, next);
  return own && (!skipped || own.end >= skipped.end) ? own : skipped;
}

/** The longest name that goes on with the word at `start`. */
function nameBy(
  text: string,
  start: number,
  length: number,
  next: ReadonlyMap<string, NameNode>,
): NameAhead | undefined {
  const key = fold(text.slice(start, start + length));
  const node = next.get(key);
  if (node === undefined || (key.length > SMALL_WORD && !isCapitalised(text, start))) return undefined;
  return longestName(text, start + length, node);
}

const GAP = /^(?: {1,3}|-|&| & |\.? ?\n? ?)$/;
const WIDEST_GAP = 4;

/** Start of the word that follows `from` in reach of a gap, or -1. */
function nextWord(text: string, from: number): number {
  for (let at = from; at <= from + WIDEST_GAP && at < text.length; at += 1) {
    if (isLetter(text.charCodeAt(at))) return at;
  }
  return -1;
}

function isGap(text: string, from: number, to: number): boolean {
  return (to - from === 1 && text.charCodeAt(from) === 32) || GAP.test(text.slice(from, to));
}
