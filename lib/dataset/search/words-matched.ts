import type { FoundDocuments } from './find-documents';
import type { Query } from './query';
import { foldedWords, termOf } from './search-terms';
import { stringsIn } from './strings-in';

/** Words of the records that are kept read, as long as they are. */
const WORDS = new WeakMap<object, readonly string[]>();

function wordsOf(record: object, texts: readonly unknown[]): readonly string[] {
  const known = WORDS.get(record);
  if (known) return known;
  const words = [...new Set(texts.flatMap(stringsIn).flatMap(foldedWords))];
  WORDS.set(record, words);
  return words;
}

/**
 * What to mark in the texts of a record that was found: their words that match, folded, or the
 * beginnings of words that were typed. Texts may be of any shape; all strings in them are read, and
 * are the same each time that a record is asked for.
 */
export function wordsMatched(
  { clauses }: Query,
  { matches, filters }: FoundDocuments,
): (record: object, ...texts: unknown[]) => string[] {
  const whole = new Set(matches.flatMap(({ exact, almost }) => [...exact, ...almost]));
  for (const { filter, negated } of filters)
    if (filter.field === 'years' && filter.from === filter.to && !negated) whole.add(`${filter.from}`);
  for (const { alternatives, negated } of clauses)
    for (const alternative of alternatives)
      if (!negated && alternative.of === 'terms' && alternative.weight === 1)
        for (const term of alternative.terms) whole.add(term);
  const beginnings = [...new Set(matches.flatMap(each => each.beginnings))];
  return (record, ...texts) => {
    const marked = wordsOf(record, texts).flatMap(word => {
      if (whole.has(termOf(word))) return [word];
      const beginning = beginnings.find(each => word.startsWith(each));
      return beginning === undefined ? [] : [beginning];
    });
    return [...new Set(marked)];
  };
}
