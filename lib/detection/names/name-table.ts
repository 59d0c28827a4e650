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
export type NameTable = Map<string, NameEntry[]>;

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
  const entries = table.get(first) ?? [];
  if (!table.has(first)) table.set(first, entries);
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

const GAP = /^(?: {1,3}|-|&| & |\.? ?\n? ?)$/;

/**
 * Every known name in the text, leftmost longest, in one pass over its words: a capitalised word is
 * looked up once, so the cost does not grow with the table. An initial may stand inside a name.
 */
export function findNames(text: string, words: Words, table: NameTable): NameMatch[] {
  const found: NameMatch[] = [];
  for (let index = 0; index < words.count; index += 1) {
    const start = words.starts[index] as number;
    if (!isCapitalised(text, start)) continue;
    const entries = table.get(wordKey(text, words, index));
    if (entries === undefined) continue;
    for (const entry of entries) {
      const endWord = matchRest(text, words, index, entry.rest);
      if (endWord === 0) continue;
      found.push({
        firstWord: index,
        endWord,
        start,
        end: words.ends[endWord - 1] as number,
        target: entry.target,
      });
      index = endWord - 1;
      break;
    }
  }
  return found;
}

/** Index after the last word of the name whose first word is `first`, or 0 when it does not go on. */
function matchRest(text: string, words: Words, first: number, rest: string[]): number {
  let at = first + 1;
  for (const key of rest) {
    if (at < words.count && isInitial(text, words, at) && key.length > 1) at += 1;
    if (at >= words.count) return 0;
    const start = words.starts[at] as number;
    if (!GAP.test(text.slice(words.ends[at - 1], start))) return 0;
    if (wordKey(text, words, at) !== key) return 0;
    if (!isCapitalised(text, start) && key.length > 3) return 0;
    at += 1;
  }
  return at;
}

function isInitial(text: string, words: Words, index: number): boolean {
  const start = words.starts[index] as number;
  return (
    (words.ends[index] as number) - start === 1 &&
    isCapitalised(text, start) &&
    GAP.test(text.slice(words.ends[index - 1], start))
  );
}
