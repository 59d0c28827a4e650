import { hasAnywhere, type Page, textAfter, textBefore } from '../text/page';
import { isListGap } from './list-gap';
import type { StateName } from './state-name';

const ATTORNEYS_GENERAL = /attorneys? general|\bAGs?\b/i;
/** States that go to court do not lie beside each other on the way. */
const ACT =
  /^'?s? (?:have |has |had |also |jointly |both )*(?:su(?:e|es|ed|ing)\b|fil(?:e|es|ed|ing)\b|join(?:s|ed)?\b|state\b)/i;
const STATES_OF = /\bstates of $/i;
const AND_OTHER_CITIES = /^,? (?:and|or) (?:many |several |some )?other (?:[\w.]+ ){0,4}cities\b/;

const isPair = (left: StateName, right: StateName): boolean =>
  (left.jurisdiction === 'NY' && right.jurisdiction === 'WA') ||
  (left.jurisdiction === 'WA' && right.jurisdiction === 'NY');

/**
 * "New York and Washington": beside each other and no other state they are the two cities, as they are
 * among "other cities".
 * @param names in order of start
 */
export function findTwoCities(page: Page, names: readonly StateName[]): ReadonlySet<StateName> {
  const cities = new Set<StateName>();
  const areListed = (left: StateName | undefined, right: StateName | undefined) =>
    left !== undefined && right !== undefined && isListGap(page.text.slice(left.end, right.start));
  names.forEach((left, index) => {
    const right = names[index + 1];
    if (right === undefined || !isPair(left, right)) return;
    const between = page.text.slice(left.end, right.start);
    const besides = !areListed(names[index - 1], left) && !areListed(right, names[index + 2]);
    const after = textAfter(page, right.end, 50);
    const areStates = ACT.test(after) || STATES_OF.test(textBefore(page, left.start, 12));
    const cut = / and $|^\/$/.test(between) && besides && !areStates;
    const among = isListGap(between) && AND_OTHER_CITIES.test(after);
    if (!(cut || among) || hasAnywhere(page, ATTORNEYS_GENERAL)) return;
    cities.add(left).add(right);
  });
  return cities;
}
