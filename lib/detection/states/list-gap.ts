/** What stands between two neighbours of a list: "Ohio, the District of Columbia; and Utah". */
export const LIST_GAP =
  /^(?:'s?)?(?:\s+[Ss]tate)?\s*(?:,|;|&|\/|\||•|·|\n\s*[-*•]?)?\s*(?:(?:and|or|as well as|along with|plus|&|y|e|o|así como|junto con)\s+)?(?:also\s+|también\s+)?(?:(?:other\s+)?states,?\s+(?:including|such as)\s+)?(?:the\s+|el\s+|la\s+)?(?:(?:states?|commonwealths?|territory|territories|district)\s+of\s+|estado\s+de\s+)?(?:the\s+)?$/i;

/** What nearly all lists are written with. */
const COMMON_GAPS = new Set([', ', ' and ', ', and ', '; ']);

/** Whether the text between two names makes them neighbours of one list. */
export function isListGap(gap: string): boolean {
  if (COMMON_GAPS.has(gap)) return true;
  return gap.length > 0 && gap.length < 60 && gap !== ' ' && LIST_GAP.test(gap);
}
