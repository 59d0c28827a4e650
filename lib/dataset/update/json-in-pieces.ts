import type { Work } from '../../detection/slices';

/** Bytes that are parsed in one go: about half a millisecond's. */
const PIECE = 32_000;
/** Objects within each other that are looked into for their lists; records are not. */
const DEEPEST = 2;

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPENING_LIST, CLOSING_LIST, OPENING_OBJECT, CLOSING_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * What `JSON.parse` makes of UTF-8, with its lists parsed some records at a time: megabytes in one go
 * keep every page waiting. Each piece goes through `JSON.parse`, so this only has to find where one ends.
 * @throws SyntaxError where it is not JSON, TypeError where it is not UTF-8
 */
export function* jsonInPieces(bytes: Uint8Array): Work<unknown> {
  const reading = new Pieces(bytes);
  const value = yield* reading.value(0);
  if (reading.next() !== undefined) throw new SyntaxError('More than one JSON value.');
  return value;
}

/** Reads on from a place in the bytes. */
class Pieces {
  /** A mark at the start of a piece is not the one that a text may begin with. */
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  *value(depth: number): Work<unknown> {
    const next = this.next();
    if (next === OPENING_LIST) return yield* this.#list();
    if (next === OPENING_OBJECT && depth < DEEPEST) return yield* this.#object(depth);
    return this.#whole();
  }

  /** The next byte that is no white space, which stays to be read. */
  next(): number | undefined {
    while (isSpace(this.bytes[this.#at])) this.#at += 1;
    return this.bytes[this.#at];
  }

  *#object(depth: number): Work<unknown> {
    const fields: [string, unknown][] = [];
    this.#at += 1;
    if (this.#takes(CLOSING_OBJECT)) return {};
    do {
      const key = this.#whole();
      if (typeof key !== 'string' || !this.#takes(COLON)) throw new SyntaxError('No key and colon.');
      fields.push([key, yield* this.value(depth + 1)]);
    } while (this.#takes(COMMA));
    if (!this.#takes(CLOSING_OBJECT)) throw new SyntaxError('An object without end.');
    return Object.fromEntries(fields);
  }

  *#list(): Work<unknown[]> {
    const items: unknown[] = [];
    this.#at += 1;
    if (this.#takes(CLOSING_LIST)) return items;
    let from = this.#at;
    for (;;) {
      this.#skip();
      const isLast = this.next() === CLOSING_LIST;
      if (!isLast && this.next() !== COMMA) throw new SyntaxError('A list without end.');
      if (isLast || this.#at - from > PIECE) {
        const piece = JSON.parse(`[${this.#text(from)}]`) as unknown[];
        if (piece.length === 0) throw new SyntaxError('A comma and nothing after it.');
        items.push(...piece);
        yield;
        from = this.#at + 1;
      }
      this.#at += 1;
      if (isLast) return items;
    }
  }

  /** A value that is parsed in one go. */
  #whole(): unknown {
    const from = this.#at;
    this.#skip();
    return JSON.parse(this.#text(from));
  }

  #text(from: number): string {
    return this.#decoder.decode(this.bytes.subarray(from, this.#at));
  }

  #takes(wanted: number): boolean {
    const isThere = this.next() === wanted;
    if (isThere) this.#at += 1;
    return isThere;
  }

  /** Goes behind the next value, if there is one: whether it is sound, `JSON.parse` tells. */
  #skip(): void {
    let depth = 0;
    for (this.next(); this.#at < this.bytes.length; ) {
      const byte = this.bytes[this.#at];
      const opens = byte === OPENING_LIST || byte === OPENING_OBJECT;
      const closes = byte === CLOSING_LIST || byte === CLOSING_OBJECT;
      if (depth === 0 && (closes || byte === COMMA || byte === COLON)) return;
      if (byte === QUOTE) this.#at = this.#endOfText();
      else this.#at += 1;
      if (opens) depth += 1;
      else if (closes) depth -= 1;
    }
  }

  /** Behind the quotation mark that ends the text beginning here. */
  #endOfText(): number {
    for (let end = this.#at; ; ) {
      end = this.bytes.indexOf(QUOTE, end + 1);
      if (end < 0) return this.bytes.length;
      let before = end;
      while (this.bytes[before - 1] === BACKSLASH) before -= 1;
      if ((end - before) % 2 === 0) return end + 1;
    }
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
