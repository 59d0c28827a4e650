import { findBrowser, howToGetBrowser } from './browser-places.mjs';

/** Path of a Chromium to drive; an error that says how to get one when there is none. */
export function chromiumPath(): string {
  const path = findBrowser();
  if (!path) throw new Error(howToGetBrowser());
  return path;
}

/** Quiet, and able to run as root in a container; no background traffic of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
