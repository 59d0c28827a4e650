import { type Page, textAfter } from '../text/page';

/** AP style and postal codes; a code stands before the number or the end that an address has. */
const STATE =
  /^, ?(?:(?:Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Vt|Va|Wash|W\. ?Va|Wis|Wyo|N\. ?[CDHJMY]|S\. ?[CD]|R\.? ?I)\.|(?:A[KLRZ]|C[AOT]|FL|GA|IA|I[DLN]|K[SY]|LA|M[ADEINOST]|N[CDHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b)/;

/** Whether a state's short form stands behind a comma, as after the name of a town: ", Nev." and ", PA 15301". */
export function abbreviatedStateAfter(page: Page, end: number): boolean {
  return page.text.charCodeAt(end) === COMMA && STATE.test(textAfter(page, end, 10));
}

const COMMA = 44;
