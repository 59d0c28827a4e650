import { spanishTopic } from '../spanish-topics';
import { takeDockets } from './docket-terms';
import { FIELDS, KINDS, keyOf, PARTIES } from './filter-names';
import type { FilterField, QueryFilter } from './query';
import { readYears, yearsInFigures } from './read-years';
import { fold, searchTerms } from './search-terms';
import type { StoredIndex } from './stored-index';

/** What an index has that filters may name. */
export type Named = Pick<StoredIndex, 'places' | 'parties' | 'courts' | 'topics'>;

/** The filter of a name, in either language; undefined when there is none such. */
export function fieldNamed(name: string): FilterField | undefined {
  return keyOf(FIELDS, fold(name));
}

/** What a filter's value means; undefined when the index has nothing such. */
export function readFilter(
  field: FilterField,
  value: string,
  index: Named,
): { filter: QueryFilter; label: string } | undefined {
  const terms = searchTerms(value);
  if (terms.length === 0) return undefined;
  switch (field) {
    case 'state':
    case 'with':
    case 'lead': {
      const place = placeNamed(terms, index);
      return place && { filter: { field, code: place.code }, label: place.name };
    }
    case 'kind': {
      const kind = keyOf(KINDS, fold(value));
      return kind && { filter: { field, kind }, label: kind };
    }
    case 'party': {
      const party = keyOf(PARTIES, fold(value).replace(/\s/g, ''));
      return party && { filter: { field, party }, label: party };
    }
    case 'topic': {
      const topic = topicNamed(terms, index);
      return topic === undefined ? undefined : { filter: { field, topic }, label: topic };
    }
    case 'court': {
      const asked = courtWords(value);
      const isKnown = index.courts.some(court => namesCourt(asked, court));
      return isKnown ? { filter: { field, words: asked }, label: value } : undefined;
    }
    case 'docket': {
      const term = takeDockets(fold(value)).terms[0] ?? (/^\d+$/.test(value) ? terms[0] : undefined);
      return term === undefined ? undefined : { filter: { field, term }, label: value };
    }
    case 'years': {
      const [years] = readYears(fold(value));
      if (!years) return undefined;
      const { span: _, ...range } = years;
      return { filter: { field, ...range }, label: yearsInFigures(range) };
    }
  }
}

/** The place of a name in terms, or the only one whose name begins so. */
function placeNamed(terms: readonly string[], { places }: Named) {
  const name = terms.join(' ');
  const named = places.find(({ spellings }) => spellings.includes(name));
  if (named) return named;
  const begins = places.filter(({ spellings }) => spellings.some(each => each.startsWith(name)));
  return begins.length === 1 ? begins[0] : undefined;
}

/** A topic by its name in either language, or else the most usual that has the words. */
function topicNamed(terms: readonly string[], { topics }: Named): string | undefined {
  const name = terms.join(' ');
  const inTerms = topics.flatMap(topic =>
    [topic, spanishTopic(topic) ?? topic].map(each => ({ topic, terms: searchTerms(each).join(' ') })),
  );
  return (
    inTerms.find(each => each.terms === name) ??
    inTerms.find(each => each.terms.startsWith(name)) ??
    inTerms.find(each => ` ${each.terms}`.includes(` ${name}`))
  )?.topic;
}

/** The words of a court's name, letters that stand for words apart: `w d wash`. */
export function courtWords(text: string): string[] {
  return fold(text.replaceAll('.', ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether these are words of a court's name, or its beginning run together: `wash`, `9th cir`, `sdny`. */
export function namesCourt(asked: readonly string[], court: string): boolean {
  const within = courtWords(court);
  if (asked.join(' ') === 'scotus') return within.includes('supreme') && within.includes('u');
  return ` ${within.join(' ')}`.includes(` ${asked.join(' ')}`) || within.join('').startsWith(asked.join(''));
}
