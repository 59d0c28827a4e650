import type { ParsedSource } from '../parse-source-files';
import { wordListOf } from './word-list';

/** The topics and targets that records use and the vocabulary does not know, each once, sorted. */
export function unknownWords({ coalitions, vocabulary }: ParsedSource): {
  topics: string[];
  targets: string[];
} {
  const of = (list: 'topics' | 'targets') => {
    const known = wordListOf(vocabulary[list] ?? []);
    const used = new Set(coalitions.flatMap(({ record }) => record[list]));
    return [...used].filter(word => known.nameOf(word) === undefined).sort();
  };
  return { topics: of('topics'), targets: of('targets') };
}
