import { COUNT_PATTERN } from '../coalitions/count';
import type { NameMatch } from '../names/name-table';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { insertInOrder } from '../text/span-order';
import { isCapitalised, wordAtOrAfter } from '../text/words';
import { findCoordinated } from './coordinated';
import { isElsewhere } from './elsewhere';
import { INSTITUTION, TITLE_AFTER_STATE } from './institutions';
import { isListGap } from './list-gap';
import { isPartOfProperName } from './proper-name';
import type { StateName } from './state-name';
import { findTheDistrict } from './the-district';
import { withoutTowns } from './towns';
import { findTwoCities } from './two-cities';
import { isFromWashingtonState, washingtonRule } from './washington';

/** States found by name, and those that may be a person's name instead. */
export interface FoundStates {
  states: StateName[];
  /** Members of `states` that only a reading of the sentence can tell from a person. */
  doubtful: StateName[];
}

const TERRITORIES = new Set(['AS', 'DC', 'GU', 'MP', 'PR', 'VI']);

/** Every state, D.C. or territory named as a place or a government. */
export function findStates(page: Page, matches: readonly NameMatch[]): FoundStates {
  const named: StateName[] = [];
  for (const match of matches) {
    if (match.target.kind !== 'state') continue;
    if (!isInName(page, match) && !isPartOfProperName(page, match)) {
      named.push({
        start: match.start,
        end: match.end,
        jurisdiction: match.target.jurisdiction,
        reason: { rule: TERRITORIES.has(match.target.jurisdiction) ? 'territory-name' : 'state-name' },
        listed: false,
      });
    }
  }
  const candidates = withoutTowns(page, named);
  for (const name of [...findTheDistrict(page, candidates), ...findCoordinated(page, candidates)])
    insertInOrder(candidates, name);
  markLists(page, candidates);
  const homeState = candidates.some(name => name.jurisdiction === 'WA') && isFromWashingtonState(page);
  const people = new Set(matches.flatMap(({ target, start }) => (target.kind === 'person' ? [start] : [])));
  const cities = findTwoCities(page, candidates);
  const states: StateName[] = [];
  const doubtful: StateName[] = [];
  for (const name of candidates) {
    if (cities.has(name) || isElsewhere(page, name)) continue;
    if (name.jurisdiction === 'WA') {
      const capital = capitalInList(page, name);
      if (capital) {
        states.push(capital);
        continue;
      }
      const rule = ownsPerson(page, name, people)
        ? 'washington-attorney-general'
        : washingtonRule(page, name, homeState);
      if (rule === undefined) continue;
      name.reason = { rule };
    } else if (name.jurisdiction === 'DC' && !isDistrictAsState(page, name)) {
      continue;
    } else if (name.listed) {
      name.reason = { rule: 'listed-state' };
    }
    states.push(name);
    if (mayBePerson(page, name)) doubtful.push(name);
  }
  return { states: withoutOverlap(states), doubtful };
}

/** Handles, file names and the names of sites are no mentions. */
function isInName(page: Page, match: NameMatch): boolean {
  const { text } = page;
  const before = text[match.start - 1];
  if (before === '@' || before === '#' || before === '_') return true;
  const behind = text[match.end];
  if (behind === '_' || behind === '@') return true;
  return behind === '.' && /^\.(?:com|gov|org|edu|net)\b/.test(textAfter(page, match.end, 6));
}

function markLists(page: Page, names: StateName[]): void {
  for (let index = 1; index < names.length; index += 1) {
    const [left, right] = [names[index - 1] as StateName, names[index] as StateName];
    const gap = page.text.slice(left.end, right.start);
    // "In D.C. and in Maryland": the District is a party beside a state there.
    if (/^,? and in (?:the )?$/.test(gap) && (left.jurisdiction === 'DC' || right.jurisdiction === 'DC')) {
      left.listed = true;
      right.listed = true;
    }
    const seatOfGovernment = left.jurisdiction === 'WA' && right.jurisdiction === 'DC';
    if (!seatOfGovernment && isListGap(gap)) {
      left.listed = true;
      right.listed = true;
    }
  }
}

const DISTRICT_AFTER = /^,?\s*\(?D\.?C\.?/;
const STATES_BEFORE = new RegExp(
  `(?:\\b(?:states|territories|jurisdictions|attorneys general|AGs),?|\\bto \\d{1,2},?)\\s+(?:and|plus|as well as|along with|including)\\s+(?:in\\s+)?$|\\b${COUNT_PATTERN} (?:other )?states,\\s+(?:the )?$`,
  'i',
);
/** "The attorney general of Washington, D.C.", "fiscal general de Washington". */
const OFFICE_OF_BEFORE =
  /\b(?:attorneys? general (?:of|for)|(?:fiscal(?:es)?|procurador(?:a|es)?) general(?:es)? de) (?:the )?$/i;
/** "The Washington, D.C., and Maryland attorneys general". */
const THEIR_TITLE_AFTER = /^,?\s*\(?D\.?C\.?,? and (?:\p{Lu}\p{L}+ ){1,2}(?:attorneys general|AGs)\b/u;
/** "Joined Washington, D.C., in suing". */
const JOINED_BEFORE = /\bjoin(?:s|ed|ing)?(?: with)? $/;
const IN_ACTING = /^, in (?:su|fil|challeng|ask|sign|urg|oppos)\w+/;

/** "Washington, D.C." beside states is the District as a jurisdiction, not the seat of government. */
function capitalInList(page: Page, name: StateName): StateName | undefined {
  const district = DISTRICT_AFTER.exec(textAfter(page, name.end, 10));
  if (district === null) return undefined;
  const before = textBefore(page, name.start, 60);
  const isJoined =
    JOINED_BEFORE.test(before) && IN_ACTING.test(textAfter(page, name.end + district[0].length, 20));
  if (
    !name.listed &&
    !isJoined &&
    !STATES_BEFORE.test(before) &&
    !OFFICE_OF_BEFORE.test(before) &&
    !THEIR_TITLE_AFTER.test(textAfter(page, name.end, 60))
  )
    return undefined;
  return {
    ...name,
    end: name.end + district[0].length,
    jurisdiction: 'DC',
    reason: { rule: 'district-beside-states' },
  };
}

/** "Washington's Nick Brown": people in the record are of states. */
function ownsPerson(page: Page, { end }: StateName, people: ReadonlySet<number>): boolean {
  return people.has(end + 3) && page.text.startsWith("'s ", end);
}

/** "Brian Schwalb of D.C." and "the attorney general of D.C." */
const PERSON_OF_BEFORE =
  /(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:of (?:the )?|\()|\battorneys? general (?:of|for|in) (?:the )?)$/u;

function isDistrictAsState(page: Page, name: StateName): boolean {
  if (name.end - name.start > 5) return true;
  if (/\bWashington,?\s+$/.test(textBefore(page, name.start, 14))) return false;
  return (
    name.listed ||
    STATES_BEFORE.test(textBefore(page, name.start, 60)) ||
    PERSON_OF_BEFORE.test(textBefore(page, name.start, 30)) ||
    /^(?:'s)?\s+(?:attorney general|AG\b)/i.test(textAfter(page, name.end, 30))
  );
}

const GIVEN_NAMES = new Set(['VA', 'GA', 'MT']);
const FAMILY_NAMES = new Set(['WA', 'MT', 'DE']);
const NO_GIVEN_NAME =
  /^(?:In|From|But|And|For|To|Of|At|On|With|By|As|When|While|If|Like|Unlike|Both|Since|After|Before|Northern|Southern|Eastern|Western|Central|North|South|East|West|Upstate|Downstate|Rural|The|Today|Meanwhile|Attorneys?|General|State|States|Former|Then|Outgoing|Incoming|Current|Outside|Inside|Across|Around|Only|Even|Over|Under|Against|Joining|Neighboring|Nearby|Coastal|Urban|Suburban)$/;

/** Whether the name may be a person's: a given name before a surname, or a surname after a given name. */
function mayBePerson(page: Page, name: StateName): boolean {
  const { text, words } = page;
  if (name.listed) return false;
  const first = wordAtOrAfter(words, name.start);
  const next = wordAtOrAfter(words, name.end);
  if (GIVEN_NAMES.has(name.jurisdiction) && next < words.count) {
    const start = words.starts[next] as number;
    return (
      start - name.end === 1 &&
      text[name.end] === ' ' &&
      isCapitalised(text, start) &&
      !isInstitutionOrTitle(text.slice(start, words.ends[next]))
    );
  }
  if (FAMILY_NAMES.has(name.jurisdiction) && first > 0) {
    const start = words.starts[first - 1] as number;
    const end = words.ends[first - 1] as number;
    return (
      name.start - end === 1 &&
      text[end] === ' ' &&
      isCapitalised(text, start) &&
      start >= sentenceAt(page, name.start).start &&
      !NO_GIVEN_NAME.test(text.slice(start, end)) &&
      !/attorneys? general|state\b/i.test(text.slice(name.end, name.end + 24))
    );
  }
  return false;
}

const isInstitutionOrTitle = (word: string) => TITLE_AFTER_STATE.test(word) || INSTITUTION.test(word);

function withoutOverlap(names: StateName[]): StateName[] {
  return names.filter((name, index) => index === 0 || name.start >= (names[index - 1] as StateName).end);
}
