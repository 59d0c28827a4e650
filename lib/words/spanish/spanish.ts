import type { Words } from '../words';
import { settingsWords } from './settings-words';

/** As Spanish-language news of the United States writes: fiscal general, procurador general, demanda. */
export const spanish: Words = {
  language: 'es',
  settings: settingsWords,
};
