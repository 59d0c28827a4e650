/** In UTF-16 code units; what is longer is no headline. */
const LONGEST = 500;
const SITE_AT_END = /^(.+?)\s+(?:\||[-–—·])\s+(\p{Lu}[^|–—·]*)$/u;

/**
 * The title of a page without the name of its site at the end, as `Headline | The Courier` has it. A
 * tail stays that goes on in small letters or is nearly as long as what stands before it.
 */
export function headlineOf(title: string): string {
  if (title.length > LONGEST) return title;
  const [, head, site] = SITE_AT_END.exec(title.trim()) ?? [];
  if (head === undefined || site === undefined) return title;
  const [words, ofSite] = [head, site].map(part => part.split(/\s+/u).length) as [number, number];
  return words >= 4 && ofSite <= 5 && ofSite * 2 <= words ? headlineOf(head) : title;
}
