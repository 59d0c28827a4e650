import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser-with-extension';
import { type ExtensionWindow, extensionWindow } from './extension-window';
import { openToolbarPopup } from './toolbar-popup';

/** Opens the panel beside a page out of the popup, as a reader opens it. */
export async function openSidePanel(browser: ExtensionBrowser, page: Page): Promise<ExtensionWindow> {
  const popup = await openToolbarPopup(browser, page);
  await popup.waitForText(/Open panel/);
  await popup.click('Open panel');
  return await extensionWindow(browser, 'sidepanel.html');
}
