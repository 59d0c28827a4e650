import { browser } from 'wxt/browser';

/** Firefox's name for panels. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the panel beside the page, or in a tab of its own where a browser has no panels. To be called
 * in the very task of a click, since browsers open panels for their readers only.
 */
export async function openPanel({ id, windowId }: { id: number; windowId: number }): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  if (browser.sidePanel) await browser.sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${id}` });
}
