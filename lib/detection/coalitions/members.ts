import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import { isListGap } from '../states/list-gap';
import type { StateName } from '../states/state-name';
import { matchesOf } from '../text/matches';
import { type Page, textAfter, textBefore } from '../text/page';
import { allWithin, firstFrom } from '../text/span-order';

/** A run of two or more states in a row. */
export interface StateList extends Span {
  states: StateName[];
}

/** The lists of states in the text, in order. */
export function findStateLists(page: Page, states: readonly StateName[]): StateList[] {
  const lists: StateList[] = [];
  let open: StateList | undefined;
  let previous: StateName | undefined;
  for (const state of states) {
    if (previous !== undefined && isListGap(page.text.slice(previous.end, state.start))) {
      if (open === undefined) {
        open = { start: previous.start, end: state.end, states: [previous, state] };
        lists.push(open);
      } else {
        open.states.push(state);
        open.end = state.end;
      }
    } else {
      open = undefined;
    }
    previous = state;
  }
  return lists;
}

/** Governors may join, but are no attorneys general of the states they are named with. */
const GOVERNORS_OF =
  /\bgovernors? (?:of|from|in) (?:the )?(?:states? of )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*(?:,? and |, )){0,12}(?:the )?$/iu;
/** "Sued California, Minnesota and New Jersey", "the suit against Georgia and Michigan": whom they act against. */
const OPPOSED =
  /\b(?:su(?:ed|es|e|ing)|against|versus|oppos(?:ed?|es|ing)|accus(?:ed?|es|ing)|blam(?:ed?|es|ing)|target(?:ed|s|ing)?|laws? (?:in|of)|polic(?:y|ies) (?:in|of)|officials (?:in|of)|elections? (?:results )?in) (?:the )?(?:states? of )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*(?:,? and |, )){0,12}(?:the )?$/u;
const ASIDE_REACH = 120;

/** Whether a state named at `offset` is one whose governor joined, or that is acted against: no member. */
export function isNoMember(page: Page, offset: number): boolean {
  const before = textBefore(page, offset, ASIDE_REACH);
  return GOVERNORS_OF.test(before) || OPPOSED.test(before);
}

/** What else than who acts a colon may list: "in three states: …". */
const OTHER_LIST = /\b(?:in|to|from|of|against) (?:\S+ ){0,3}\S+:$/;
const NAMES_AFTER_COLON = /:(?: the)?(?: states of)? $/;

/** Whether a list right behind a colon completes a sentence about a group that ends before it. */
export function completesSentence(page: Page, list: StateList): boolean {
  const before = textBefore(page, list.start, REACH);
  const colon = NAMES_AFTER_COLON.exec(before);
  return (
    list.states.length > 2 &&
    colon !== null &&
    (/\bv\.? [^:]{1,60}:/.test(before.slice(-80)) || !OTHER_LIST.test(before.slice(0, colon.index + 1)))
  );
}

const MEMBERSHIP =
  /\bjoin(?:s|ed|ing)?\b|\balong with\b|\balongside\b|\bin addition to\b|\bfollowing (?:states|jurisdictions|attorneys|state)|\bsign(?:ed|ing|atories|s)\b|\bpart(?:y|ies) to\b|\bparticipat|\bled by\b|\bco-?le(?:d|ads?)|\battorneys general\b|\bAGs\b|\bcoalition\b|\bplaintiff|\bstates (?:include|are|in the|that|suing|involved|joining)|\bcomprised? of\b|\brounding out\b|\bsuing\b|\bsued\b/i;
const REACH = 220;
const ENDS = ['.', '!', '?'];

/** Whether the words before a list say that it lists members of a group that acts. */
export function isMemberList(page: Page, list: StateList): boolean {
  if (isNoMember(page, list.start)) return false;
  const before = page.text.slice(Math.max(0, list.start - REACH), list.start);
  const clause = before.slice(Math.max(...ENDS.map(end => before.lastIndexOf(end))) + 1);
  return MEMBERSHIP.test(clause.length > 12 ? clause : before);
}

const LED_BY =
  /\b(?:co-?)?(?:led|headed|spearheaded) by\b|\bleading the (?:coalition|effort|lawsuit|letter)[^.]{0,30}(?:is|are)\b/i;

/** Jurisdictions that the sentence names as leading, by state or by the attorney general's name. */
export function findLeads(
  page: Page,
  sentence: Span,
  states: readonly StateName[],
  people: readonly PersonMention[],
): JurisdictionCode[] {
  const said = page.text.slice(sentence.start, sentence.end);
  const led = LED_BY.exec(said);
  if (led === null) {
    const leading = said.includes('-led ')
      ? allWithin(states, sentence).filter(state => LED_GROUP_AFTER.test(textAfter(page, state.end, 60)))
      : [];
    if (leading.length > 0) return [...new Set(leading.map(({ jurisdiction }) => jurisdiction))];
    return leadBySubject(page, sentence, people);
  }
  const from = sentence.start + led.index;
  const stop =
    /\b(?:were\b|are\b|was\b|and includes|sued?\b|filed\b|;|joined|along with|that includes|includes|in (?:a|an|filing|defending|support|urging|the)|filed|against|argu|say|call|also)/i.exec(
      page.text.slice(from + led[0].length, sentence.end),
    );
  const to = stop ? from + led[0].length + stop.index : sentence.end;
  const row = { start: from, end: to };
  const named = [
    ...allWithin(states, row),
    ...allWithin(people, row).filter(({ kind }) => kind === 'attorney-general'),
  ]
    .sort((a, b) => a.start - b.start)
    .map(one => one.jurisdiction);
  return [...new Set(named)];
}

/** "A Utah-led coalition of 20 states": not the brief beside it, which another may lead. */
const LED_GROUP_AFTER = /^-led (?:[\w-]+ ){0,3}(?:coalition|group)\b/;

const LEADS = /(?:,? (?:who|are|is|has|have|today|jointly|also|then|and))*,? (?:co-?)?le(?:d|ads?|ading)\b/gi;

/** "Attorneys General Tong, Bonta and James, who led a coalition of …": those in a row before the verb. */
function leadBySubject(page: Page, sentence: Span, people: readonly PersonMention[]): JurisdictionCode[] {
  const said = page.text.slice(sentence.start, sentence.end);
  const leads: JurisdictionCode[] = [];
  for (const match of matchesOf(LEADS, said)) {
    if (/^ by\b/.test(said.slice(match.index + match[0].length))) continue;
    leads.push(...namesInRowBefore(page, sentence, sentence.start + match.index, people));
  }
  return [...new Set(leads)];
}

/** Between a name and the next of a row stand states, titles and parties only. */
const ROW_WORD = /^(?:[,(]|'s?,?$|\p{Lu}|(?:and|of|the),?$)/u;
const LONGEST_ROW_GAP = 120;

function isRowGap(gap: string): boolean {
  return gap.length < LONGEST_ROW_GAP && gap.split(/\s+/).every(word => word === '' || ROW_WORD.test(word));
}

const NEAR_VERB = 24;

function namesInRowBefore(
  page: Page,
  sentence: Span,
  offset: number,
  people: readonly PersonMention[],
): JurisdictionCode[] {
  const row: JurisdictionCode[] = [];
  let next = offset;
  for (let index = firstFrom(people, offset) - 1; index >= 0; index -= 1) {
    const person = people[index] as PersonMention;
    if (person.kind !== 'attorney-general' || person.end > next) continue;
    if (person.start < sentence.start) break;
    const gap = page.text.slice(person.end, next);
    if (gap !== '' && (row.length === 0 ? gap.length > NEAR_VERB || /[.;]/.test(gap) : !isRowGap(gap))) break;
    row.push(person.jurisdiction);
    next = person.start;
  }
  return row;
}
