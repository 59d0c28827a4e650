import type { JurisdictionCode } from '../jurisdiction-code';
import { findWords, isCapitalised, type Words, wordKey } from '../text/words';

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
export interface NameTable {
  byFirstWord: Map<string, NameEntry[]>;
  /** For each pair of letters that words begin with, the lengths of the first words: a bit a length. */
  shapes: Uint32Array;
}

export function createNameTable(): NameTable {
  return { byFirstWord: new Map(), shapes: new Uint32Array(32 * 32) };
}

const LONGEST_SHAPE = 31;

/** Index into the shapes: ASCII letters count without their case, the rest is lumped together. */
const shapeOf = (first: number, second: number) => ((first & 31) << 5) | (second & 31);

export interface NameMatch {
  /** Indexes of words, end exclusive. */
  firstWord: number;
  endWord: number;
  start: number;
  end: number;
  target: NameTarget;
}

/** Adds a name as it is spelt in `name`. */
export function addName(table: NameTable, name: string, target: NameTarget): void {
  const words = findWords(name);
  if (words.count === 0) return;
  const keys = Array.from({ length: words.count }, (_, index) => wordKey(name, words, index));
  const [first, ...rest] = keys as [string, ...string[]];
  const { byFirstWord, shapes } = table;
  const entries = byFirstWord.get(first) ?? [];
  if (!byFirstWord.has(first)) byFirstWord.set(first, entries);
  const shape = shapeOf(first.charCodeAt(0), first.charCodeAt(1));
  shapes[shape] = (shapes[shape] as number) | (1 << Math.min(first.length, LONGEST_SHAPE));
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
 * Every known name in the text, leftmost longest, in one pass over its words: a capitalised word is
 * looked up once, so the cost does not grow with the table. An initial may stand inside a name.
 */
export function findNames(text: string, words: Words, table: NameTable): NameMatch[] {
  const found: NameMatch[] = [];
  const { starts, ends, count } = words;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] as number;
    const first = text.charCodeAt(start);
    if (first < 128) {
      // Nearly every word is passed over here, without a copy of it being made.
      if (first < 65 || first > 90) continue;
      const second = text.charCodeAt(start + 1);
      const lengths = table.shapes[shapeOf(first, second)] as number;
      const length = Math.min((ends[index] as number) - start, LONGEST_SHAPE);
      if (second < 128 && (lengths & (1 << length)) === 0) continue;
    } else if (!isCapitalised(text, start)) continue;
    const entries = table.byFirstWord.get(wordKey(text, words, index));
    if (entries === undefined) continue;
    for (const entry of entries) {
      const endWord = matchRest(text, words, index, entry.rest);
      if (endWord === 0) continue;
      found.push({
        firstWord: index,
        endWord,
        start,
        end: ends[endWord - 1] as number,
        target: entry.target,
      });
      index = endWord - 1;
      break;
    }
  }
  return found;
}

/** Accents written as marks of their own make a word longer than its key. */
const MOST_MARKS = 2;

/** Index after the last word of the name whose first word is `first`, or 0 when it does not go on. */
function matchRest(text: string, words: Words, first: number, rest: string[]): number {
  const { starts, ends, count } = words;
  let at = first + 1;
  for (const key of rest) {
    if (at < count && key.length > 1 && isInitial(text, words, at)) at += 1;
    if (at >= count) return 0;
    const start = starts[at] as number;
    const longer = (ends[at] as number) - start - key.length;
    if (longer < 0 || longer > MOST_MARKS) return 0;
    if (wordKey(text, words, at) !== key) return 0;
    if (!isGap(text, ends[at - 1] as number, start)) return 0;
    if (!isCapitalised(text, start) && key.length > 3) return 0;
    at += 1;
  }
  return at;
}

const GAP = /^(?: {1,3}|-|&| & |\.? ?\n? ?)$/;

function isGap(text: string, from: number, to: number): boolean {
  return (to - from === 1 && text.charCodeAt(from) === 32) || GAP.test(text.slice(from, to));
}

function isInitial(text: string, words: Words, index: number): boolean {
  const start = words.starts[index] as number;
  return (
    (words.ends[index] as number) - start === 1 &&
    isCapitalised(text, start) &&
    isGap(text, words.ends[index - 1] as number, start)
  );
}
