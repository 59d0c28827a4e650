/** Elements that hold nothing, and those whose end tag may be left out: neither makes a page deeper. */
const FLAT: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'
  ).split(' '),
);

/**
 * How deep the tags of a piece of HTML lie in each other at most, read from its letters alone: a parser
 * needs the square of the depth, which is minutes for a page made of nothing but openings.
 */
export function deepestNesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
