import { expect, it } from 'vitest';
import { outcomeTable } from './outcome-table';

it('a table tells what was tried, how often, what survived, and what was mended with which test', () => {
  const mended = (was: string) => ({ kind: 'x', was, test: `test/${was}.test.ts`, named: '' });
  expect(
    outcomeTable([
      { what: 'pages', cases: 20_000, failed: 0, mended: [mended('one'), mended('other')] },
      { what: 'texts', cases: 1200, failed: 3, mended: [] },
    ]).split('\n'),
  ).toEqual([
    'what was tried  how often          survived  mended on the way  kept test',
    '--------------  ---------  ----------------  -----------------  ------------------',
    'pages              20,000               all  one                test/one.test.ts',
    '                                             other              test/other.test.ts',
    'texts               1,200  1,197 (3 FAILED)  –',
  ]);
});
