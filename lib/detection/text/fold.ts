/** Lower case without accents, so that "Márquez", "MARQUEZ" and "Marquez" are one name. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for plain ASCII, which needs no folding
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '');
}
