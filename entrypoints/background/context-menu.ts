import { browser } from 'wxt/browser';
import { cutQuery } from '../../lib/address/address';
import { libraryUrl } from '../library/library-url';

const LOOK_UP = 'look-up';

/** Makes the entry anew under a title; the browser keeps it, and a second with its id would be an error. */
export async function nameContextMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** A query out of what a reader has selected, which may run over lines. */
export function queryFromSelection(selected: string): string {
  return cutQuery(selected.replace(/\s+/g, ' ').trim()).trim();
}

/** Looks the selected words up in a tab beside the page. */
export function lookUpOnContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== LOOK_UP) return;
    const url = libraryUrl({ view: 'search', query: queryFromSelection(selectionText) });
    void browser.tabs.create({ url, ...(tab && { index: tab.index + 1, windowId: tab.windowId }) });
  });
}
