import { describe, expect, it } from 'vitest';
import { findDate } from '../../../lib/detection/facts/calendar-date';

const NOW = new Date('2025-06-15T12:00:00Z');

describe('a date written in a text', () => {
  it.each([
    ['2018-08-10T22:15:00-04:00', '2018-08-10'],
    ['2018-08-10', '2018-08-10'],
    ['2018/8/1', '2018-08-01'],
    ['August 10, 2018', '2018-08-10'],
    ['Aug. 10, 2018', '2018-08-10'],
    ['AUGUST 10TH 2018', '2018-08-10'],
    ['Sept. 3, 2019', '2019-09-03'],
    ['Friday, 06 July 2018 03:51', '2018-07-06'],
    ['Fri, 10 Aug 2018 14:00:00 GMT', '2018-08-10'],
    ['Fri Aug 10 22:15:00 +0000 2018', '2018-08-10'],
    ['10 de agosto de 2018', '2018-08-10'],
    ['3 de mayo del 2021', '2021-05-03'],
    ['8/10/2018', '2018-08-10'],
    ['20180810', '2018-08-10'],
    ['August 2018', '2018-08'],
    ['2018-08', '2018-08'],
    ['on May 4, 2020, and June 5, 2021', '2020-05-04'],
    ['June 16, 2025', '2025-06-16'],
  ])('%s is %s', (text, date) => expect(findDate(text, NOW)?.date).toBe(date));

  it.each([
    'February 30, 2018',
    'June 20, 2031',
    'July 4, 1776',
    '13/45/2018',
    'room 2018',
    'call 505-660-2216',
    'they may 10 times',
    '',
  ])('%s is no plausible date', text => expect(findDate(text, NOW)).toBeUndefined());
});
