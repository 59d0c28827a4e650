import { type Page, textAfter } from '../text/page';
import { isListGap } from './list-gap';
import type { StateName } from './state-name';

/** As it is written in lists, how much of that is no part of the name, and whether it may open a list. */
const SPELLINGS = [
  { said: 'the District', lead: 'the '.length, opens: true },
  { said: ' DC', lead: 1, opens: false },
] as const;
/** Courts, schools and prosecutors have districts as well. */
const OTHER_DISTRICT =
  /^(?:\p{L}|'s? attorney\b(?! general)|-| (?:\p{Lu}|of\b|\d|attorney\b|judge|court|office|manager|superintendent|school|board))/u;

/** "Maryland, Virginia and the District": the District of Columbia, where it is one of a list of states. */
export function findTheDistrict(page: Page, names: readonly StateName[]): StateName[] {
  return SPELLINGS.flatMap(spelling => findSpelled(page, names, spelling));
}

/** "Washington, DC" is the seat of government, or told apart from it elsewhere. */
const isSeat = (page: Page, left: StateName, start: number): boolean =>
  left.jurisdiction === 'WA' && /^,? $/.test(page.text.slice(left.end, start));

function findSpelled(
  page: Page,
  names: readonly StateName[],
  { said, lead, opens }: (typeof SPELLINGS)[number],
): StateName[] {
  const found: StateName[] = [];
  let next = 0;
  for (let at = page.text.indexOf(said); at >= 0; at = page.text.indexOf(said, at + 1)) {
    const start = at + lead;
    const end = at + said.length;
    if (OTHER_DISTRICT.test(textAfter(page, end, 20))) continue;
    while (next < names.length && (names[next] as StateName).start < end) next += 1;
    const [left, right] = [names[next - 1], names[next]];
    if (left !== undefined && isSeat(page, left, start)) continue;
    const isListed =
      (left !== undefined && isListGap(page.text.slice(left.end, start))) ||
      (opens && right !== undefined && isListGap(page.text.slice(end, right.start)));
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
