import type { JurisdictionCode } from '../jurisdiction-code';
import { findWords, wordKey } from '../text/words';
import { patternOfStarts } from './first-words';

export type NameTarget =
  | { kind: 'state'; jurisdiction: JurisdictionCode }
  | { kind: 'office'; jurisdiction: JurisdictionCode }
  /** `people` are indexes into the lexicon's people who bear the name. */
  | { kind: 'person'; people: number[] }
  | { kind: 'family'; people: number[] }
  | { kind: 'case'; caption: string }
  /** Something else that begins with a known name, such as a newspaper. */
  | { kind: 'other' };

/** What may follow the words of a name so far: names share their first words, so each is read once. */
export interface NameNode {
  /** What the words so far name, if anything. */
  target?: NameTarget;
  /** By the next word, as {@link wordKey} gives it. */
  next?: Map<string, NameNode>;
}

/** Names by their first word, each with what may follow it. */
export type NamesByFirstWord = Map<string, NameNode>;

/** Names ready to be found. */
export interface NameTable {
  byFirstWord: ReadonlyMap<string, NameNode>;
  /** Where names may begin, see {@link patternOfStarts}. */
  starts: RegExp;
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
  return { byFirstWord, starts: patternOfStarts(byFirstWord.keys()) };
}

/** Adds a name as it is spelt in `name`. */
export function addName(names: NamesByFirstWord, name: string, target: NameTarget): void {
  const words = findWords(name);
  if (words.count === 0) return;
  let next = names;
  let node: NameNode = {};
  for (let index = 0; index < words.count; index += 1) {
    const key = wordKey(name, words, index);
    if (index > 0) {
      node.next ??= new Map();
      next = node.next;
    }
    node = next.get(key) ?? {};
    next.set(key, node);
  }
  if (node.target === undefined || PRIORITY[target.kind] < PRIORITY[node.target.kind]) node.target = target;
  else mergePeople(node.target, target);
}

/** Of things that bear one name the first of these is found. */
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
