import { describe, expect, test } from 'vitest';
import { courtInWords } from '../../components/format/court-in-words';
import { wordsOf } from '../../lib/words/words';

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
    ['D.V.I.', 'U.S. District Court, District of the Virgin Islands'],
    ['U.S. Supreme Court', 'U.S. Supreme Court'],
  ])('%s is the %s', (short, words) => {
    expect(courtInWords(short, wordsOf('en'))).toBe(words);
  });

  test.each(["Ct. Int'l Trade", 'E.D. Ark., then D. Kan.', 'King County Superior Court'])(
    '%s, which is no federal court by itself, has no name but the record’s',
    court => {
      expect(courtInWords(court, wordsOf('en'))).toBeUndefined();
    },
  );

  test.each([
    ['W.D. Wash.', 'Tribunal de Distrito de EE. UU. para el Distrito Oeste de Washington'],
    ['S.D.N.Y.', 'Tribunal de Distrito de EE. UU. para el Distrito Sur de Nueva York'],
    ['D.D.C.', 'Tribunal de Distrito de EE. UU. para el Distrito de Columbia'],
    ['D. Mass.', 'Tribunal de Distrito de EE. UU. para el Distrito de Massachusetts'],
    ['Bankr. D. Del.', 'Tribunal de Quiebras de EE. UU. para el Distrito de Delaware'],
    ['2d Cir.', 'Tribunal de Apelaciones de EE. UU. para el Segundo Circuito'],
    ['D.C. Cir.', 'Tribunal de Apelaciones de EE. UU. para el Circuito del Distrito de Columbia'],
    ['D.V.I.', 'Tribunal de Distrito de EE. UU. para el Distrito de las Islas Vírgenes'],
    ['U.S. Supreme Court', 'Corte Suprema de EE. UU.'],
  ])('%s is in Spanish the %s', (short, words) => {
    expect(courtInWords(short, wordsOf('es'))).toBe(words);
  });
});
