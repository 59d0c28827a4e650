import type { Vocabulary } from './vocabulary-schema';
import { wordListOf } from './word-list';

interface Worded {
  topics?: unknown;
  targets?: unknown;
  court?: unknown;
}

/**
 * Writes every topic, target and court of a record as the vocabulary does; a word that it does not
 * know stays. Twice the same word becomes one.
 */
export function canonicalWords(vocabulary: Vocabulary): <R extends object>(record: R) => R {
  const topics = wordListOf(vocabulary.topics ?? []);
  const targets = wordListOf(vocabulary.targets ?? []);
  const courts = wordListOf(vocabulary.courts ?? []);
  const renamed = (list: typeof topics, words: unknown) =>
    Array.isArray(words) ? [...new Set(words.map(word => list.nameOf(word) ?? word))] : words;
  return record => {
    const worded: Worded = { ...record };
    if ('topics' in worded) worded.topics = renamed(topics, worded.topics);
    if ('targets' in worded) worded.targets = renamed(targets, worded.targets);
    if (typeof worded.court === 'string') worded.court = courts.nameOf(worded.court) ?? worded.court;
    return worded as typeof record;
  };
}
