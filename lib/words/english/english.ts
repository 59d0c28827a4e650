import type { Language } from '../language';
import { settingsWords } from './settings-words';

/** One part a file, named for where its texts stand. */
export const english = {
  language: 'en' as Language,
  settings: settingsWords,
};
