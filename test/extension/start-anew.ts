import type { ExtensionBrowser } from './browser-with-extension';
import { closeExtensionWindows } from './extension-window';

/** What a reader has chosen, looked up and corrected, so far as it is kept. */
const FORGET = `Promise.all([
  chrome.storage.local.remove(['settings', 'settings-sync', 'recent-lookups']),
  chrome.storage.session.clear(),
])`;

/** Closes the extension's windows and forgets the reader's doings, whatever a test that failed has left. */
export async function startAnew(browser: ExtensionBrowser): Promise<void> {
  await closeExtensionWindows(browser);
  const worker = await browser.worker();
  await worker.evaluate(FORGET);
}
