import type { PersonMention, Span } from '../mention';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { hasAnywhere, isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { before, type GroupPhrase, phraseOf, REACH, SPEAKS_OF_THEM } from './group-phrase';
import { findJoinedOthers } from './joined-others';
import { findJointEfforts } from './joint-efforts';
import { findGroupsByOtherWords } from './other-words';
import { partyActs } from './party-acting';
import {
  ATTORNEYS_GENERAL_FROM,
  COUNTED_ATTORNEYS_GENERAL,
  COUNTED_STATES,
  GROUP_OF,
  JOINT_BY_NAME,
  NAMED_GROUP,
  OWN_SUIT,
  PARTY_GROUP,
  STATE_COALITION,
} from './patterns';
import { findSpanishGroups } from './spanish-groups';
import { statesAct } from './states-acting';
import { findStatesInHeadlines } from './states-in-headlines';
import { findStatesToldApart } from './states-told-apart';
import { findUncountedGroups } from './uncounted-groups';

/**
 * Every phrase that counts or names a group, in order and without overlap.
 * @param attorneys attorneys general named on the page, in order: they have colleagues
 */
export function findGroupPhrases(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  const { text, cues } = page;
  for (const match of [
    ...(cues.has(CUE.group) ? cues.matches(GROUP_OF, text, CUE.group | CUE.adjective | CUE.count) : []),
    ...(cues.has(CUE.attorney)
      ? [
          ...cues.matches(ATTORNEYS_GENERAL_FROM, text, CUE.attorney | CUE.party),
          ...cues.matches(COUNTED_ATTORNEYS_GENERAL, text, CUE.count),
        ]
      : []),
  ]) {
    const phrase = phraseOf(match);
    if (phrase && isGroupOfAttorneysGeneral(page, phrase, match[0])) found.push(phrase);
  }
  const idle: GroupPhrase[] = [];
  for (const match of cues.has(CUE.states) ? cues.matches(COUNTED_STATES, text, CUE.count) : []) {
    const phrase = phraseOf(match);
    if (!phrase || isHarkingBack(page, phrase) || NO_STATES_OF_OURS.test(before(page, phrase))) continue;
    if (
      OF_A_SUIT.test(match[0]) ||
      OWN_A_SUIT.test(textAfter(page, phrase.end, 60)) ||
      (LED_AND_SAY.test(textAfter(page, phrase.end, REACH)) && hasAnywhere(page, OF_SUITS)) ||
      isOnOneSide(page, phrase) ||
      statesAct(before(page, phrase), afterAside(page, phrase.end)) ||
      OF_ATTORNEYS_GENERAL.test(textBefore(page, phrase.start, 160))
    )
      found.push(withAll(page, phrase));
    else idle.push(phrase);
  }
  for (const match of cues.has(CUE.joint) ? cues.matches(JOINT_BY_NAME, text, CUE.adjective) : []) {
    const phrase = phraseOf(match);
    if (phrase && isJointHere(page, phrase, match[0])) found.push(phrase);
  }
  if (HAS_STATE_COALITION.test(text)) {
    for (const match of cues.matches(STATE_COALITION, text, CUE.count)) {
      const phrase = phraseOf(match);
      if (phrase) found.push(phrase);
    }
  }
  found.push(
    ...findJointEfforts(page),
    ...findSpanishGroups(page, states, attorneys),
    ...findGroupsByOtherWords(page, states, attorneys),
  );
  found.push(...findJoinedOthers(page, states, attorneys), ...findUncountedGroups(page, states, attorneys));
  found.push(...findStatesToldApart(page, states), ...findStatesInHeadlines(page));
  for (const match of cues.matches(NAMED_GROUP, text, CUE.attorney | CUE.party)) {
    const phrase = phraseOf(match);
    if (phrase && !isHeadline(page, sentenceAt(page, phrase.start))) found.push(phrase);
  }
  for (const match of cues.matches(PARTY_GROUP, text, CUE.party)) {
    const phrase = phraseOf(match);
    if (phrase && partyActs(before(page, phrase), match[0], textAfter(page, phrase.end, REACH)))
      found.push(phrase);
  }
  const counted = firstEnds(found);
  return withoutOverlap([...found, ...idle.filter(phrase => isCountedAgain(page, phrase, counted))]);
}

const HAS_STATE_COALITION = /-(?:[Ss]tate|STATE),? /;

/** "The briefs are signed by mayors and 15 states on the one hand". */
const ON_ONE_SIDE =
  /^,?(?: and (?:the )?(?:District of Columbia|D\.C\.|DC))?,? on (?:the|one) (?:one |other )?(?:hand|side|other)\b/i;
const COURT_PAPERS = /\b(?:briefs?|law ?suits?|suit|letters?|court)\b/i;

function isOnOneSide(page: Page, { start, end }: GroupPhrase): boolean {
  if (!ON_ONE_SIDE.test(textAfter(page, end, 60))) return false;
  const sentence = sentenceAt(page, start);
  return COURT_PAPERS.test(page.text.slice(sentence.start, sentence.end));
}

/** Fewer are any few states. */
const FEWEST_AGAIN = 5;
const THEM = /\b(?:the|those|these|all|both) (?:other )?$/i;
const WHERE =
  /\b(?:in|across|throughout|within|between|outside|into|around) (?:all |each )?(?:of )?(?:the|those|these) (?:other )?$/i;

/** "Seventeen states and counting": nothing else is said of them. */
const AND_COUNTING = /^,? and counting\b[^\p{L}\d]*(?:\n|$)/u;
/** "The 12 suing states": by their name. */
const OF_A_SUIT = /\b(?:plaintiff|suing|challenging|holdout|dissenting|respondent|petitioner|amici|amicus) /i;

/** Where each number is first told of a group. */
function firstEnds(found: readonly GroupPhrase[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { count, end } of found)
    if (count !== undefined) ends.set(count, Math.min(end, ends.get(count) ?? end));
  return ends;
}

/** "Eleven states' suit against the fund manager may go on". */
const LED_AND_SAY =
  /^, led by \p{Lu}[^,.;]{2,60}, (?:have |had )?(?:say|said|argu|contend|claim|want|hope|call)/u;
const OWN_A_SUIT = new RegExp(`^'${OWN_SUIT}`, 'i');

/** "Nineteen states sued. … The 19 states": of whom the number was told before. */
function isCountedAgain(
  page: Page,
  { start, end, count }: GroupPhrase,
  counted: ReadonlyMap<number, number>,
): boolean {
  const told = count === undefined || count < FEWEST_AGAIN ? undefined : counted.get(count);
  if (told === undefined) return false;
  if (AND_COUNTING.test(textAfter(page, end, 20))) return true;
  const left = before(page, { start, end: start });
  return told < start && THEM.test(left) && !WHERE.test(left);
}

/** "All but four states" are those that do not act; "Nigeria's 36 states" are no states here. */
const NO_STATES_OF_OURS =
  /\b(?:all but|(?:Nigeria|Mexico|India|Australia|Germany|Brazil|Malaysia)(?:'s|,)?) $/i;

/** "All 50 states": of those that are all, the word is part. */
function withAll(page: Page, phrase: GroupPhrase): GroupPhrase {
  if (phrase.count === undefined || phrase.count < ALL_STATES) return phrase;
  const all = /\ball $/i.exec(textBefore(page, phrase.start, 5))?.[0].length ?? 0;
  return { ...phrase, start: phrase.start - all };
}

const ALL_STATES = 50;
/** "Twenty-five states — with all their names — sued". */
const ASIDE = /^,? [—–-]+ [^—–]*? [—–-]+/;
const LONGEST_ASIDE = 700;

/** What follows a phrase, or the list of names between dashes behind it. */
function afterAside(page: Page, end: number): string {
  const near = textAfter(page, end, REACH);
  if (!/^,? [—–]/.test(near)) return near;
  const aside = ASIDE.exec(textAfter(page, end, LONGEST_ASIDE))?.[0].length ?? 0;
  return aside > 0 ? textAfter(page, end + aside, REACH) : near;
}

/** "Attorneys general of Ohio, Utah and 18 other states": the title tells who they are. */
const OF_ATTORNEYS_GENERAL =
  /\b(?:attorneys general|AGs) (?:of|from|in|for|representing) (?:the )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+| of)*(?:,? and |, ?)?){1,9}(?:along with |plus |as well as )?$/u;

const NOT_A_GROUP_BEFORE =
  /\b(?:assistant to|aide to|class of|counsel to|worked for|worked under|served under|former|previous|past|last|deputy|assistant|(?:campaign(?:ed|s|ing)?|vot(?:e|ed|ing)) for|no|between|his|her|Trump's|Biden's|Obama's|fired|U\.S\.|county|any of the|all but)\s+$/i;
/** "A settlement between 49 attorneys general and five banks". */
const SETTLED_BETWEEN = /\b(?:settlement|deal|agreement|accord|pact)\b[^.;]{0,60}\bbetween $/i;
const NOT_A_GROUP_AFTER =
  /^(?:\s+(?:races?|elections?|seats?|candidates?|offices|contests?|are up|who (?:have |had )?served|(?:took|take|taking) office|(?:was|were|are) sworn|up for|will be elected|(?:will )?attend(?:ed|ing)?\b|gather(?:ed|ing)?\b|convened?(?! an? (?:\w+ )?(?:call|grand jury))\b|across (?:his|her)|in (?:American|U\.S\.|the nation's|state) history|since \d|(?:were|are|was|had been|have been|will be) (?:all )?(?:invited|asked|urged|eligible|elected|appointed|notified|contacted|surveyed|polled|briefed|up for|on the ballot))|-elect)/i;

/** To whom something is written or done is nobody who acts. */
const ADDRESSED =
  /\b(?:(?:wrote|written|writes?|writing|letters?|e-?mails?|sent|sends?|complaints?|complained|appeal(?:ed|s)?|pleas?|requests?|testified|spoke|speaking|speech|report(?:ed|s)?|refer(?:red|rals?)?|subpoenas?|forwarded|available|addressed|message|memo) to|(?:urged|urges|asked|asks|called on|calls on|calling on|pressed|warned|implored|sued|suing|lobbied|lobbying|met with|meeting with)) (?:the |all )*$/i;

function isGroupOfAttorneysGeneral(page: Page, phrase: GroupPhrase, written: string): boolean {
  const left = before(page, phrase);
  const right = textAfter(page, phrase.end, REACH);
  const between = SETTLED_BETWEEN.test(left);
  if ((NOT_A_GROUP_BEFORE.test(left) && !between) || NOT_A_GROUP_AFTER.test(right) || ADDRESSED.test(left))
    return false;
  // "The governors of 12 states and attorneys general of nine": two groups.
  if (/states and attorneys general$/i.test(written) && /\bgovernors (?:of|from) $/i.test(left)) return false;
  if (isHarkingBack(page, phrase)) return false;
  if (OF_UNCOUNTED_STATES.test(written) && !statesAct(left, right) && !THEIR_SUIT.test(left + right))
    return false;
  if (
    /^(?:Coalition|Group|Alliance|Team)/.test(page.text.slice(phrase.start, phrase.end)) &&
    /(?<!-)\p{Lu}\p{Ll}+ $/u.test(left) &&
    !DOES_IN_TITLE.test(left)
  )
    return false;
  if (/AG's/.test(written) && /^\s+(?:office|lawsuit|suit|letter|request|decision)/i.test(right))
    return false;
  if (/\bPrivate\s+$/.test(left)) return false;
  if (LAID_TO_GROUP.test(left) && /^(?:\S+ )*?(?:group|coalition|alliance|bloc)\b/i.test(written))
    return true;
  const statesOnly = !/attorney|\bA\.?G/i.test(written);
  if (statesOnly && OF_A_SUIT.test(written)) return true;
  const loose =
    statesOnly &&
    phrase.count === undefined &&
    /^(?:\w+[ ,]+)*?(?:groups?|teams?|contingent|bloc|alliances?|cohort)\b/i.test(written);
  // "Teams from 20 states" play.
  if (statesOnly && /^(?:teams?|groups) from /i.test(written)) return false;
  // Weather and rankings have groups of states too, but nobody leads those.
  if (loose) return statesAct(left, right) || (/^ led by /.test(right) && CONCERNS_ACTS.test(left));
  return (
    !statesOnly ||
    statesAct(left, right) ||
    CONCERNS_ACTS.test(left + right) ||
    (SAYS.test(right) && hasAnywhere(page, OF_SUITS))
  );
}

/** "AG Joins Coalition Of Attorneys General": a verb of a headline is no part of a name. */
const DOES_IN_TITLE =
  /\b(?:Join(?:s|ed|ing)?|(?:Co-?)?(?:Lead(?:s|ing)?|Led)|Head(?:s|ed|ing)|By|With|From) $/;

/** "Opposed by the House and a coalition of other states", "over the objections of a group". */
const LAID_TO_GROUP =
  /\b(?:opposed|contested|challenged|supported|appealed|fought) by (?:[^.;]{0,60} and )?an? $|\bover (?:the |strong )?objections? (?:of|from) an? $/i;

/** "Attorneys general in several states", "of the following states": many things are said of such. */
const OF_UNCOUNTED_STATES =
  /^(?!(?:group|coalition|alliance|team)).*\b(?:generals?|AGs) (?:(?:from|of|in|for|representing) )?(?:(?:several|multiple|many|various|numerous|other|the following|a \w+ of|dozens of|scores of) ).*(?:states|jurisdictions)$/is;
const THEIR_SUIT = /\b(?:law ?suits?|sued|suing|settlement|amicus)\b/i;

/** "A coalition of states calls it a power grab", on a page of suits. */
const SAYS =
  /^(?:,? led by [^,.;]{3,60},?)? (?:\w+ )?(?:calls?|called|says?|said|argu|contend|claim|believ|objects?|wants?)/i;
const OF_SUITS = /\b(?:law ?suits?|suing|sued|supreme court|attorneys? general)\b/i;

/** "The two attorneys general" are the two named before. */
function isHarkingBack(page: Page, phrase: GroupPhrase): boolean {
  if (phrase.count === undefined || phrase.count > 3 || phrase.other) return false;
  // "The attorneys general of two states": the number is that of their states, and nobody was named.
  if (/^a/i.test(textAfter(page, phrase.start, 1)) && !/^a /i.test(textAfter(page, phrase.start, 2)))
    return false;
  return /\b(?:the|both|these|those)\s+$/i.test(textBefore(page, phrase.start, 7));
}

const CONCERNS_ACTS =
  /\blaw ?suits?\b|\bsuits?\b|\bsu(?:e|es|ed|ing)\b|\bbriefs?\b|\bletters?\b|\bcourts?\b|attorneys? general|\bAGs?\b|\bsettle|\bcomplaint\b/i;

const OTHER_PEOPLE =
  /^ (?:of|from|between|among|with) (?:(?!.{0,40}(?:attorneys? general|\bAGs?\b|\bstates\b))|(?:\S+ ){0,3}?(?:lawmakers|senators|legislators|members|governors|mayors|experts|advocates|former)\b(?! and (?:attorneys|AGs)))/i;

function isJointHere(page: Page, phrase: Span, written: string): boolean {
  const after = textAfter(page, phrase.end, REACH);
  const group = /(?:coalitions?|groups?)$/i.test(written);
  if (group && OTHER_PEOPLE.test(after)) return false;
  if (/multi-?state/i.test(written)) return !isInGeneral(page, phrase, written);
  if (!group || /s$/i.test(written)) return false;
  const around = before(page, phrase) + after;
  return SPEAKS_OF_THEM.test(around) || (CONCERNS_ACTS.test(around) && hasAnywhere(page, SPEAKS_OF_THEM));
}

/** "More multistate investigations", "multistate settlements are common": none in particular. */
function isInGeneral(page: Page, phrase: Span, written: string): boolean {
  if (!/s$/i.test(written)) return false;
  return (
    /\b(?:more|increased?|increase in|growing|future|potential|any|such as|fewer|of|AG|attorney general) $/i.test(
      textBefore(page, phrase.start, 24),
    ) ||
    /^ (?:are (?:common|rare|often|usually|typically)|often|typically|usually|and (?:other )?litigation)\b/i.test(
      textAfter(page, phrase.end, 24),
    )
  );
}

function withoutOverlap(phrases: GroupPhrase[]): GroupPhrase[] {
  phrases.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: GroupPhrase[] = [];
  for (const phrase of phrases) {
    const last = kept.at(-1);
    if (last === undefined || phrase.start >= last.end) kept.push(phrase);
    else if (last.count === undefined && phrase.count !== undefined) last.count = phrase.count;
  }
  return kept;
}
