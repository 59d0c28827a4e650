import { expect, test } from 'vitest';
import { staleSince } from '../../../lib/dataset/update/freshness';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const PROVED = { newestSeen: '2026.11.01', expires: '2027-01-10T00:00:00Z' };

test.each([
  ['packaged, never confirmed, two weeks old', '2026.11.01', {}, '2026-11-15', undefined],
  ['packaged, never confirmed, three months old', '2026.11.01', {}, '2027-02-01', '2026-12-31'],
  ['a second one of its day', '2026.11.01.1', {}, '2027-02-01', '2026-12-31'],
  ['the newest that a feed has proved', '2026.11.01', PROVED, '2027-01-09', undefined],
  ['the newest that a feed has proved, held back since', '2026.11.01', PROVED, '2027-01-11', '2027-01-10'],
  ['older than what a feed has proved', '2026.10.01', PROVED, '2026-12-15', '2026-11-30'],
  ['of a newer package than a feed has proved', '2026.12.20', PROVED, '2027-01-20', undefined],
  ['read under a clock that is years behind', '2026.11.01', {}, '2019-01-01', undefined],
  ['that nobody can read', undefined, {}, '2027-02-01', undefined],
] as const)('data %s is old, or not', (_, version, record, today, since) => {
  expect(staleSince(version, record, at(today))).toBe(since && at(since));
});
