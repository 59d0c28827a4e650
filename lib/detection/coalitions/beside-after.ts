import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import type { StateName } from '../states/state-name';
import { type Page, textAfter } from '../text/page';
import { firstFrom } from '../text/span-order';
import { COUNT_PATTERN } from './count';

/** Jurisdictions that are no states, as they are written beside a number of states. */
const BEYOND_STATES: readonly (readonly [JurisdictionCode, RegExp])[] = [
  ['DC', /^(?:Washington,? )?(?:D\.C\.|D\.?C\b)|^(?:District of Columbia|Distrito de Columbia|District)\b/i],
  ['PR', /^(?:Commonwealth of )?Puerto Rico\b/i],
  ['GU', /^Guam\b/i],
  ['VI', /^(?:U\.?S\.? )?Virgin Islands\b|^Islas Vírgenes\b/i],
  ['AS', /^American Samoa\b/i],
  ['MP', /^Northern Mariana(?:s| Islands)\b/i],
];
const LINK =
  /^(?:,? (?:and|plus|&|along with|together with|as well as|y|e|así como|junto con)|,)(?: (?:from|in|for))?(?: (?:the|el|la))? /i;
const FIRMLY = /and|plus|&|with|as well as|\by\b|\be\b|así|junto/i;
/** They stand beside the number, but are no members of a coalition of states. */
const NO_STATE = new RegExp(
  `^(?:(?:${COUNT_PATTERN}|several|some|a (?:number|handful|group|coalition) of|many|numerous|various|dozens of|multiple) (?:[\\w.]+ ){0,2}?(?:cities|counties|municipalities|localities|(?:local|city|county) governments|school districts|tribes|agencies|organizations|groups|ciudades|condados)|(?:city|cities|county|counties|city and county|ciudad|ciudades|condado) (?:of|de) [A-Z][\\w.]+(?: [A-Z][\\w.]+){0,2}|[A-Z][\\w.]+ (?:County|City)|New York City|San Francisco|Los Angeles|Chicago|San Diego|San José|San Jose|Boston|Philadelphia|Seattle|Baltimore|Houston|Denver|Minneapolis|U\\.?S\\.? Conference of Mayors)\\b`,
);
/** Nobody can tell how many these are, or which of them a record counts. */
const UNKNOWN_MANY =
  /^(?:[\w-]+ ){0,3}?(?:territor(?:y|ies)|governors?|gobernadores|commonwealths?|officials|legislatures?|cities|counties|municipalities|localities|tribes|jurisdictions|others|counting|the federal government|federal government)\b/i;

/** "And Pennsylvania Gov. Josh Shapiro": beside the attorneys general, but none. */
const GOVERNOR =
  /^(?:'s)? (?:(?:Democratic|Republican) )?(?:Lt\. )?(?:Gov\.|Governor|Gobernador)(?: \p{Lu}[\p{L}.'-]*){0,3}/iu;

export interface BesideAfter {
  codes: JurisdictionCode[];
  /** The number goes on in a way that can't be added up: "17 states and several territories". */
  open: boolean;
  /** Where the last of them ends. */
  end: number;
}

const REACH = 220;

/** Who stands right beside a number, after it: D.C. and Guam in "20 states, D.C. and Guam". */
export function besideAfter(page: Page, group: Span, states: readonly StateName[]): BesideAfter {
  const codes: JurisdictionCode[] = [];
  const after = textAfter(page, group.end, REACH);
  let at = 0;
  for (;;) {
    const link = LINK.exec(after.slice(at))?.[0];
    if (link === undefined) break;
    const next = at + link.length;
    const rest = after.slice(next);
    const beyond = BEYOND_STATES.flatMap(([code, name]) => {
      const found = name.exec(rest);
      return found ? [{ code, length: found[0].length }] : [];
    })[0];
    if (beyond) {
      codes.push(beyond.code);
      at = next + beyond.length;
      continue;
    }
    const noState = NO_STATE.exec(rest)?.[0].length;
    if (noState !== undefined) {
      at = next + noState;
      continue;
    }
    if (UNKNOWN_MANY.test(rest)) return { codes, open: true, end: group.end + at };
    const state = states[firstFrom(states, group.end + next)];
    // "Two states, Texas and Ohio": named again, not beside. "Forty states and Texas": beside.
    if (!state || state.start !== group.end + next || !FIRMLY.test(link)) break;
    at = state.end - group.end;
    const governor = GOVERNOR.exec(after.slice(at))?.[0].length;
    if (governor === undefined) codes.push(state.jurisdiction);
    else at += governor;
  }
  return { codes, open: false, end: group.end + at };
}
