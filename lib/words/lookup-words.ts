import { faultWords as faultsInEnglish } from './english/fault-words';
import { formatWords as formatInEnglish } from './english/format-words';
import { placeWords as placesInEnglish } from './english/place-words';
import { searchWords as searchInEnglish } from './english/search-words';
import type { Language } from './language';
import { faultWords as faultsInSpanish } from './spanish/fault-words';
import { formatWords as formatInSpanish } from './spanish/format-words';
import { placeWords as placesInSpanish } from './spanish/place-words';
import { searchWords as searchInSpanish } from './spanish/search-words';
import type { Words } from './words';

/** What it takes to tell of what was searched and found, and of what was not: all that the background says. */
export type LookupWords = Pick<Words, 'language' | 'places' | 'format' | 'search' | 'fault'>;

const ALL: Record<Language, LookupWords> = {
  en: {
    language: 'en',
    places: placesInEnglish,
    format: formatInEnglish,
    search: searchInEnglish,
    fault: faultsInEnglish,
  },
  es: {
    language: 'es',
    places: placesInSpanish,
    format: formatInSpanish,
    search: searchInSpanish,
    fault: faultsInSpanish,
  },
};

/** What is said of a look-up in a language. */
export function lookupWordsOf(language: Language): LookupWords {
  return ALL[language];
}
