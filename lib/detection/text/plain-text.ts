const TYPOGRAPHY: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
};
const TYPOGRAPHIC = /[’‘ʼʻ`´“”„‐‑\u00a0\u2007\u2009\u202f\t]/g;
// A no-break space decoded as Latin-1 leaves "Â" before it; releases copied between systems are full of it.
const BROKEN_NO_BREAK_SPACE = /Â(?=\u00a0)|(?<=[a-z.,”"])Â(?=\s|$)/g;
// UTF-8 quotes and dashes decoded as Latin-1: three characters for one.
const BROKEN_PUNCTUATION = /â\u0080([\u0090-\u009f])/g;
const BROKEN: Record<string, string> = {
  '\u0098': "  '",
  '\u0099': "  '",
  '\u009c': '  "',
  '\u009d': '  "',
};
const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]]+/g;
// The lookbehind starts at the "@", so that the text is not searched from every letter.
const MAIL_ADDRESS = /(?<=[\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+/g;
const MARKDOWN_LINK = /\[([^\][\n]*)\]\(([^)\s]*)\)/g;

/**
 * The text with typewriter quotes, plain spaces, and addresses blanked out by underscores, so that
 * rules need to know one spelling only. It has exactly the length of `text`: offsets hold in both.
 */
export function plainText(text: string): string {
  let plain = text;
  if (plain.includes('](')) {
    plain = plain.replace(
      MARKDOWN_LINK,
      (_, label: string, target: string) => ` ${label}${' '.repeat(target.length + 3)}`,
    );
  }
  if (plain.includes('Â')) plain = plain.replace(BROKEN_NO_BREAK_SPACE, ' ');
  if (plain.includes('â\u0080'))
    plain = plain.replace(BROKEN_PUNCTUATION, (_, last: string) => BROKEN[last] ?? ' - ');
  plain = plain.replace(TYPOGRAPHIC, character => TYPOGRAPHY[character] ?? character);
  const blank = (address: string) => '_'.repeat(address.length);
  return plain.replace(WEB_ADDRESS, blank).replace(MAIL_ADDRESS, blank);
}
