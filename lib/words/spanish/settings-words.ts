import type { settingsWords as english } from '../english/settings-words';

export const settingsWords: typeof english = {
  language: 'Idioma',
  languages: { browser: 'El del navegador', en: 'English', es: 'Español' },
};
