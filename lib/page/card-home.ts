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

/** The one above all others: a dialog that opens takes the focus. */
function modalDialog(page: Document): Element | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  for (let at = focused; at; ) {
    const dialog = Element.prototype.closest.call(at, 'dialog:modal');
    if (dialog) return dialog;
    const tree = Node.prototype.getRootNode.call(at);
    at = tree instanceof ShadowRoot ? tree.host : null;
  }
  return [...page.querySelectorAll('dialog:modal')].at(-1);
}
