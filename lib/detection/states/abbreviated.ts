import type { JurisdictionCode } from '../jurisdiction-code';
import { type Page, textAfter } from '../text/page';

/** AP style and older short forms, without stops and spaces, beside the postal codes that they stand for. */
const CODES: ReadonlyMap<string, JurisdictionCode> = new Map(
  `Ala AL,Ariz AZ,Ark AR,Calif CA,Cal CA,Colo CO,Conn CT,Del DE,Fla FL,Ga GA,Ill IL,Ind IN,Kan KS,Ky KY,La LA,Md MD,
   Mass MA,Mich MI,Minn MN,Miss MS,Mo MO,Mont MT,Neb NE,Nev NV,Okla OK,Ore OR,Pa PA,Penn PA,Tenn TN,Tex TX,Vt VT,
   Va VA,Wash WA,WVa WV,Wis WI,Wyo WY,NC NC,ND ND,NH NH,NJ NJ,NM NM,NY NY,SC SC,SD SD,RI RI`
    .split(',')
    .map(pair => pair.trim().split(' ') as [string, JurisdictionCode]),
);
const SHORT_FORM = /^, ?([A-Z][a-z]{1,4}|[A-Z]\. ?[A-Z][a-z]?)\./;
/** A code stands before the number or the end that an address has. */
const POSTAL_CODE =
  /^, ?(A[KLRZ]|C[AOT]|DE|FL|GA|IA|I[DLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b(?!\.)/;
const COMMA = 44;

/** The state whose short form stands behind a comma, as after the name of a town: ", Nev." and ", PA 15301". */
export function abbreviatedStateAfter(page: Page, end: number): JurisdictionCode | undefined {
  if (page.text.charCodeAt(end) !== COMMA) return undefined;
  const after = textAfter(page, end, 10);
  const short = SHORT_FORM.exec(after)?.[1];
  return short === undefined ? POSTAL_CODE.exec(after)?.[1] : CODES.get(short.replace(/[. ]/g, ''));
}
