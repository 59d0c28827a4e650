import { expect, test } from 'vitest';
import { changed, dateOf, daysIn, partsOf } from '../../components/panel/date-parts';

test.each([
  ['2018', { year: '2018', month: '', day: '' }],
  ['2018-08', { year: '2018', month: '08', day: '' }],
  ['2018-08-10', { year: '2018', month: '08', day: '10' }],
])('%s goes into the fields and comes back out of them', (date, parts) => {
  expect(partsOf(date)).toEqual(parts);
  expect(dateOf(parts)).toBe(date);
});

test('without a date the fields are empty', () => {
  expect(partsOf(undefined)).toEqual({ year: '', month: '', day: '' });
});

test.each([
  ['nothing', { year: '', month: '', day: '' }],
  ['a year of two digits', { year: '18', month: '', day: '' }],
  ['words', { year: 'last', month: '', day: '' }],
  ['a year of before the papers that archives have put on the web', { year: '1889', month: '', day: '' }],
  ['a day that the month does not have', { year: '2018', month: '02', day: '30' }],
])('%s is no date', (_, parts) => {
  expect(dateOf(parts)).toBeUndefined();
});

test('white space around a year does no harm, nor does a day without a month', () => {
  expect(dateOf({ year: ' 2018 ', month: '', day: '' })).toBe('2018');
  expect(dateOf({ year: '2018', month: '', day: '10' })).toBe('2018');
});

test.each([
  ['2018', '02', 28],
  ['2020', '02', 29],
  ['2018', '04', 30],
  ['', '', 31],
  ['20x8', '02', 31],
])('in %s, month %s has %i days', (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
});

test('a day goes when its month does, or when the month does not have it', () => {
  const date = { year: '2018', month: '01', day: '31' };
  expect(changed(date, { month: '' })).toEqual({ year: '2018', month: '', day: '' });
  expect(changed(date, { month: '02' })).toEqual({ year: '2018', month: '02', day: '' });
  expect(changed(date, { month: '03' })).toEqual({ year: '2018', month: '03', day: '31' });
});
