import { describe, expect, test } from 'vitest';
import { docketSearch } from '../../components/format/docket-search';

const TITLE = 'Washington v. U.S. Department of State';

describe('the public search for a lawsuit', () => {
  test.each([
    ['W.D. Wash.', 'wawd'],
    ['D. Mass.', 'mad'],
    ['D.D.C.', 'dcd'],
    ['S.D.N.Y.', 'nysd'],
    ['S.D. Ohio', 'ohsd'],
    ['N.D. W. Va.', 'wvnd'],
    ['Bankr. S.D.N.Y.', 'nysb'],
    ['9th Cir.', 'ca9'],
    ['2d Cir.', 'ca2'],
    ['D.C. Cir.', 'cadc'],
    ['U.S. Supreme Court', 'scotus'],
  ])('in %s asks for the court %s', (court, id) => {
    const { origin, searchParams } = new URL(docketSearch({ title: TITLE, court }, '2:18-cv-01115'));
    expect(origin).toBe('https://www.courtlistener.com');
    expect(searchParams.get('court')).toBe(id);
    expect(searchParams.get('docket_number')).toBe('2:18-cv-01115');
  });

  test('in a court of a state, which it has no name for, asks for the number alone', () => {
    const { searchParams } = new URL(docketSearch({ title: TITLE, court: 'Tenn. Ch. Ct.' }, '23-1'));
    expect([...searchParams.keys()]).toEqual(['type', 'docket_number']);
  });

  test('without a number asks for the caption', () => {
    const { searchParams } = new URL(docketSearch({ title: TITLE, court: 'W.D. Wash.' }));
    expect(searchParams.get('case_name')).toBe(TITLE);
  });
});
