import { FIFTY_STATES } from '../acts/fifty-states';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { CoalitionPhrase } from '../reading';
import { type Page, textAfter } from '../text/page';
import type { Party } from './party';

const SMALL: Record<string, number> = { one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const DISTRICT =
  /^,?(?: (?:and|plus|as well as|along with))? (?:in )?(?:the )?(?:District of Columbia|(?:Washington,? )?D\.?C\.?)(?![\p{L}])/u;
const TERRITORIES =
  /^,?(?: (?:and|plus|as well as|along with))? (one|a|two|three|four|five|six|\d)(?: U\.?S\.?)? territor(?:y|ies)\b/i;

/** How many act by a phrase and the words after it: 40 for "39 states and the District of Columbia". */
export function wholeTotal(page: Page, phrase: CoalitionPhrase): number | undefined {
  if (phrase.count === undefined) return undefined;
  const total = phrase.other ? phrase.count + 1 : phrase.count;
  let more = 0;
  let rest = textAfter(page, phrase.end, 120);
  const words = page.text.slice(phrase.start, phrase.end);
  if (!/states$|jurisdictions$/i.test(words)) return total;
  for (let reads = true; reads; ) {
    reads = false;
    const district = DISTRICT.exec(rest);
    const territories = TERRITORIES.exec(rest);
    if (district) {
      more += 1;
      rest = rest.slice(district[0].length);
      reads = true;
    } else if (territories) {
      more += SMALL[(territories[1] as string).toLowerCase()] ?? Number(territories[1]);
      rest = rest.slice(territories[0].length);
      reads = true;
    }
  }
  return total + more;
}

const ALL_STATES =
  /\b(?:all (?:50|fifty) states(?:' attorneys general)?|attorneys general (?:of|from|in) (?:all (?:50|fifty)|every) states?|every (?:other )?state(?:'s attorney general)?|(?:attorneys general (?:of|from|in|for) )all (?:the )?(?:remaining|other) states|all (?:50|fifty) (?:state )?attorneys general)\b/i;
const BUT =
  /^(?:[ ,]+(?:in the (?:nation|country|union)|attorneys? general))*[ ,]+(?:but|except|except for|other than|with the exception of|save)\b/i;

/** The states of "all 50 states" and "the attorneys general of every state but …"; undefined where it is not said. */
export function readAllStates(
  page: Page,
  parties: readonly Party[],
  reach: number,
): ReadonlySet<JurisdictionCode> | undefined {
  const match = ALL_STATES.exec(page.text.slice(0, reach));
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const states = new Set(FIFTY_STATES);
  const but = BUT.exec(page.text.slice(end, end + 80));
  const stop = end + (but ? 120 : 0);
  const clause = page.text.slice(end, stop).search(/[.;!?](?:\s|$)/);
  const until = clause < 0 ? stop : end + clause;
  for (const { start, jurisdiction } of parties) {
    if (but && start > end && start < until) states.delete(jurisdiction);
  }
  if (!but && DISTRICT.test(page.text.slice(end, end + 60))) states.add('DC');
  return states;
}
