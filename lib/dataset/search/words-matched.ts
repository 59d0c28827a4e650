import type { FoundDocuments } from './find-documents';
import type { Query } from './query';
import { foldedWords, termOf } from './search-terms';
import { stringsIn } from './strings-in';

/**
 * What to mark in texts that were found: their words that match, folded, or the beginnings of words
 * that were typed. Texts may be of any shape; all strings in them are read.
 */
export function wordsMatched(
  { clauses }: Query,
  { matches, filters }: FoundDocuments,
): (...texts: unknown[]) => string[] {
  const whole = new Set(matches.flatMap(({ exact, almost }) => [...exact, ...almost]));
  for (const { filter, negated } of filters)
    if (filter.field === 'years' && filter.from === filter.to && !negated) whole.add(`${filter.from}`);
  for (const { alternatives, negated } of clauses)
    for (const alternative of alternatives)
      if (!negated && alternative.of === 'terms' && alternative.weight === 1)
        for (const term of alternative.terms) whole.add(term);
  const beginnings = [...new Set(matches.flatMap(each => each.beginnings))];
  return (...texts) => {
    const words = new Set(texts.flatMap(stringsIn).flatMap(foldedWords));
    const marked = [...words].flatMap(word => {
      if (whole.has(termOf(word))) return [word];
      const beginning = beginnings.find(each => word.startsWith(each));
      return beginning === undefined ? [] : [beginning];
    });
    return [...new Set(marked)];
  };
}
