import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../lib/words/words';

describe('a tenure in words', () => {
  test.each([
    ['lasts while it is current', { start: '2024-05-20', current: true }, 'since May 20, 2024'],
    ['has two ends', { start: '2015', end: '2018-12-08', current: false }, '2015 – Dec 8, 2018'],
    ['of the past without an end does not last', { start: '2005', current: false }, 'from 2005'],
    ['of which only the end is known', { end: '2004-09-10', current: false }, 'until Sep 10, 2004'],
    ['of which nothing is known says nothing', { current: false }, ''],
  ])('%s', (_, span, words) => {
    expect(wordsOf('en').format.tenure(span)).toBe(words);
  });

  test.each([
    [{ start: '2024-05-20', current: true }, 'desde el 20 de mayo de 2024'],
    [{ start: '2015', end: '2018-12-08', current: false }, '2015 – 8 de diciembre de 2018'],
    [{ start: '2005-09', current: false }, 'a partir de septiembre de 2005'],
    [{ start: '2005-09-01', current: false }, 'a partir del 1 de septiembre de 2005'],
    [{ end: '2004', current: false }, 'hasta 2004'],
  ])('%j is in Spanish “%s”', (span, words) => {
    expect(wordsOf('es').format.tenure(span)).toBe(words);
  });
});
