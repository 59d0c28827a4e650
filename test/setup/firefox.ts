import { findFirefox, howToGetFirefox } from './browser-places.mjs';

/** Path of a Firefox to drive; an error that says how to get one when there is none. */
export function firefoxPath(): string {
  const path = findFirefox();
  if (!path) throw new Error(`There is ${howToGetFirefox()}.`);
  return path;
}
