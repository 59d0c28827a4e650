import { expect, test } from 'vitest';
import { apDate, bluebookDate } from '../../lib/words/english/written-date';

test.each([
  ['2018-08-10', 'Aug. 10, 2018', 'Aug. 10, 2018'],
  ['2019-03-03', 'March 3, 2019', 'Mar. 3, 2019'],
  ['2019-04-30', 'April 30, 2019', 'Apr. 30, 2019'],
  ['2018-07-30', 'July 30, 2018', 'July 30, 2018'],
  ['2018-09-01', 'Sept. 1, 2018', 'Sept. 1, 2018'],
  ['2018-08', 'August 2018', 'Aug. 2018'],
  ['2018', '2018', '2018'],
])('%s is “%s” by AP and “%s” by the Bluebook', (date, ap, bluebook) => {
  expect(apDate(date)).toBe(ap);
  expect(bluebookDate(date)).toBe(bluebook);
});
