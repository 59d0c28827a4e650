import { describe, expect, it } from 'vitest';
import { carryMarks } from '../../lib/page/carry-marks';

/** Marks every word in capitals, so that a case reads as it looks. */
function marked(text: string) {
  return [...text.matchAll(/[A-Z]{3,}/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

const CASES: [name: string, before: string, after: string, words: string[], fresh: string[]][] = [
  [
    'keeps all when a block is put before',
    'an OHIO suit\n\nby UTAH',
    'Ad\n\nan OHIO suit\n\nby UTAH',
    ['OHIO', 'UTAH'],
    ['Ad'],
  ],
  ['loses those of a block that is gone', 'an OHIO suit\n\nby UTAH', 'by UTAH', ['UTAH'], []],
  [
    'loses those of a block that was rewritten',
    'an OHIO suit\n\nby UTAH',
    'an OHIO case\n\nby UTAH',
    ['UTAH'],
    ['an OHIO case'],
  ],
  [
    'follows blocks that were moved',
    'an OHIO suit\n\nby UTAH',
    'by UTAH\n\nan OHIO suit',
    ['UTAH', 'OHIO'],
    [],
  ],
  ['matches equal blocks in order', 'in OHIO\n\nin OHIO', 'in OHIO\n\nx\n\nin OHIO', ['OHIO', 'OHIO'], ['x']],
  [
    'leaves a repeated block unmarked once there are more than before',
    'in OHIO',
    'in OHIO\n\nin OHIO',
    ['OHIO'],
    ['in OHIO'],
  ],
  [
    'keeps those of a block in which a clock ticks',
    'at 9:59 OHIO sued\n\nby UTAH',
    'at 10:00 OHIO sued\n\nby UTAH',
    ['OHIO', 'UTAH'],
    [],
  ],
  ['keeps those before a counter too', 'OHIO, 9 min ago', 'OHIO, 10 min ago', ['OHIO'], []],
];

describe('marks carried over to a changed text', () => {
  it.each(CASES)('%s', (_, before, after, words, fresh) => {
    const carried = carryMarks(before, after, marked(before));
    expect(carried.marks.map(mark => after.slice(mark.start, mark.end))).toEqual(words);
    expect(carried.fresh).toEqual(fresh);
  });

  it('drops a listing that runs on into a block that has changed', () => {
    const before = 'attorneys general of\n\nOhio\n\nUtah';
    const listing = { start: 0, end: before.length };
    expect(carryMarks(before, before.replace('Utah', 'Iowa'), [listing]).marks).toEqual([]);
    expect(carryMarks(before, `Ad\n\n${before}`, [listing]).marks).toEqual([
      { start: 4, end: 4 + before.length },
    ]);
  });

  it('takes a block for new when the number that changed is within a mark', () => {
    const before = 'a coalition of 22 states sued';
    const coalition = { start: 2, end: 24 };
    const after = before.replace('22', '23');
    expect(carryMarks(before, after, [coalition])).toEqual({ marks: [], fresh: [after] });
  });

  it('of a block that occurs several times are taken in order, whatever stood before', () => {
    const before = '9 in OHIO\n\n8 in OHIO\n\n7 in UTAH';
    const after = '1 in OHIO\n\n2 in OHIO\n\n3 in UTAH';
    const { marks, fresh } = carryMarks(before, after, [{ start: 5, end: 9 }]);
    expect([marks, fresh]).toEqual([[{ start: 5, end: 9 }], []]);
  });

  it('are found among tens of thousands of equal blocks', () => {
    const cells = `${'12\n\n'.repeat(200_000)}OHIO`;
    const { marks } = carryMarks(cells, `New\n\n${cells}`, [{ start: cells.length - 4, end: cells.length }]);
    expect(marks).toEqual([{ start: cells.length + 1, end: cells.length + 5 }]);
  });
});
