import { describe, expect, it } from 'vitest';
import { dueFrom, nextTry } from '../../../lib/dataset/update/next-try';
import { retryAfter } from '../../../lib/dataset/update/retry-after';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('data is looked for again', () => {
  it.each([
    ['a day after it was found', { failures: 0 }, DAY],
    ['15 minutes after a failure', { failures: 1 }, 15 * MINUTE],
    ['an hour after the third in a row', { failures: 3 }, 60 * MINUTE],
    ['a day after the twentieth', { failures: 20 }, DAY],
  ])('%s, give or take an eighth', (_, last, wait) => {
    expect(nextTry(NOW, last, 0.5)).toBe(NOW + wait);
    expect(nextTry(NOW, last, 0)).toBe(NOW + wait * 0.875);
    expect(nextTry(NOW, last, 1)).toBe(NOW + wait * 1.125);
  });

  it('not before the host wants it, and then not by everybody at once', () => {
    const notBefore = NOW + 3 * DAY;
    expect(nextTry(NOW, { failures: 1, notBefore }, 0)).toBe(notBefore);
    expect(nextTry(NOW, { failures: 1, notBefore }, 1)).toBe(notBefore + 15 * MINUTE);
  });
});

describe('a try that was planned', () => {
  it.each([
    ['before now', NOW - DAY, NOW - DAY],
    ['for tomorrow', NOW + DAY, NOW + DAY],
    [
      'for as long as a host may ask, and the spread',
      NOW + 7 * DAY + 15 * MINUTE,
      NOW + 7 * DAY + 15 * MINUTE,
    ],
    ['by a clock that was ten years ahead', NOW + 3650 * DAY, NOW],
  ])('%s is due from its moment on, or now where no clock can have meant it', (_, planned, due) => {
    expect(dueFrom(planned, NOW)).toBe(due);
  });
});

describe('Retry-After', () => {
  it.each([
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['30', NOW + 30_000],
    ['-5', NOW],
    ['Sun, 01 Mar 2026 12:10:00 GMT', NOW + 10 * MINUTE],
    ['Sun, 01 Mar 2020 12:10:00 GMT', NOW],
    ['99999999999', NOW + 7 * DAY],
  ])('%j is the moment %s', (header, moment) => {
    expect(retryAfter(header, NOW)).toBe(moment);
  });
});
