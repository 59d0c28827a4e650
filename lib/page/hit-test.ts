import { asItIs } from './form-as-it-is';
import { canPaint } from './paint';
import type { PlacedMark } from './placed-mark';

declare global {
  interface HighlightRegistry {
    /** Not yet in TypeScript's library, nor in every browser that has highlights. */
    highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

export interface Point {
  /** CSS pixels from the top left of the layout viewport, as in pointer events. */
  x: number;
  y: number;
}

/** Half a pixel of rounding between pointer and rectangles, in CSS pixels. */
const ROUNDING = 1;

/**
 * The mark under a point, the innermost where one lies within another. `under` is the element the
 * pointer is over (a pointer event's target): a mark behind something that covers it is not hit.
 */
export function markAt<P extends PlacedMark>(
  marks: readonly P[],
  point: Point,
  under: Element,
): P | undefined {
  const hit = candidatesAt(marks, point, under).filter(
    ({ rangesMade: ranges }) =>
      ranges.some(range => shows(under, range.startContainer)) &&
      ranges.some(range => [...range.getClientRects()].some(rect => holds(rect, point))),
  );
  return hit.reduce<P | undefined>(
    (inner, placed) => (inner && lengthOf(inner) <= lengthOf(placed) ? inner : placed),
    undefined,
  );
}

function candidatesAt<P extends PlacedMark>(marks: readonly P[], { x, y }: Point, under: Element): P[] {
  // The browser tells of no highlight and no caret in a shadow tree.
  if (asItIs(under).shadowRoot) return marks.filter(({ node }) => node?.getRootNode() instanceof ShadowRoot);
  const hits = canPaint() ? CSS.highlights.highlightsFromPoint?.(x, y) : undefined;
  const ranges = new Set(hits?.flatMap(hit => hit.ranges));
  const hit = marks.filter(({ rangesMade }) => rangesMade.some(range => ranges.has(range)));
  if (hit.length > 0) return hit;
  // Some browsers lack the former; it misses a letter styled as the first of its block, and finds
  // nothing once a page has emptied the registry.
  const caret = caretAt(x, y);
  return caret ? marks.filter(({ rangesMade }) => rangesMade.some(range => reaches(range, caret))) : [];
}

/** Whether a node shows within an element, be it in a shadow tree of it, whose events come from the host. */
function shows(element: Element, node: Node): boolean {
  const { contains } = Node.prototype; // A form's own may be hidden by a field of that name.
  for (let at: Node = node; ; ) {
    if (contains.call(element, at)) return true;
    const tree = at.getRootNode();
    if (!(tree instanceof ShadowRoot)) return false;
    at = tree.host;
  }
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(x: number, y: number): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  // Chromium before 128 has only this one.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Whether a caret stands in a range or at its edge; each range of a mark lies in one text node. */
function reaches(range: Range, { node, offset }: Caret): boolean {
  return range.startContainer === node && offset >= range.startOffset && offset <= range.endOffset;
}

function holds(rect: DOMRect, { x, y }: Point): boolean {
  return (
    x >= rect.left - ROUNDING &&
    x <= rect.right + ROUNDING &&
    y >= rect.top - ROUNDING &&
    y <= rect.bottom + ROUNDING
  );
}

function lengthOf({ mark }: PlacedMark): number {
  return mark.end - mark.start;
}
