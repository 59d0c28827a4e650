import { takeDockets } from './docket-terms';

/**
 * Letters without case and accents, apostrophes gone, abbreviations without their dots ("N. M." → "nm"),
 * letters that a font ran together apart, every dash a hyphen, and breaks that are not seen left out.
 */
export function fold(text: string): string {
  let folded = (PLAIN.test(text) ? text : inPlainSigns(text)).toLowerCase();
  // Most texts have none of these, and every title that is found is folded.
  if (/['’‘ʻ]/.test(folded)) folded = folded.replace(/['’‘ʻ]s\b/g, '').replace(/['’‘ʻ]/g, '');
  if (folded.includes('-')) folded = folded.replace(/\b(\d)-([a-z])\b/g, '$1$2');
  if (folded.includes('&')) folded = folded.replace(/\b(\p{L}{1,2})&(\p{L})\b/gu, '$1n$2');
  if (!folded.includes('.')) return folded;
  return folded
    .replace(/\b((?!v)\p{L})\. (?=(?!v)\p{L}\.)/gu, '$1.')
    .replace(/\b(?:\p{L}\.){2,}|\b\p{L}\.\p{L}\b/gu, letters => letters.replaceAll('.', ''));
}

const PLAIN = /^[ -~]*$/;

function inPlainSigns(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-');
}

/** The words of a text, folded, and its docket numbers. */
export function foldedWords(text: string): string[] {
  const { terms, rest } = takeDockets(fold(text));
  return [...(rest.match(/[\p{L}\p{N}]+/gu) ?? []), ...terms];
}

/** The term that a folded word stands under: plurals under their singular, numbers without zeros in front. */
export function termOf(word: string): string {
  if (word === 'vs') return 'v';
  if (word.length >= 6 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length >= 4 && /[^\Wsui\d]s$/.test(word)) return word.slice(0, -1);
  return word.replace(/^0+(?=\d+$)/, '');
}

/** The terms of a text as they stand in the index and in a query, in order, repeats kept. */
export function searchTerms(text: string): string[] {
  return foldedWords(text).map(termOf);
}

const STOP_WORDS = new Set(
  [
    'a an and at by for from in is no of on or the to v with',
    'al con contra de del e el en la las lo los o para por un una y',
  ]
    .join(' ')
    .split(' '),
);

/** Words that say nothing in a query, in either language; dropped where others remain. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
