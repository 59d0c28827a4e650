import { BUILT_EXTENSION } from '../extension/browser-with-extension';
import { BUILT_FOR_FIREFOX } from '../extension/firefox/firefox-with-extension';
import { findFirefox, howToGetFirefox } from '../setup/browser-places.mjs';
import { openChromium } from './chromium-browser';
import { openFirefox } from './firefox-browser';
import type { BrowserOptions, ReaderBrowser } from './reader-browser';

export interface ReaderBrowserToOpen {
  name: ReaderBrowser['name'];
  /** Folder of the extension built for it. */
  built: string;
  open(options?: BrowserOptions): Promise<ReaderBrowser>;
}

/**
 * The browsers that every flow runs in. A machine without Firefox tests Chromium alone and says so;
 * where everything must hold (`CI` in the environment), that is an error.
 */
export const BROWSERS: ReaderBrowserToOpen[] = [
  { name: 'Chromium', built: BUILT_EXTENSION, open: openChromium },
];

if (findFirefox() !== undefined || process.env.CI)
  BROWSERS.push({ name: 'Firefox', built: BUILT_FOR_FIREFOX, open: openFirefox });
else console.warn(`Flows in Firefox are skipped: ${howToGetFirefox()}.`);
