import type { Language } from './language';
import { onceForEach } from './once-for-each';

/** How dates and numbers are written: American usage in both languages, as the record is of the United States. */
const LOCALES = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

const pluralRules = onceForEach(language => new Intl.PluralRules(LOCALES[language]));
const numberFormat = onceForEach(language => new Intl.NumberFormat(LOCALES[language]));

/** The BCP 47 tag for `Intl` and for `lang`. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** `1,067` */
export function numberInWords(language: Language, number: number): string {
  return numberFormat(language).format(number);
}

/** The form that a word takes after a number. */
export function pluralOf(language: Language, count: number, one: string, other: string): string {
  return pluralRules(language).select(count) === 'one' ? one : other;
}

/** `1 state`, `1,067 states`: the number with the form that its plural takes. */
export function countInWords(language: Language, count: number, one: string, other: string): string {
  return `${numberInWords(language, count)} ${pluralOf(language, count, one, other)}`;
}
