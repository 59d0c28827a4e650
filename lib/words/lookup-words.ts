import { formatWords as formatInEnglish } from './english/format-words';
import { placeWords as placesInEnglish } from './english/place-words';
import { searchWords as searchInEnglish } from './english/search-words';
import type { Language } from './language';
import { formatWords as formatInSpanish } from './spanish/format-words';
import { placeWords as placesInSpanish } from './spanish/place-words';
import { searchWords as searchInSpanish } from './spanish/search-words';
import type { Words } from './words';

/** What it takes to tell of what was searched and found: all that the background says, in the address bar. */
export type LookupWords = Pick<Words, 'language' | 'places' | 'format' | 'search'>;

const ALL: Record<Language, LookupWords> = {
  en: { language: 'en', places: placesInEnglish, format: formatInEnglish, search: searchInEnglish },
  es: { language: 'es', places: placesInSpanish, format: formatInSpanish, search: searchInSpanish },
};

/** What is said of a look-up in a language. */
export function lookupWordsOf(language: Language): LookupWords {
  return ALL[language];
}
