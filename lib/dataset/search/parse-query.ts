import type { Span } from '../../detection/mention';
import { clausesOf, phraseClause } from './clauses';
import { takeDay, takeQuestion } from './plain-questions';
import type { Clause, PlacedFilter, Query, QueryNote } from './query';
import { fieldNamed, type Named, readFilter } from './read-filter';
import { readYears, yearsInFigures } from './read-years';
import { searchTerms } from './search-terms';

/** `-state:"new mexico"`, `"net neutrality"`, `-tobacco`, `kind:letter`; any other word. */
const PART = /(?<![\p{L}\p{N}])(-)?(?:(\p{L}+):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu;
/** Longest name of a place that may follow `state:` without quotes, in words. */
const WORDS_OF_PLACE = 4;

/** Reads a query as far as it can be; what it cannot read is told in the notes. */
export function parseQuery(query: string, index: Named): Query {
  const filters: PlacedFilter[] = [];
  const notes: QueryNote[] = [];
  const clauses: Clause[] = [];
  /** The query with all that has been read blanked out, so that places in it stay. */
  let rest = takeQuestion(query);
  const take = ({ start, end }: Span) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };

  for (const match of query.matchAll(PART)) {
    const [whole, minus, name, quoted, word] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (rest.slice(span.start, span.end) !== whole) continue; // taken with the part before it
    const negated = minus !== undefined;
    if (name === undefined) {
      const unfinished = word !== undefined && /^\p{L}+:$/u.test(word) && fieldNamed(word.slice(0, -1));
      if (unfinished) take(span);
      if (quoted !== undefined || negated) {
        clauses.push(...phraseClause(quoted ?? word ?? '', { negated, phrase: quoted !== undefined }));
        take(span);
      }
      continue;
    }
    const field = fieldNamed(name);
    if (!field) {
      // A caption such as "Re: guns" and an address have a colon, too.
      if (!(word ?? '').startsWith('//')) notes.push({ note: 'no-such-filter', typed: name });
      continue;
    }
    const longer = quoted === undefined ? readOn(query, span, field, word ?? '', index) : undefined;
    const placed = longer ?? { span, values: quoted === undefined ? (word ?? '').split(',') : [quoted] };
    take(placed.span);
    for (const value of placed.values.filter(each => each.trim() !== '')) {
      const read = readFilter(field, value, index);
      if (read) filters.push({ ...read, negated, span: placed.span });
      else notes.push({ note: 'no-such-value', field, typed: value });
    }
  }

  const typedFilters = new Set(filters.map(({ span }) => span.start));
  const day = takeDay(rest);
  if (day) {
    const { year, span } = day;
    filters.push({
      filter: { field: 'years', from: year, to: year },
      negated: false,
      span,
      label: `${year}`,
    });
    clauses.push(...clausesOf(day.inWords, index));
    take(span);
  }
  for (const { span, ...years } of readYears(foldInPlace(rest))) {
    filters.push({
      filter: { field: 'years', ...years },
      negated: false,
      span,
      label: yearsInFigures(years),
    });
    take(span);
  }
  clauses.unshift(...clausesOf(rest, index));
  filters.sort((a, b) => a.span.start - b.span.start);
  return { clauses, filters, typedFilters, notes, asName: searchTerms(rest).join(' ') };
}

/** `state:new mexico`: a place of several words, the longest that there is. */
function readOn(
  query: string,
  span: Span,
  field: ReturnType<typeof fieldNamed>,
  first: string,
  index: Named,
): { span: Span; values: string[] } | undefined {
  if (field !== 'state' && field !== 'with' && field !== 'lead') return undefined;
  const following = [...query.slice(span.end).matchAll(/\s+[^\s":]+(?![^\s]*:)/gu)].slice(
    0,
    WORDS_OF_PLACE - 1,
  );
  for (let count = following.length; count > 0; count--) {
    const last = following[count - 1];
    const end = span.end + (last ? last.index + last[0].length : 0);
    const value = first + query.slice(span.end, end);
    const name = searchTerms(value).join(' ');
    if (index.places.some(({ spellings }) => spellings.includes(name)))
      return { span: { start: span.start, end }, values: [value] };
  }
  return undefined;
}

/** Case and accents gone where each letter stays one code unit, so that places in the text stay. */
function foldInPlace(text: string): string {
  return text.replace(/[^\0-\u007f]|[A-Z]/gu, letter => {
    const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === letter.length ? folded : letter;
  });
}
