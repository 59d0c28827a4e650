/**
 * The element that a card's host is put into. All outside a modal dialog is inert, and what lies outside
 * an element in fullscreen does not answer to the pointer: the host goes with them.
 */
export function cardHome(page: Document): Element {
  const { fullscreenElement: full } = page;
  const dialog = modalDialog(page);
  if (full && (!dialog || dialog.contains(full))) return full;
  return dialog ?? page.documentElement;
}

/** The one above all others: it takes the focus as it opens, and all that is not in it is passed over by the pointer. */
function modalDialog(page: Document): Element | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return dialogAround(focused) ?? dialogAround(inTheMiddle(page)) ?? lastDialog(page);
}

function dialogAround(element: Element | null): Element | undefined {
  for (let at = element; at; ) {
    const dialog = Element.prototype.closest.call(at, 'dialog:modal');
    if (dialog) return dialog;
    const tree = Node.prototype.getRootNode.call(at);
    at = tree instanceof ShadowRoot ? tree.host : null;
  }
  return undefined;
}

/** A dialog is there for the pointer wherever its backdrop is. */
function inTheMiddle(page: Document): Element | null {
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  const at = (tree: DocumentOrShadowRoot) => tree.elementFromPoint(innerWidth / 2, innerHeight / 2);
  let hit = at(page);
  while (hit?.shadowRoot) {
    const inner = at(hit.shadowRoot);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

function lastDialog(page: Document): Element | undefined {
  return [...page.querySelectorAll('dialog:modal')].at(-1);
}
