const TYPOGRAPHY: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '‛': "'",
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
// Whatever is beyond ASCII, since a class of few ranges is searched for much faster than one of many.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the tab has to be found, other controls passed over
const MAYBE_TYPOGRAPHIC = /[^\x00-\x08\x0a-\x5f\x61-\x7f]/g;
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
// It starts at the "@", so that the text is not searched from every letter.
const MAIL_ADDRESS = /@(?<=[\w.+-]@)[\w-]+(?:\.[\w-]+)+/g;
const MARKDOWN_LINK = /\[([^\][\n]*)\]\(([^)\s]*)\)/g;

/**
 * The text with typewriter quotes, plain spaces, and addresses blanked out by underscores, so that
 * rules need to know one spelling only. It has exactly the length of `text`: offsets hold in both.
 */
export function plainText(text: string): string {
  return readPlainText(text).text;
}

/** A plain text, and whether it has letters with accents. */
export interface PlainText {
  text: string;
  accents: boolean;
}

/** See {@link plainText}. */
export function readPlainText(text: string): PlainText {
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
  const typewritten = withoutTypography(plain);
  plain = typewritten.text;
  if (plain.includes('://') || plain.includes('www.')) plain = plain.replace(WEB_ADDRESS, blank);
  if (plain.includes('@')) plain = plain.replace(MAIL_ADDRESS, blank);
  return { text: plain, accents: typewritten.accents };
}

const blank = (address: string) => '_'.repeat(address.length);

function withoutTypography(text: string): PlainText {
  let plain = '';
  let accents = false;
  let done = 0;
  MAYBE_TYPOGRAPHIC.lastIndex = 0;
  while (MAYBE_TYPOGRAPHIC.test(text)) {
    const at = MAYBE_TYPOGRAPHIC.lastIndex - 1;
    const typewritten = TYPOGRAPHY[text.charAt(at)];
    if (typewritten === undefined) {
      accents ||= !isPunctuation(text.charCodeAt(at));
      continue;
    }
    plain += text.slice(done, at) + typewritten;
    done = at + 1;
  }
  return { text: done === 0 ? text : plain + text.slice(done), accents };
}

/** Dashes, dots, marks and signs: most of what is beyond ASCII in English. */
const isPunctuation = (code: number) => code < 0xc0 || (code >= 0x2010 && code <= 0x2100);
