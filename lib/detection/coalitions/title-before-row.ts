import { isListGap } from '../states/list-gap';
import type { StateName } from '../states/state-name';
import type { Page } from '../text/page';
import { firstFrom } from '../text/span-order';
import type { Title } from '../titles/title';
import type { GroupPhrase } from './group-phrase';
import { LIST_AFTER_TITLE } from './listings';

const AND = /^,? (?:and|plus|along with|together with|as well as) (?:the )?$/;
const OF_STATES = /^(?:\w+ )*(?:states|jurisdictions)$/i;

/**
 * "Attorneys general in Ohio, Utah and 18 other states" is one phrase: a group that counts other states
 * grows over the row of states before it to the title they belong to.
 */
export function grownOverRow(
  page: Page,
  group: GroupPhrase,
  titles: readonly Title[],
  states: readonly StateName[],
): GroupPhrase {
  if (group.count === undefined || !OF_STATES.test(page.text.slice(group.start, group.end))) return group;
  let at = firstFrom(states, group.start) - 1;
  let first = states[at];
  if (!first || !AND.test(page.text.slice(first.end, group.start))) return group;
  const besides = [first.jurisdiction];
  for (at -= 1; at >= 0; at -= 1) {
    const state = states[at] as StateName;
    if (!isListGap(page.text.slice(state.end, first.start))) break;
    besides.unshift(state.jurisdiction);
    first = state;
  }
  const title = titles[firstFrom(titles, first.start) - 1];
  if (!title?.plural || title.rank !== 'state' || title.end > first.start) return group;
  if (!LIST_AFTER_TITLE.test(page.text.slice(title.end, first.start))) return group;
  return { ...group, start: title.start, other: true, besides: [...new Set(besides)] };
}
