const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UPPER = /\p{Lu}/u;

/** Up to here characters are looked up in tables: what news in English and Spanish is written with. */
const TABLED = 0x250;

const table = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: TABLED }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const LETTERS = table(LETTER);
const CAPITALS = table(UPPER);

/** Whether a UTF-16 code unit belongs to a word; marks that modify letters and digits do too. */
export function isLetter(code: number): boolean {
  if (code < TABLED) return LETTERS[code] === 1;
  // General punctuation to symbols hold no letters of words.
  if (code >= 0x2000 && code <= 0x2e7f) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** Whether a UTF-16 code unit is a capital letter. */
export function isCapital(code: number): boolean {
  if (code < TABLED) return CAPITALS[code] === 1;
  return UPPER.test(String.fromCharCode(code));
}
