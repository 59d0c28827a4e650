import { findFirefox, howToGetFirefox } from '../setup/browser-places.mjs';
import { openChromium } from './chromium-browser';
import { openFirefox } from './firefox-browser';
import type { BrowserOptions, ReaderBrowser } from './reader-browser';

export interface ReaderBrowserToOpen {
  name: ReaderBrowser['name'];
  open(options?: BrowserOptions): Promise<ReaderBrowser>;
}

/**
 * The browsers that every flow runs in. A machine without Firefox tests Chromium alone and says so;
 * where everything must hold (`CI` in the environment), that is an error.
 */
export const BROWSERS: ReaderBrowserToOpen[] = [{ name: 'Chromium', open: openChromium }];

if (findFirefox() !== undefined || process.env.CI) BROWSERS.push({ name: 'Firefox', open: openFirefox });
else console.warn(`Flows in Firefox are skipped: ${howToGetFirefox()}.`);
