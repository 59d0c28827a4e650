import { isDisplayedInline, isInline, isSkipped } from './element-kinds';
import { asItIs } from './form-as-it-is';
import { mayHoldMentions } from './mention-hints';
import { TextCollector } from './text-collector';
import type { PageText } from './text-runs';
import { textWithin } from './text-within';

/** More hidden texts than this are not told of: they are menus. */
const MOST_HIDDEN = 50;
/** Longer ones are held to have something in them. In UTF-16 code units. */
const LONGEST_HIDDEN = 100_000;

/** Longer ones are read as any text. In UTF-16 code units. */
const LONGEST_BLANK = 200;
/** So many nodes are read between two places to pause at; a long one counts as several. */
const NODES_AT_ONCE = 32;
/** Of one node so much is read between two places to pause at, in UTF-16 code units. */
const LONGEST_AT_ONCE = 16_384;
const BLANK = /^[ \t\n\r\f\u00a0]*$/;

export interface ReadText extends PageText {
  /** Elements that styles hide now and that may hold something to mark. */
  hidden: readonly Element[];
  /** The open shadow roots that were read: what changes in them is seen from within alone. */
  shadows: readonly ShadowRoot[];
}

/** Reading that can be paused every few nodes. */
type Reading<T = void> = Generator<void, T>;

/**
 * Reads an element's text in reading order, as far as `longest` UTF-16 code units and the end of
 * the node that reaches them. Shadow trees that are open are read where they show, with what is
 * put into their slots; `enter` is told of each before.
 */
export function* readText(
  root: Node,
  longest: number,
  enter: (tree: ShadowRoot) => void = () => {},
): Reading<ReadText> {
  const reader = new TextReader(longest, enter);
  yield* reader.readWithin(root);
  return reader.finish();
}

/**
 * On every page with marks, and mostly in its first second, when nothing is compiled yet: each call
 * into the browser counts. So the walk goes from node to node, and is not told when it leaves an
 * element; that a block has ended is known by the next text's standing in another one.
 */
class TextReader {
  readonly #longest: number;
  readonly #enter: (tree: ShadowRoot) => void;
  readonly #collector = new TextCollector();
  readonly #hidden: Element[] = [];
  readonly #shadows: ShadowRoot[] = [];
  /** The block that an inline element stands in. */
  readonly #inline = new Map<Node, Node | null>();
  #nodes = 0;
  #hasPreformatted = false;
  /** A block has begun, or something that is one has been passed over, since the last text. */
  #broken = false;
  /** Inline elements that have begun since the last text. */
  #entered: Element[] = [];
  #lastParent: Node | null = null;
  #lastBlock: Node | null = null;

  constructor(longest: number, enter: (tree: ShadowRoot) => void) {
    this.#longest = longest;
    this.#enter = enter;
  }

  *readWithin(root: Node): Reading {
    const page = root.ownerDocument ?? document;
    const { createTreeWalker } = Document.prototype; // The page's own may be one of its pictures.
    const walker = createTreeWalker.call(page, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let node = walker.firstChild();
    while (node && this.#collector.length <= this.#longest) {
      if (++this.#nodes >= NODES_AT_ONCE) {
        this.#nodes = 0;
        yield;
        if (this.#isGone(node, walker)) {
          node = walker.nextNode();
          continue;
        }
      }
      if (node.nodeType === Node.TEXT_NODE) {
        const rest = this.#addText(node as Text);
        if (rest) {
          yield* rest;
          this.#isGone(node, walker);
        }
        node = walker.nextNode();
        continue;
      }
      const inside = this.#goInto(node as Element);
      if (typeof inside === 'object') yield* inside;
      node = inside === true ? walker.nextNode() : afterSubtree(walker);
    }
  }

  /** Taken away meanwhile, by a page that never rests: on from what was read last and is still there. */
  #isGone(node: Node, walker: TreeWalker): boolean {
    const { root } = walker;
    if (Node.prototype.contains.call(root, node)) return false;
    walker.currentNode = this.#collector.lastWithin(root) ?? root;
    this.#broken = true;
    return true;
  }

  finish(): ReadText {
    return { ...this.#collector.finish(), hidden: this.#hidden, shadows: this.#shadows };
  }

  /** Notes that an element begins; returns whether its own children are what is read next, or what else is. */
  #goInto(node: Element): boolean | Reading {
    const { localName } = node;
    // Of a form, or where a form's field stands in for its name.
    const isForm = typeof localName !== 'string' || localName === 'form';
    const element = isForm ? asItIs(node) : node;
    const name = isForm ? 'form' : localName;
    if (name === 'br') this.#collector.breakLine();
    else if (isInline(element, name)) {
      const parent = this.#around(node);
      this.#inline.set(node, parent === this.#lastParent ? this.#lastBlock : this.#blockOf(parent));
      this.#entered.push(element);
    } else this.#broken = true;
    if (name === 'pre') this.#hasPreformatted = true;
    const hasChildren = element.hasChildNodes();
    const shadow = !hasChildren || name.includes('-') ? element.shadowRoot : null;
    const isSlot = name === 'slot';
    if ((!hasChildren && !shadow && !isSlot) || isSkipped(element, name)) return false;
    if (isHidden(element, node)) {
      this.#noteHidden(element);
      return false;
    }
    if (shadow) {
      this.#shadows.push(shadow);
      this.#enter(shadow);
      return this.readWithin(shadow);
    }
    const assigned = isSlot ? (element as HTMLSlotElement).assignedNodes() : [];
    return assigned.length === 0 || this.#readAssigned(assigned);
  }

  /** Reads what is put into a slot. */
  *#readAssigned(nodes: readonly Node[]): Reading {
    for (const node of nodes) {
      const inside =
        node instanceof Text ? this.#addText(node) : node instanceof Element && this.#goInto(node);
      if (inside) yield* inside === true ? this.readWithin(node) : inside;
    }
  }

  #noteHidden(element: Element): void {
    if (this.#hidden.length >= MOST_HIDDEN) return;
    const text = textWithin(element, LONGEST_HIDDEN);
    this.#nodes += text.length >> 9;
    if (text.length > LONGEST_HIDDEN || mayHoldMentions(text)) this.#hidden.push(element);
  }

  /** Adds a text; returns what is left to do for a long one. */
  #addText(node: Text): Reading | undefined {
    const { data, parentNode } = node;
    const isElsewhere = parentNode !== this.#lastParent || this.#shadows.length > 0;
    const block = isElsewhere ? this.#blockOf(this.#aroundText(node)) : this.#lastBlock;
    if (block !== this.#lastBlock) this.#broken = true;
    if (mayBeBlank(data) && BLANK.test(data)) {
      if (!this.#broken) this.#collector.addText(node, data);
      return undefined;
    }
    if (this.#broken) this.#collector.breakBlock();
    else if (isElsewhere || this.#entered.length > 0) this.#partGlued(node, data);
    this.#broken = false;
    this.#lastParent = parentNode;
    this.#lastBlock = block;
    if (this.#entered.length > 0) this.#entered = [];
    const isPlain = !this.#hasPreformatted || !isPreformatted(node);
    if (data.length > LONGEST_AT_ONCE) return this.#addLong(node, data, isPlain);
    this.#nodes += data.length >> 9;
    if (isPlain) this.#collector.addText(node, data);
    else this.#collector.addPreformatted(node, data);
    return undefined;
  }

  /** A page may have all its text in one node, and mostly of what does not show. */
  *#addLong(node: Text, data: string, isPlain: boolean): Reading {
    for (let at = 0; at < data.length && this.#collector.length <= this.#longest; at += LONGEST_AT_ONCE) {
      const piece = data.slice(at, at + LONGEST_AT_ONCE);
      if (isPlain) this.#collector.addText(node, piece, at);
      else this.#collector.addPreformatted(node, piece, at);
      yield;
    }
  }

  /**
   * A span shown as a block parts words just as a div does; styles are asked for only where two
   * words would otherwise be glued together.
   */
  #partGlued(node: Text, data: string): void {
    if (!this.#collector.endsInWord || /^\s/.test(data)) return;
    const between = [...this.#entered];
    for (let left = this.#lastParent; left && this.#inline.has(left); left = this.#around(left)) {
      if (left.contains(node)) break;
      between.push(left as Element);
    }
    if (between.some(element => !isDisplayedInline(element))) this.#collector.breakBlock();
  }

  #blockOf(parent: Node | null): Node | null {
    if (parent instanceof ShadowRoot) return this.#blockOf(parent.host);
    const block = parent && this.#inline.get(parent);
    return block === undefined ? parent : block;
  }

  #aroundText(node: Text): Node | null {
    return (this.#shadows.length > 0 && node.assignedSlot) || node.parentNode;
  }

  /** What an element or a shadow tree shows in. */
  #around(node: Node): Node | null {
    if (this.#shadows.length === 0) return node.parentNode;
    if (node instanceof ShadowRoot) return node.host;
    return (node instanceof Element && node.assignedSlot) || node.parentNode;
  }
}

/** Most texts begin with a letter, or are long. */
function mayBeBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  return data.length <= LONGEST_BLANK && (first <= 32 || first === 160 || data.length === 0);
}

function afterSubtree(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** Whether styles hide an element, with what is in it; `node`: itself, where it is a form that is given as it is. */
export function isHidden(element: Element, node: Element): boolean {
  // Older browsers that cannot tell read it all.
  if (element.checkVisibility?.({ visibilityProperty: true }) !== false) return false;
  const { display, visibility } = getComputedStyle(node);
  // Of `display: contents`, as slots are: not to be seen itself, but all that is in it.
  return display !== 'contents' || visibility !== 'visible';
}

function isPreformatted({ parentElement }: Text): boolean {
  return parentElement !== null && Element.prototype.closest.call(parentElement, 'pre') !== null;
}
