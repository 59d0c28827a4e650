import { PARTY_TERMS } from './filter-names';
import type { Alternative, Clause } from './query';
import type { Named } from './read-filter';
import { foldedWords, isStopWord, searchTerms, termOf } from './search-terms';
import { longestMeaning, synonymsOf } from './synonyms';

const LONGEST_PLACE = 4;
/** From this length on, the beginning of a place's name stands for it. */
const BEGINNING_FROM = 3;
const OF_SYNONYM = 0.7;

/** What free words ask for: names of places and words with synonyms together, all else word by word. */
export function clausesOf(text: string, index: Named): Clause[] {
  const words = foldedWords(text);
  const terms = words.map(termOf);
  const inCapitals = new Set((text.match(/\b[A-Z]{2}\b/g) ?? []).map(code => termOf(code.toLowerCase())));
  const clauses: (Clause & { stop: boolean })[] = [];
  for (let at = 0; at < terms.length; ) {
    const clause = longestFrom(terms, at, index);
    const [only] = clause.length === 1 ? terms.slice(at, at + 1) : [];
    const stop = only !== undefined && isStopWord(only) && !inCapitals.has(only);
    const typed = words.slice(at, at + clause.length).join(' ');
    clauses.push({ ...clause.clause, text: typed, stop });
    at += clause.length;
  }
  const telling = clauses.filter(({ stop }) => !stop);
  return (telling.length > 0 ? telling : clauses).map(({ stop: _, ...clause }) => clause);
}

/** A clause of words in quotes, or of a word that must not be there; none where there is no word. */
export function phraseClause(
  text: string,
  { negated, phrase }: { negated: boolean; phrase: boolean },
): Clause[] {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  return [{ text, negated, alternatives: [{ of: 'terms', terms, prefix: false, phrase, weight: 1 }] }];
}

function longestFrom(terms: readonly string[], at: number, index: Named): { clause: Clause; length: number } {
  const longest = Math.min(Math.max(longestMeaning(), LONGEST_PLACE), terms.length - at);
  for (let length = longest; length > 1; length--) {
    const own = terms.slice(at, at + length);
    const others = othersOf(own, at + length === terms.length, index);
    if (others.length > 0) return { clause: clauseOf(own, at + length === terms.length, others), length };
  }
  const own = terms.slice(at, at + 1);
  const isLast = at + 1 === terms.length;
  return { clause: clauseOf(own, isLast, othersOf(own, isLast, index)), length: 1 };
}

function clauseOf(own: readonly string[], isLast: boolean, others: readonly Alternative[]): Clause {
  const typed: Alternative = { of: 'terms', terms: own, prefix: isLast, phrase: false, weight: 1 };
  return { text: own.join(' '), negated: false, alternatives: [typed, ...others] };
}

/** What else the terms may stand for: places, and words of the same meaning. */
function othersOf(terms: readonly string[], isLast: boolean, { places }: Named): Alternative[] {
  const name = terms.join(' ');
  const named = places.filter(({ spellings }) => spellings.includes(name));
  const begun =
    named.length === 0 && isLast && name.length >= BEGINNING_FROM
      ? places.filter(({ spellings }) => spellings.some(spelling => spelling.startsWith(name)))
      : [];
  const party = PARTY_TERMS.get(name);
  return [
    ...(party ? [{ of: 'party', party, weight: OF_SYNONYM } as const] : []),
    ...named.map(({ code }): Alternative => ({ of: 'place', code, weight: 1 })),
    ...begun.map(({ code }): Alternative => ({ of: 'place', code, weight: OF_SYNONYM })),
    ...(synonymsOf(terms) ?? []).map(
      (synonym): Alternative => ({
        of: 'terms',
        terms: synonym,
        prefix: false,
        phrase: false,
        weight: OF_SYNONYM,
      }),
    ),
  ];
}
