import { asItIs } from './form-as-it-is';

/** What the Tab key stops at; frames, which take the keyboard with them, are left out. */
const STOPS =
  ':is(a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]):not(:disabled)';

const FOCUS_EVENTS = ['focus', 'focusin', 'blur', 'focusout'] as const;

/**
 * Has the Tab key go on from some words where nothing has the focus. Browsers go on from what had it
 * last, so the stop before the words has it for a moment, of which the page hears nothing. Where there
 * is none, all stays as it is.
 */
export function startTabbingAt(words: Range): void {
  const view = words.startContainer.ownerDocument?.defaultView;
  const stop = stopBefore(words.startContainer);
  if (!view || !stop) return;
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

/** In the node's own tree, or else in the tree that this one hangs in. */
function stopBefore(node: Node): HTMLElement | undefined {
  const tree = Node.prototype.getRootNode.call(node);
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return undefined;
  const stop = [...tree.querySelectorAll<HTMLElement>(STOPS)].findLast(
    element => isBefore(element, node) && element.tabIndex >= 0 && asItIs(element).checkVisibility(),
  );
  return stop ?? (tree instanceof ShadowRoot ? stopBefore(tree.host) : undefined);
}

/** Not around it: the link that words stand in comes next. */
function isBefore(element: Element, node: Node): boolean {
  const position = Node.prototype.compareDocumentPosition.call(node, element);
  return (
    (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0
  );
}
