import { browser } from 'wxt/browser';

/** Firefox's name for panels. */
interface SidebarAction {
  open(): Promise<void>;
}

export interface PanelPlace {
  /** Of the tab that the panel is to tell of. */
  id: number;
  windowId: number;
}

/**
 * Opens the panel beside the page, or in a tab of its own where a browser has no panels or opens none
 * now. To be called in the very task of a click, since browsers open panels for their readers only.
 */
export async function openPanel({ id, windowId }: PanelPlace): Promise<void> {
  const inTab = () => browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${id}` });
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  const opening = browser.sidePanel?.open({ windowId }) ?? sidebarAction?.open();
  if (opening) await opening.catch(inTab);
  else await inTab();
}
