import { describe, expect, test } from 'vitest';
import { tenureInWords } from '../../components/format/date-in-words';

const place = { code: 'VI', name: 'Virgin Islands' };

describe('a tenure in words', () => {
  test.each([
    ['lasts while it is current', { start: '2024-05-20', current: true }, 'since May 20, 2024'],
    ['has two ends', { start: '2015', end: '2018-12-08', current: false }, '2015 – Dec 8, 2018'],
    ['of the past without an end does not last', { start: '2005', current: false }, 'from 2005'],
    ['of which only the end is known', { end: '2004-09-10', current: false }, 'until Sep 10, 2004'],
    ['of which nothing is known says nothing', { current: false }, ''],
  ])('%s', (_, span, words) => {
    expect(tenureInWords({ place, ...span })).toBe(words);
  });
});
