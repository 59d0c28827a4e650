import { describe, expect, test } from 'vitest';
import { courtInWords } from '../../components/format/court-in-words';

describe('a court in words', () => {
  test.each([
    ['W.D. Wash.', 'U.S. District Court, Western District of Washington'],
    ['S.D.N.Y.', 'U.S. District Court, Southern District of New York'],
    ['D.D.C.', 'U.S. District Court, District of Columbia'],
    ['D.N.D.', 'U.S. District Court, District of North Dakota'],
    ['D. Mass.', 'U.S. District Court, District of Massachusetts'],
    ['S.D. Ohio', 'U.S. District Court, Southern District of Ohio'],
    ['N.D. W. Va.', 'U.S. District Court, Northern District of West Virginia'],
    ['M.D.N.C.', 'U.S. District Court, Middle District of North Carolina'],
    ['Bankr. D. Del.', 'U.S. Bankruptcy Court, District of Delaware'],
    ['2d Cir.', 'U.S. Court of Appeals, Second Circuit'],
    ['9th Cir.', 'U.S. Court of Appeals, Ninth Circuit'],
    ['D.C. Cir.', 'U.S. Court of Appeals, D.C. Circuit'],
  ])('%s is the %s', (short, words) => {
    expect(courtInWords(short)).toBe(words);
  });

  test.each([
    'U.S. Supreme Court',
    "Ct. Int'l Trade",
    'E.D. Ark., then D. Kan.',
    'King County Superior Court',
  ])('%s stays as it is', court => {
    expect(courtInWords(court)).toBe(court);
  });
});
