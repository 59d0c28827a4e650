import type { Span } from '../mention';
import { hasAnywhere, isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { readCount } from './count';
import {
  ATTORNEYS_GENERAL_FROM,
  COUNTED_ATTORNEYS_GENERAL,
  COUNTED_STATES,
  GROUP_OF,
  JOINT_BY_NAME,
  NAMED_GROUP,
  PARTY_GROUP,
  SPANISH_GROUP,
  STATE_COALITION,
} from './patterns';
import { partyActs, statesAct } from './states-acting';

/** A phrase for a group, found by its own words and those beside it. */
export interface GroupPhrase extends Span {
  count?: number;
  other: boolean;
}

/** More than there are jurisdictions: years, dollars, cities. */
const MOST = 57;
const REACH = 170;

/** Every phrase that counts or names a group, in order and without overlap. */
export function findGroupPhrases(page: Page): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  for (const pattern of [GROUP_OF, ATTORNEYS_GENERAL_FROM, COUNTED_ATTORNEYS_GENERAL]) {
    for (const match of page.text.matchAll(pattern)) {
      const phrase = phraseOf(match);
      if (phrase && isGroupOfAttorneysGeneral(page, phrase, match[0])) found.push(phrase);
    }
  }
  for (const match of page.text.matchAll(COUNTED_STATES)) {
    const phrase = phraseOf(match);
    if (
      phrase &&
      !isHarkingBack(page, phrase) &&
      statesAct(before(page, phrase), textAfter(page, phrase.end, REACH))
    )
      found.push(phrase);
  }
  for (const match of page.text.matchAll(JOINT_BY_NAME)) {
    const phrase = phraseOf(match);
    if (phrase && isJointHere(page, phrase, match[0])) found.push(phrase);
  }
  for (const pattern of rarePatterns(page.text)) {
    for (const match of page.text.matchAll(pattern)) {
      const phrase = phraseOf(match);
      if (phrase) found.push(phrase);
    }
  }
  for (const match of page.text.matchAll(NAMED_GROUP)) {
    const phrase = phraseOf(match);
    if (phrase && !isHeadline(page, sentenceAt(page, phrase.start))) found.push(phrase);
  }
  for (const match of page.text.matchAll(PARTY_GROUP)) {
    const phrase = phraseOf(match);
    if (phrase && partyActs(before(page, phrase), textAfter(page, phrase.end, REACH))) found.push(phrase);
  }
  return withoutOverlap(found);
}

/** Patterns whose own word most texts do not have: looking for the word is cheaper than for the pattern. */
function rarePatterns(text: string): RegExp[] {
  const patterns: RegExp[] = [];
  if (/iscales|rocuradores|estados/.test(text)) patterns.push(SPANISH_GROUP);
  if (/-[Ss]tate /.test(text)) patterns.push(STATE_COALITION);
  return patterns;
}

const before = (page: Page, phrase: Span) => textBefore(page, phrase.start, 90);

const LEADING =
  /^(?:(?:the|all|some|another|nearly|about|almost|roughly|at least|more than|over|around|as many as|approximately) )+/i;

function phraseOf(match: RegExpExecArray): GroupPhrase | undefined {
  const [written, ...groups] = match as unknown as [string, ...(string | undefined)[]];
  const number = groups.find(group => group !== undefined && !/dozens|scores/i.test(group));
  const count = number === undefined ? undefined : readCount(number);
  if (count !== undefined && (count > MOST || count < 2)) return undefined;
  const lead = LEADING.exec(written)?.[0].length ?? 0;
  return {
    start: match.index + lead,
    end: match.index + written.length,
    other: /\b(?:otros|other|fellow|additional|more)\b/i.test(written.replace(/\bmore than\b/gi, '')),
    ...(count === undefined ? {} : { count }),
  };
}

const NOT_A_GROUP_BEFORE =
  /\b(?:assistant to|aide to|counsel to|worked for|worked under|served under|former|previous|past|last|deputy|assistant|no|between|his|her|Trump's|Biden's|Obama's|fired|U\.S\.|county|any of the)\s+$/i;
const NOT_A_GROUP_AFTER =
  /^(?:\s+(?:races?|elections?|seats?|candidates?|offices|contests?|are up|up for|will be elected|across (?:his|her)|in (?:American|U\.S\.|the nation's|state) history|since \d)|-elect)/i;

function isGroupOfAttorneysGeneral(page: Page, phrase: GroupPhrase, written: string): boolean {
  const left = before(page, phrase);
  const right = textAfter(page, phrase.end, REACH);
  if (NOT_A_GROUP_BEFORE.test(left) || NOT_A_GROUP_AFTER.test(right)) return false;
  if (isHarkingBack(page, phrase)) return false;
  if (
    /^(?:Coalition|Group|Alliance|Team)/.test(page.text.slice(phrase.start, phrase.end)) &&
    /(?<!-)\p{Lu}\p{Ll}+ $/u.test(left)
  )
    return false;
  if (/AG's/.test(written) && /^\s+(?:office|lawsuit|suit|letter|request|decision)/i.test(right))
    return false;
  if (/\bPrivate\s+$/.test(left)) return false;
  const statesOnly = !/attorney|\bA\.?G/i.test(written);
  const loose =
    statesOnly &&
    phrase.count === undefined &&
    /^(?:\w+[ ,]+)*?(?:groups?|teams?|contingent|bloc|alliances?|cohort)\b/i.test(written);
  // Weather and rankings have groups of states too, but nobody leads those.
  if (loose) return statesAct(left, right) || (/^ led by /.test(right) && CONCERNS_ACTS.test(left));
  return !statesOnly || statesAct(left, right) || CONCERNS_ACTS.test(left + right);
}

/** "The two attorneys general" are the two named before. */
function isHarkingBack(page: Page, phrase: GroupPhrase): boolean {
  if (phrase.count === undefined || phrase.count > 3 || phrase.other) return false;
  return /\b(?:the|both|these|those)\s+$/i.test(textBefore(page, phrase.start, 7));
}

const CONCERNS_ACTS =
  /\blaw ?suits?\b|\bsuits?\b|\bsu(?:e|es|ed|ing)\b|\bbriefs?\b|\bletters?\b|\bcourts?\b|attorneys? general|\bAGs?\b|\bsettle|\bcomplaint\b/i;

const OTHER_PEOPLE =
  /^ (?:of|from|between|among|with) (?!.{0,40}(?:attorneys? general|\bAGs?\b|\bstates\b))/i;
const SPEAKS_OF_THEM = /attorneys? general|\bAGs?\b|\bstates\b/i;

function isJointHere(page: Page, phrase: Span, written: string): boolean {
  const after = textAfter(page, phrase.end, REACH);
  const group = /(?:coalitions?|groups?)$/i.test(written);
  if (group && OTHER_PEOPLE.test(after)) return false;
  if (/multi-?state/i.test(written)) return true;
  if (!group || /s$/i.test(written)) return false;
  const around = before(page, phrase) + after;
  return SPEAKS_OF_THEM.test(around) || (CONCERNS_ACTS.test(around) && hasAnywhere(page, SPEAKS_OF_THEM));
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
