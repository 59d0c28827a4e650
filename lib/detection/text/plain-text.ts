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
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
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
  plain = plain.replace(TYPOGRAPHIC, character => TYPOGRAPHY[character] ?? character);
  return plain.replace(ADDRESS, address => '_'.repeat(address.length));
}
