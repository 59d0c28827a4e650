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
  expect(entries.map(({ start }) => LIST.slice(start).split('\n')[0])).toEqual([
    '2/2/2026',
    '• Thursday, January 29, 2026',
    'Jan. 23, 2026',
  ]);
  expect(entryAt(entries, LIST.indexOf('Another'))).toBe(entries[1]);
  expect(entryAt(entries, LIST.indexOf('third'))).toBe(entries[2]);
});

const DOCKET = (nth: number, date: string) =>
  `Ohio v. Agency ${nth}\nGrants\nSeveral states sued.\n1:25-cv-0000${nth}\nDistrict Court, D. Rhode Island\n${date}`;

test.each([
  ['cut after its last date', ''],
  ['cut within an entry', '\nTexas v. Agency 9\nFour states sued.'],
])('dates under courts close the entries of a tracker, %s', (_, rest) => {
  const text = `A tracker\n${DOCKET(1, 'March 6, 2025')}\n${DOCKET(2, 'April 1, 2025')}\n${DOCKET(3, 'Aug. 18, 2025')}${rest}`;
  const entries = findDatedEntries(text);
  const dateAt = (words: string) => entryAt(entries, text.indexOf(words))?.text;
  expect(dateAt('Agency 1')).toBe('March 6, 2025');
  expect(dateAt('Agency 2')).toBe('April 1, 2025');
  expect(dateAt('1:25-cv-00003')).toBe('Aug. 18, 2025');
  if (rest) expect(entryAt(entries, text.indexOf('Agency 9'))).toBeUndefined();
});

test.each([
  'July 4, 2020\n\nA release with a date.\n\nJuly 6, 2020',
  'Filed 7/4/2020\nHeard 7/6/2020\nDecided 7/9/2020',
  '',
])('an article of its own has none: %j', text => {
  expect(findDatedEntries(text)).toEqual([]);
});
