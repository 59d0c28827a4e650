import { english } from './english/english';
import type { Language } from './language';
import { spanish } from './spanish/spanish';

/**
 * Every text of the interface in one language: strings, and functions where a text holds numbers or
 * names. English is the pattern; another language has the same keys, which its type sees to.
 */
export type Words = typeof english;

const ALL: Record<Language, Words> = { en: english, es: spanish };

/** All that is said in a language. */
export function wordsOf(language: Language): Words {
  return ALL[language];
}
