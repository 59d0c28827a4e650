/** A text node counts as so many characters more, since a page may have millions that are empty. */
const NODE = 8;

/**
 * An element's text as far as it is needed, in UTF-16 code units; what is longer than `longest` may be cut
 * anywhere after it. Unlike `textContent` it copies no megabytes in one go. A form is to be given as it is.
 */
export function textWithin(element: Element, longest: number): string {
  // The page's own may be one of its pictures; what stands for a form is no node, and is led back to it.
  const { createTreeWalker } = Document.prototype;
  const walker = createTreeWalker.call(document, element.closest('*') as Element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let left = longest; left >= 0 && walker.nextNode(); ) {
    const { data } = walker.currentNode as Text;
    text += data.slice(0, left + 1);
    left -= data.length + NODE;
  }
  return text;
}
