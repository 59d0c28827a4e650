/** Code units of the document in which a declaration of its encoding may stand. */
const DECLARED_WITHIN = 1024;

/**
 * Text from bytes: by byte order mark, UTF-8 where the bytes are valid in it, the declared encoding,
 * and Windows-1252 as browsers do. Servers and pages often name an encoding that is not theirs, and
 * hardly anything else is valid UTF-8 by chance, so the bytes are believed first.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = declaredEncoding(bytes, contentType);
  try {
    if (declared?.encoding !== 'iso-2022-jp') return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, whatever it says.
  }
  const decoder = declared === undefined || declared.encoding === 'utf-8' ? WINDOWS : declared;
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text;
}

const WINDOWS = new TextDecoder('windows-1252');
/** What Windows-1252 has in the 32 places where Latin-1 has control characters; five are free. */
const MARKS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Node 20 decodes Windows-1252 as Latin-1 (nodejs/node#56542): quotes and dashes come out as control characters. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, mark => MARKS[mark.charCodeAt(0) - 0x80] as string);
}

function declaredEncoding(bytes: Uint8Array, contentType: string): TextDecoder | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const label =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head)?.[1] ??
    /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
