import type { Page } from './page';

/** A link's address in a text with marks for links, blanked out, leaves at most this much room. */
const LONGEST_ADDRESS = 400;

/**
 * The text between two offsets when it is at most `most` code units long, the room that the
 * addresses of links leave behind counted as one space; undefined when it is longer.
 */
export function gapBetween(page: Page, from: number, to: number, most: number): string | undefined {
  if (to < from || to - from > most + LONGEST_ADDRESS) return undefined;
  const gap = page.text.slice(from, to);
  const closed = gap.includes('     ') ? gap.replace(/ {2,}/g, ' ') : gap;
  return closed.length <= most ? closed : undefined;
}
