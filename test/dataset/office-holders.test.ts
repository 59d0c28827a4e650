import { describe, expect, test } from 'vitest';
import { holderOn } from '../../lib/dataset/cards/office-holders';
import { overviewOf } from '../../lib/dataset/overview';
import type { TenureEntry } from '../../lib/detection/lexicon-source';
import { overview } from './packaged-records';

describe('who held an office on a date', () => {
  test.each([
    ['in mid-term', 'NM', '2018-08-10', 'hector-balderas'],
    ['the successor on the day of handing over', 'NM', '2023-01-01', 'raul-torrez'],
    ['the last day of the predecessor', 'NM', '2022-12-31', 'hector-balderas'],
    ['a year known only, mostly the successor’s', 'NM', '2023', 'raul-torrez'],
    ['the one who acts while the elected is suspended', 'TX', '2023-06-15', 'john-scott'],
    ['the elected before the suspension', 'TX', '2023-05-01', 'ken-paxton'],
    ['the elected after the acquittal', 'TX', '2023-10-01', 'ken-paxton'],
    ['the United States’ own', 'US', '2018-08-10', 'jeff-sessions'],
    ['an acting U.S. Attorney General', 'US', '2018-12-01', 'matthew-whitaker'],
  ])('%s', (_, jurisdiction, date, id) => {
    expect(holderOn(jurisdiction, date, overview)?.person.id).toBe(id);
  });

  test('nobody, long before the record begins', () => {
    expect(holderOn('NM', '1950-01-01', overview)).toBeUndefined();
  });
});

describe('tenures with a date that is not known', () => {
  const tenure = (span: Pick<TenureEntry, 'start' | 'end'>): TenureEntry => ({
    jurisdiction: 'GU',
    acting: false,
    ...span,
  });
  const person = (id: string, span: Pick<TenureEntry, 'start' | 'end'>) => ({
    id,
    name: id,
    family: id,
    aliases: [],
    tenures: [tenure(span)],
  });
  const known = overviewOf({
    jurisdictions: [],
    coalitions: [],
    people: [
      person('first', { start: '2003-01', end: '2007-01' }),
      person('second', { end: '2011-01' }),
      person('third', { start: '2011-01' }),
      person('fourth', { start: '2015-01' }),
      person('unknown', {}),
    ],
  });

  test.each([
    ['a missing start is the end of the tenure before', '2009-05-01', 'second'],
    ['a missing end is the start of the next', '2012-05-01', 'third'],
    ['the last of all goes on', '2020', 'fourth'],
  ])('%s', (_, date, id) => {
    expect(holderOn('GU', date, known)?.person.id).toBe(id);
  });
});
