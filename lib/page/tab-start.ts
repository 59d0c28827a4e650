import { asItIs } from './form-as-it-is';

/** What the Tab key stops at; frames, which take the keyboard with them, are left out. */
const STOPS = 'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Has the Tab key go on from some words where nothing has the focus. Browsers go on from what had it
 * last, so the stop before the words has it for a moment, of which the page hears nothing. Where there
 * is none, all stays as it is.
 */
export function startTabbingAt(words: Range): void {
  const { startContainer: from } = words;
  const page = from.ownerDocument;
  const view = page?.defaultView;
  if (!page || !view) return;
  const stop = [...page.querySelectorAll<HTMLElement>(STOPS)].findLast(
    element => isBefore(element, from) && element.tabIndex >= 0 && asItIs(element).checkVisibility(),
  );
  if (!stop) return;
  const hearing = new AbortController();
  for (const type of FOCUS_EVENTS)
    view.addEventListener(type, event => event.stopImmediatePropagation(), {
      capture: true,
      signal: hearing.signal,
    });
  stop.focus({ preventScroll: true });
  stop.blur();
  hearing.abort();
}

/** Not around it: the link that words stand in comes next. */
function isBefore(element: Element, node: Node): boolean {
  const position = Node.prototype.compareDocumentPosition.call(node, element);
  return (
    (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0
  );
}
