import type { Language } from '../language';
import { cardWords } from './card-words';
import { checkWords } from './check-words';
import { formatWords } from './format-words';
import { markWords } from './mark-words';
import { placeWords } from './place-words';
import { reasonWords } from './reason-words';
import { signalWords } from './signal-words';

/** What is said on pages, by marks and cards; one part a file, named for where its texts stand. */
export const englishOnPages = {
  language: 'en' as Language,
  marks: markWords,
  places: placeWords,
  format: formatWords,
  card: cardWords,
  check: checkWords,
  reason: reasonWords,
  signal: signalWords,
};
