import type { Words } from '../words';

export const settingsWords: Words['settings'] = {
  language: 'Idioma',
  languages: { browser: 'El del navegador', en: 'English', es: 'Español' },
};
