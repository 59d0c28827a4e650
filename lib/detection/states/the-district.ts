import { type Page, textAfter } from '../text/page';
import { isListGap } from './list-gap';
import type { StateName } from './state-name';

const SAYS = 'the District';
/** Courts, schools and prosecutors have districts as well. */
const OTHER_DISTRICT =
  /^(?:\p{L}|'s? attorney\b(?! general)|-| (?:\p{Lu}|of\b|\d|attorney\b|judge|court|office|manager|superintendent|school|board))/u;

/** "Maryland, Virginia and the District": the District of Columbia, where it is one of a list of states. */
export function findTheDistrict(page: Page, names: readonly StateName[]): StateName[] {
  const found: StateName[] = [];
  let next = 0;
  for (let at = page.text.indexOf(SAYS); at >= 0; at = page.text.indexOf(SAYS, at + 1)) {
    const start = at + 'the '.length;
    const end = at + SAYS.length;
    if (OTHER_DISTRICT.test(textAfter(page, end, 20))) continue;
    while (next < names.length && (names[next] as StateName).start < end) next += 1;
    const [left, right] = [names[next - 1], names[next]];
    const isListed =
      (left !== undefined && isListGap(page.text.slice(left.end, start))) ||
      (right !== undefined && isListGap(page.text.slice(end, right.start)));
    if (!isListed) continue;
    found.push({
      start,
      end,
      jurisdiction: 'DC',
      reason: { rule: 'district-beside-states' },
      listed: true,
    });
  }
  return found;
}
