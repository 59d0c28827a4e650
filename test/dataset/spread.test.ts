import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../lib/dataset/spread';
import { overview } from './packaged-records';

describe('the spread of coalitions', () => {
  const found = overview.coalitionsOf('NM').filter(({ date }) => date >= '2017' && date < '2020');
  const spread = spreadOf(found, overview);

  it('counts each of them once in its year and kind', () => {
    expect(spread.perYear.map(({ year }) => year)).toEqual([2017, 2018, 2019]);
    const counted = spread.perYear.flatMap(({ kinds }) => Object.values(kinds));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(found.length);
    expect(spread.perYear[1]?.kinds.letter).toBe(
      found.filter(({ kind, date }) => kind === 'letter' && date.startsWith('2018')).length,
    );
  });

  it('puts first whoever joined most, which is here the state itself', () => {
    expect(spread.joined[0]).toEqual({ place: { code: 'NM', name: 'New Mexico' }, count: found.length });
    const counts = spread.joined.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('of nothing is empty', () => {
    expect(spreadOf([], overview)).toEqual({ total: 0, perYear: [], joined: [], incomplete: 0 });
  });
});
