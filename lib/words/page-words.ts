import { englishOnPages } from './english/english-on-pages';
import type { Language } from './language';
import { spanishOnPages } from './spanish/spanish-on-pages';

/**
 * What marks and cards say in one language. Apart from `Words`, which has all that is said, since it comes
 * into every page on which a card may open: what only windows say is as much again.
 */
export type PageWords = typeof englishOnPages;

const ALL: Record<Language, PageWords> = { en: englishOnPages, es: spanishOnPages };

/** What cards and marks say in a language. */
export function pageWordsOf(language: Language): PageWords {
  return ALL[language];
}
