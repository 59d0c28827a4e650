import type { Browser } from 'wxt/browser';

/**
 * The browser's interface for extensions. It comes into being when first touched, which takes as long
 * as all else that the gate does: most pages never need it.
 */
export function extensionApi(): typeof Browser {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  const api = browser ?? chrome;
  if (!api) throw new Error('No extension');
  return api;
}
