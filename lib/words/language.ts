/** The languages that the whole interface is written in, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chooses; `browser` follows the browser's own languages. */
export type LanguageChoice = Language | 'browser';

/**
 * The language to speak: the chosen one, or the first of the browser's (BCP 47 tags in order of
 * preference) that there is, or English.
 */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'browser') return choice;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = LANGUAGES.find(each => each === primary);
    if (spoken) return spoken;
  }
  return 'en';
}
