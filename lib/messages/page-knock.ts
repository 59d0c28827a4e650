import { browser } from 'wxt/browser';

/**
 * Has a tab's page read and questions answered, whose gate has seen no reason to so far. Resolves with
 * false where AG Lens has no part.
 */
export async function knock(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/reading.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
