import type { Term } from './vocabulary-schema';

/** A vocabulary made ready to look words up in. */
export interface WordList {
  /** The vocabulary's name for a word: itself, or that which it is a synonym of. */
  nameOf(word: string): string | undefined;
  /** The name that a word unknown to the vocabulary looks most like; undefined where none is at all like it. */
  nearest(word: string): string | undefined;
  /** Names and synonyms with the name each stands for. */
  spellings: ReadonlyMap<string, string>;
}

/** Share of letter pairs below which two words are not alike. */
const LEAST_ALIKE = 0.35;

/** A list that is looked up by names and synonyms. */
export function wordListOf(terms: readonly Term[]): WordList {
  const spellings = new Map<string, string>();
  for (const { name, synonyms = [] } of terms)
    for (const word of [name, ...synonyms]) spellings.set(word, name);
  const pairsOf = new Map([...spellings.keys()].map(word => [word, letterPairs(word)]));
  return {
    spellings,
    nameOf: word => spellings.get(word),
    nearest: word => {
      const own = letterPairs(word);
      let best: { word: string; alike: number } | undefined;
      for (const [other, pairs] of pairsOf) {
        const alike = shareOf(own, pairs);
        if (alike >= LEAST_ALIKE && alike > (best?.alike ?? 0)) best = { word: other, alike };
      }
      return best && spellings.get(best.word);
    },
  };
}

function letterPairs(word: string): Set<string> {
  const letters = ` ${word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** Dice's coefficient, 0 to 1. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter(pair => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}
