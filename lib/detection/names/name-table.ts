import type { JurisdictionCode } from '../jurisdiction-code';
import { isLetter } from '../text/characters';
import { fold } from '../text/fold';
import { findWords, isCapitalised, wordEnd, wordKey } from '../text/words';
import { type StartFinder, startFinder } from './first-words';

export type NameTarget =
  | { kind: 'state'; jurisdiction: JurisdictionCode }
  | { kind: 'office'; jurisdiction: JurisdictionCode }
  /** `people` are indexes into the lexicon's people who bear the name. */
  | { kind: 'person'; people: number[] }
  | { kind: 'family'; people: number[] }
  | { kind: 'case'; caption: string }
  /** Something else that begins with a known name, such as a newspaper. */
  | { kind: 'other' };

export interface NameEntry {
  /** The words after the first, as {@link wordKey} gives them. */
  rest: string[];
  target: NameTarget;
}

/** Names by their first word; the longest of each first word stand first. */
export type NamesByFirstWord = Map<string, NameEntry[]>;

/** Names ready to be found. */
export interface NameTable {
  byFirstWord: NamesByFirstWord;
  starts: StartFinder;
}

/** A known name in a text. */
export interface FoundName {
  start: number;
  end: number;
  target: NameTarget;
}

/** A name with its place among the words of its page. */
export interface NameMatch extends FoundName {
  /** Indexes of words, end exclusive. */
  firstWord: number;
  endWord: number;
}

/** Makes names ready to be found. */
export function createNameTable(byFirstWord: NamesByFirstWord): NameTable {
  return { byFirstWord, starts: startFinder(byFirstWord.keys()) };
}

/** Adds a name as it is spelt in `name`. */
export function addName(names: NamesByFirstWord, name: string, target: NameTarget): void {
  const words = findWords(name);
  if (words.count === 0) return;
  const keys = Array.from({ length: words.count }, (_, index) => wordKey(name, words, index));
  const [first, ...rest] = keys as [string, ...string[]];
  const entries = names.get(first) ?? [];
  if (!names.has(first)) names.set(first, entries);
  const same = entries.find(
    entry => entry.target.kind === target.kind && entry.rest.join(' ') === rest.join(' '),
  );
  if (same) {
    mergePeople(same.target, target);
    return;
  }
  entries.push({ rest, target });
  entries.sort((a, b) => b.rest.length - a.rest.length || PRIORITY[a.target.kind] - PRIORITY[b.target.kind]);
}

const PRIORITY: Record<NameTarget['kind'], number> = {
  other: 0,
  case: 1,
  office: 2,
  state: 3,
  person: 4,
  family: 5,
};

function mergePeople(into: NameTarget, from: NameTarget): void {
  if ((into.kind !== 'person' && into.kind !== 'family') || into.kind !== from.kind) return;
  for (const person of from.people) if (!into.people.includes(person)) into.people.push(person);
}

/**
 * Every known name in the text, leftmost longest. One pattern finds where a name may begin; words are
 * told apart and looked up only there, so the cost does not grow with the table. An initial may stand
 * inside a name. `accents` tells whether the text may have accented capitals.
 */
export function findNames(text: string, table: NameTable, accents = true): FoundName[] {
  const { plain, accented } = table.starts;
  const found: FoundName[] = [];
  /** The same few words come again and again. */
  const met = new Map<string, readonly NameEntry[]>();
  let read = 0;
  let nextPlain = standStill(plain, text, 0);
  let nextAccented = accents ? standStill(accented, text, 0) : -1;
  while (nextPlain >= 0 || nextAccented >= 0) {
    const byAccent = nextPlain < 0 || (nextAccented >= 0 && nextAccented < nextPlain);
    const start = startOfRun(text, byAccent ? nextAccented : nextPlain, read);
    let end = byAccent ? nextAccented + 1 : nextPlain + 1;
    if (isCapitalised(text, start) && isStartOfWord(text, start, read)) {
      read = wordEnd(text, start);
      const word = text.slice(start, read);
      let entries = met.get(word);
      if (entries === undefined) {
        entries = table.byFirstWord.get(fold(word)) ?? NONE;
        met.set(word, entries);
      }
      for (const { rest, target } of entries) {
        const endOfName = endOfRest(text, read, rest);
        if (endOfName === 0) continue;
        found.push({ start, end: endOfName, target });
        read = endOfName;
        break;
      }
      end = Math.max(end, read);
    }
    if (nextPlain >= 0 && nextPlain < end) nextPlain = standStill(plain, text, end);
    if (nextAccented >= 0 && nextAccented < end) nextAccented = standStill(accented, text, end);
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

const NONE: readonly NameEntry[] = [];

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

/** The bit that tells a small letter from its capital. */
const LOWER = 32;
/** Accents written as marks of their own make a word longer than its key. */
const MOST_MARKS = 2;

/** End of the name whose first word ends at `end`, or 0 when it does not go on. */
function endOfRest(text: string, end: number, rest: readonly string[]): number {
  let at = end;
  for (const key of rest) {
    let start = nextWord(text, at);
    if (start < 0) return 0;
    let wordsEnd = wordEnd(text, start);
    if (key.length > 1 && wordsEnd - start === 1 && isCapitalised(text, start) && isGap(text, at, start)) {
      at = wordsEnd;
      start = nextWord(text, at);
      if (start < 0) return 0;
      wordsEnd = wordEnd(text, start);
    }
    const first = text.charCodeAt(start);
    if (first < 128 && (first | LOWER) !== (key.charCodeAt(0) | LOWER)) return 0;
    const longer = wordsEnd - start - key.length;
    if (longer < 0 || longer > MOST_MARKS) return 0;
    if (!isGap(text, at, start) || fold(text.slice(start, wordsEnd)) !== key) return 0;
    if (!isCapitalised(text, start) && key.length > 3) return 0;
    at = wordsEnd;
  }
  return at;
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
