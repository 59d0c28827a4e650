import { takeDockets } from './docket-terms';

/** Letters without case and accents, apostrophes gone, abbreviations without their dots ("N.M." → "nm"). */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʻ]s\b/g, '')
    .replace(/['’‘ʻ]/g, '')
    .replace(/\b(?:\p{L}\.){2,}|\b\p{L}\.\p{L}\b/gu, letters => letters.replaceAll('.', ''));
}

/** The words of a text, folded, and its docket numbers. */
export function foldedWords(text: string): string[] {
  const { terms, rest } = takeDockets(fold(text));
  return [...(rest.match(/[\p{L}\p{N}]+/gu) ?? []), ...terms];
}

/** The term that a folded word stands under: plurals under their singular, numbers without zeros in front. */
export function termOf(word: string): string {
  if (word === 'vs') return 'v';
  if (word.length >= 4 && /[^\Wsui\d]s$/.test(word)) return word.slice(0, -1);
  return word.replace(/^0+(?=\d+$)/, '');
}

/** The terms of a text as they stand in the index and in a query, in order, repeats kept. */
export function searchTerms(text: string): string[] {
  return foldedWords(text).map(termOf);
}

/** Words that say nothing in a query; dropped where others remain. */
const STOP_WORDS = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'no', 'of', 'on', 'the', 'to', 'v', 'with']);

/** The telling terms of a query. Typed in capitals, "IN" is Indiana and no stop word. */
export function queryTerms(query: string): string[] {
  const codes = new Set((query.match(/\b[A-Z]{2}\b/g) ?? []).map(code => code.toLowerCase()));
  const terms = searchTerms(query);
  const telling = terms.filter(term => !STOP_WORDS.has(term) || codes.has(term));
  return telling.length > 0 ? telling : terms;
}
