import type { Language } from './language';
import { onceForEach } from './once-for-each';

/** American news lists without a comma before "and", which among `Intl`'s locales is Britain's way. */
const LOCALES = { en: 'en-GB', es: 'es-US' } as const satisfies Record<Language, string>;
const listOf = onceForEach(language => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }));

/** "A", "A and B", "A, B and C". */
export function listInWords(language: Language, names: readonly string[]): string {
  return listOf(language).format(names);
}

/** As {@link listInWords}, in its parts: the names, and what stands between them. */
export function listParts(
  language: Language,
  names: readonly string[],
): readonly { type: 'element' | 'literal'; value: string }[] {
  return listOf(language).formatToParts(names);
}

/** As {@link listInWords}; more than `most` names are cut, and how many more there are is told. */
export function shortListInWords(
  language: Language,
  names: readonly string[],
  most: number,
  more: (count: number) => string,
): string {
  if (names.length <= most) return listInWords(language, names);
  return listInWords(language, [...names.slice(0, most - 1), more(names.length - most + 1)]);
}
