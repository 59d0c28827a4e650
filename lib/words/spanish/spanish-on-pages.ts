import type { englishOnPages } from '../english/english-on-pages';
import { cardWords } from './card-words';
import { checkWords } from './check-words';
import { formatWords } from './format-words';
import { markWords } from './mark-words';
import { placeWords } from './place-words';
import { reasonWords } from './reason-words';
import { signalWords } from './signal-words';

/** As Spanish-language news of the United States writes: fiscal general, procurador general, demanda. */
export const spanishOnPages: typeof englishOnPages = {
  language: 'es',
  marks: markWords,
  places: placeWords,
  format: formatWords,
  card: cardWords,
  check: checkWords,
  reason: reasonWords,
  signal: signalWords,
};
