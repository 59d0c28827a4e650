import { describe, expect, test } from 'vitest';
import { formatPartialDate } from '../../lib/time/format-partial-date';

describe('a partial date in words', () => {
  test.each([
    ['2018-08-10', 'en-US', 'Aug 10, 2018'],
    ['2018-08', 'en-US', 'Aug 2018'],
    ['2018', 'en-US', '2018'],
    ['2023-01-01', 'en-US', 'Jan 1, 2023'],
    ['2020-02-29', 'en-GB', '29 Feb 2020'],
    ['2018-08-10', 'es-US', '10 de agosto de 2018'],
    ['2018-08', 'es', 'agosto de 2018'],
    ['2018', 'es-US', '2018'],
  ])('%s in %s is “%s”', (date, locale, words) => {
    expect(formatPartialDate(date, locale)).toBe(words);
  });

  test('has a short form for places without room', () => {
    expect(formatPartialDate('2018-08-10', 'es-US', 'short')).toBe('10 ago 2018');
  });

  test.each(['', '18', '2018-13-01', 'August 2018'])('“%s”, which is no date, stays as it is', text => {
    expect(formatPartialDate(text, 'en-US')).toBe(text);
  });
});
