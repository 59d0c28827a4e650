import { expect, test } from 'vitest';
import { entryAt, findDatedEntries } from '../../../lib/detection/acts/dated-entries';

const LIST = [
  '2/2/2026',
  'One release.',
  '• Thursday, January 29, 2026',
  'Another release of Jan. 3, 2025, and more.',
  'Jan. 23, 2026',
  'A third.',
].join('\n');

test('dates that stand alone on their lines open the entries of a list', () => {
  const entries = findDatedEntries(LIST);
  expect(entries.map(({ at }) => LIST.slice(at).split('\n')[0])).toEqual([
    '2/2/2026',
    '• Thursday, January 29, 2026',
    'Jan. 23, 2026',
  ]);
  expect(entryAt(entries, LIST.indexOf('Another'))).toBe(entries[1]);
  expect(entryAt(entries, LIST.indexOf('third'))).toBe(entries[2]);
});

test.each([
  'July 4, 2020\n\nA release with a date.\n\nJuly 6, 2020',
  'Filed 7/4/2020\nHeard 7/6/2020\nDecided 7/9/2020',
  '',
])('an article of its own has none: %j', text => {
  expect(findDatedEntries(text)).toEqual([]);
});
