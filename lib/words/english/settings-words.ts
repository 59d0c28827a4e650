export const settingsWords = {
  language: 'Language',
  languages: { browser: 'As the browser', en: 'English', es: 'Español' },
};
