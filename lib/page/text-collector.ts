import type { PageText, TextRun } from './text-runs';

const SPACE = 32;
/** White space that HTML collapses; a no-break space is none of it. */
const COLLAPSIBLE = /[\t\n\r\f]/g;
/** What does not stand in the text as it stands in the node: see {@link TextCollector.addText}. */
const UNEVEN = / {2,}|^ | $|[\u00ad\u200b\u2060\ufeff]+/g;
/** None of it in most nodes. */
const ODD = /[\n\t\r\f\u00a0\u00ad\u200b\u2060\ufeff]| {2}/;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;

/**
 * Puts a text together from text nodes as they would be rendered, and remembers where each piece
 * came from. Blocks are parted by `\n\n`; neither a block nor the text begins or ends in a space.
 */
export class TextCollector {
  #pieces: string[] = [];
  #runs: TextRun[] = [];
  #length = 0;
  #gap: '' | '\n' | '\n\n' = '';
  #space: { node: Text; offset: number } | undefined;

  get length(): number {
    return this.#length;
  }

  /** Whether a letter added now would be glued to the one before. */
  get endsInWord(): boolean {
    return this.#length > 0 && this.#gap === '' && this.#space === undefined;
  }

  /** The last node that was added and is still in an element or shadow tree. */
  lastWithin(root: Node): Text | undefined {
    return this.#runs.findLast(({ node }) => Node.prototype.contains.call(root, node))?.node;
  }

  /**
   * Adds a node whose white space collapses, or the piece of it that begins `at` an offset; no-break
   * spaces become spaces, soft hyphens vanish.
   */
  addText(node: Text, data: string, at = 0): void {
    if (ODD.test(data)) this.#addUneven(node, data, at);
    else this.#addEven(node, data, at);
  }

  /** Adds a node that has no space to be collapsed but at its ends, and nothing else to be changed. */
  #addEven(node: Text, data: string, at: number): void {
    const { length } = data;
    const from = data.charCodeAt(0) === SPACE ? 1 : 0;
    const end = length > from && data.charCodeAt(length - 1) === SPACE ? length - 1 : length;
    if (end > from) {
      // A space that stands between two words of the page stands in the text as it is.
      const start = from > 0 && this.#length > 0 && this.#gap === '' && !this.#space ? 0 : from;
      if (start === from) this.#part();
      this.#run(end - start, node, at + start);
      this.#push(end - start < length ? data.slice(start, end) : data);
    } else if (from > 0) this.#space ??= { node, offset: at };
    if (end < length) this.#space = { node, offset: at + end };
  }

  #addUneven(node: Text, source: string, at: number): void {
    const data = source.replace(COLLAPSIBLE, ' ');
    let from = 0;
    UNEVEN.lastIndex = 0;
    for (let match = UNEVEN.exec(data); match; match = UNEVEN.exec(data)) {
      this.#emit(data.slice(from, match.index), node, at + from);
      if (match[0].startsWith(' ')) this.#space ??= { node, offset: at + match.index };
      from = UNEVEN.lastIndex;
    }
    this.#emit(from === 0 ? data : data.slice(from), node, at + from);
  }

  /** Adds a node of a `pre`, or a piece of it: its line breaks stand. */
  addPreformatted(node: Text, data: string, at = 0): void {
    let from = at;
    for (const line of data.split('\n')) {
      if (from > at) this.breakLine();
      this.#emitVisible(line, node, from);
      from += line.length + 1;
    }
  }

  breakLine(): void {
    if (this.#gap === '') this.#gap = '\n';
    this.#space = undefined;
  }

  breakBlock(): void {
    this.#gap = '\n\n';
    this.#space = undefined;
  }

  finish(): PageText {
    return { text: this.#pieces.join(''), runs: this.#runs };
  }

  #emitVisible(line: string, node: Text, offset: number): void {
    let from = 0;
    for (const match of line.matchAll(INVISIBLE)) {
      this.#emit(line.slice(from, match.index), node, offset + from);
      from = match.index + match[0].length;
    }
    this.#emit(line.slice(from), node, offset + from);
  }

  #emit(piece: string, node: Text, offset: number): void {
    if (piece === '') return;
    this.#part();
    this.#run(piece.length, node, offset);
    this.#push(piece.replaceAll('\u00a0', ' '));
  }

  /** Puts what parts the next piece from the last one. */
  #part(): void {
    if (this.#gap !== '') {
      if (this.#length > 0) this.#push(this.#gap);
      this.#gap = '';
    } else if (this.#space && this.#length > 0) {
      this.#run(1, this.#space.node, this.#space.offset);
      this.#push(' ');
    }
    this.#space = undefined;
  }

  #run(length: number, node: Text, offset: number): void {
    this.#runs.push({ start: this.#length, length, node, offset });
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
