import { asItIs } from '../form-as-it-is';

/** Scrolls to words, to the middle of the window where there is room. */
export function bringIntoView(words: Range): void {
  const parent = words.startContainer.parentElement;
  if (!parent) return;
  asItIs(parent).scrollIntoView({ block: 'center', behavior: 'instant' });
  // The middle of a block that is taller than the window, such as a body parted by `br`, is not theirs.
  for (let box: Element | null = parent; box; box = asItIs(box).parentElement) moveInto(words, asItIs(box));
}

/** Scrolls one box so that words which it holds outside its edges are in its middle. */
function moveInto(words: Range, box: Element): void {
  const [line] = words.getClientRects();
  if (!line || (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth)) return;
  const view = box.ownerDocument.scrollingElement === box ? windowOf(box) : box.getBoundingClientRect();
  const isOutside = (from: number, to: number, start: number, end: number) => from < start || to > end;
  const down = isOutside(line.top, line.bottom, view.top, view.bottom);
  const across = isOutside(line.left, line.right, view.left, view.right);
  box.scrollBy({
    top: down ? (line.top + line.bottom - view.top - view.bottom) / 2 : 0,
    left: across ? (line.left + line.right - view.left - view.right) / 2 : 0,
    behavior: 'instant',
  });
}

function windowOf({ clientWidth, clientHeight }: Element): DOMRect {
  return new DOMRect(0, 0, clientWidth, clientHeight);
}
