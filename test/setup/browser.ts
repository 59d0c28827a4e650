import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Path of a Chromium to drive: `CHROMIUM` in the environment, or one of the usual places. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? USUAL_PLACES.find(place => existsSync(place));
  if (!path) throw new Error('No Chromium found: install one, or set CHROMIUM to its path.');
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
