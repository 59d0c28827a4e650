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
const [SPACE, COMMA, STOP] = [32, 44, 46];
/** Longest short form that is no initialism, without its stop: "Calif", "Tenn". */
const LONGEST = 5;
const isAsciiCapital = (code: number) => code >= 65 && code <= 90;

/** Whether what begins at `at` may be a short form or a code: most commas stand before the next name of a list. */
function mayBeShort(text: string, at: number): boolean {
  if (!isAsciiCapital(text.charCodeAt(at))) return false;
  const second = text.charCodeAt(at + 1);
  if (second === STOP || isAsciiCapital(second)) return true;
  for (let end = at + 2; end <= at + LONGEST; end += 1) if (text.charCodeAt(end) === STOP) return true;
  return false;
}

/** The state whose short form stands behind a comma, as after the name of a town: ", Nev." and ", PA 15301". */
export function abbreviatedStateAfter(page: Page, end: number): JurisdictionCode | undefined {
  const { text } = page;
  if (text.charCodeAt(end) !== COMMA) return undefined;
  if (!mayBeShort(text, text.charCodeAt(end + 1) === SPACE ? end + 2 : end + 1)) return undefined;
  const after = textAfter(page, end, 10);
  const short = SHORT_FORM.exec(after)?.[1];
  return short === undefined ? POSTAL_CODE.exec(after)?.[1] : CODES.get(short.replace(/[. ]/g, ''));
}

/** The jurisdiction that a postal code stands for, undefined for other letters. */
export function postalCode(letters: string): JurisdictionCode | undefined {
  return POSTAL_CODE.test(`, ${letters}`) || WORDS_TOO.has(letters) ? letters : undefined;
}

/** Codes that no address of a town ends with, or that are words as well. */
const WORDS_TOO: ReadonlySet<string> = new Set(['AS', 'DC', 'GU', 'HI', 'MP', 'VI']);
