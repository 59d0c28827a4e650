import { describe, expect, it } from 'vitest';
import { countInWords } from '../../lib/words/count-in-words';
import { languageFor } from '../../lib/words/language';
import { wordsOf } from '../../lib/words/words';

describe('the language of the interface', () => {
  it.each([
    ['browser', ['es-MX', 'en'], 'es'],
    ['browser', ['en-GB', 'es'], 'en'],
    ['browser', ['fr', 'es-419', 'en'], 'es'],
    ['browser', ['fr-CA', 'de'], 'en'],
    ['browser', [], 'en'],
    ['en', ['es'], 'en'],
    ['es', ['en-US'], 'es'],
  ] as const)('chosen %s with a browser of %j speaks %s', (choice, preferred, language) => {
    expect(languageFor(choice, preferred)).toBe(language);
    expect(wordsOf(language).language).toBe(language);
  });

  it.each([
    ['en', 1, '1 state'],
    ['en', 0, '0 states'],
    ['en', 1067, '1,067 states'],
  ] as const)('in %s, %d is %s', (language, count, text) => {
    expect(countInWords(language, count, 'state', 'states')).toBe(text);
  });
});
