import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser-with-extension';
import { type ExtensionWindow, extensionWindow } from './extension-window';

/** Opens the popup of the toolbar's button over a page, as a reader opens it. */
export async function openToolbarPopup(browser: ExtensionBrowser, page: Page): Promise<ExtensionWindow> {
  await page.bringToFront();
  const worker = await browser.worker();
  await worker.evaluate('chrome.action.openPopup()');
  return await extensionWindow(browser, 'popup.html');
}
