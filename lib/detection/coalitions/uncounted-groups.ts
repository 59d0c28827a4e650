import type { PersonMention } from '../mention';
import { isListGap } from '../states/list-gap';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { firstFrom, lastWithin } from '../text/span-order';
import { readFew } from './count';
import { before, type GroupPhrase, REACH } from './group-phrase';
import {
  GROUP_LED_BEFORE,
  PARTY_LAWYERS_NAMED,
  PEERS_WITHOUT_NUMBER,
  TOP_LAWYERS_NAMED,
  VAGUE_GROUP,
} from './patterns';
import { actsNext, IN_GENERAL, statesAct } from './states-acting';

/** "His Republican colleagues": the phrase begins behind whose they are. */
const WHOSE = /\b(?:his|her|their|our|its) $/i;
/** Of whom it was spoken before, or nobody in particular: "the other attorneys general", "unlike other states". */
const NOBODY_NEW = /\b(?:the|these|those|my|no|than|like|unlike|among|any|all|many) $/i;
/** "Ohio and Utah are among several states suing". */
const ARE_AMONG = /\b(?:is|was|are|were) among $/i;
/** To whom something is said or done is nobody who acts. */
const ADDRESSED =
  /\b(?:(?:wrote|written|writes?|writing|letters?|sent|sends?|appeal(?:ed|s)?|spoke|speaking|sold|offered) to|(?:urged|urges|asked|asks|call(?:ed|s|ing) (?:up)?on|pressed|warned|sued|suing|met(?: with)?|lobbied|beat|defeated|criticized|praised)|compared (?:to|with)) (?:a |his |her |their )?$/i;
/** With whom somebody acts: "joined several other states". */
const ACTS_WITH =
  /(?:\b(?:join(?:s|ed|ing)?(?: with| by)?|along with|alongside|together with|(?:co-)?(?:led|leads?|leading)|(?:suit|sued|brief|letter|curiae|filed|brought|signed)(?: \w+){0,3} (?:by|with|from))|, with) (?:a |an )?$/i;
const AND = /,? and (?:a |an )?$/i;
/** "Neronha and his fellow AGs". */
const AND_THEIR = /,? and (?:his|her|their) $/i;
/** "I stand with my fellow attorneys general", "in concert with other state attorneys general". */
const IN_CONCERT =
  /\b(?:(?:stand|stood|work|fight|fought|join|along|together)\w*(?: \w+){0,3} (?:my|his|her|our) |in (?:concert|tandem|partnership|coordination|conjunction) with )$/i;
/** They are others to whoever stands before them. */
const OTHERS = /\b(?:other|fellow)\b/i;
/** "Other attorneys general joining the suit are from": the rest of those who act. */
const ARE_FURTHER =
  /^,? (?:(?:who|that) )?(?:(?:have |has )?(?:joining|joined|signing|signed|part of|participating|taking part|involved|named|listed)(?: on)?(?: to| in| as)? |in |on |behind |to sign )(?:the|this|that|today's|\w+day's|a|his|her|their) (?:\S+ ){0,3}?(?:law ?suit|suit|letter|brief|coalition|case|challenge|complaint|effort|comments?|petition|settlement|plaintiffs?)\b(?:,? (?:are|is|were|include|included|represent)|:)/i;

/** States do much together that is no act of theirs: "joined several other states in banning it". */
const IN_LAWS =
  /^(?:,? (?:such as|like) [^.;]{0,40}?)? (?:passing|adopting|enacting|following suit|doing)\b|^ (?:in|by) (?!the (?:South|West|Midwest|Northeast|East|country|nation|region)\b|su|fil|challeng|ask|urg|sign|oppos|seek|a (?:\w+ )?(?:law)?suit|the (?:\w+ )?(?:law)?suit|an? (?:\w+ )?(?:brief|letter)|court|back|support|defend)/;

/** Groups that nobody counts: "several other states", "his Republican counterparts in Ohio and Utah". */
export function findUncountedGroups(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  return [
    ...vagueGroups(page, states, attorneys),
    ...peers(page, states, attorneys),
    ...groupsLedByState(page, states),
    ...topLawyers(page, states),
    ...partyLawyers(page, states),
  ];
}

/** "The top government lawyers for Idaho and Montana": by the row of their states. */
function topLawyers(page: Page, states: readonly StateName[]): GroupPhrase[] {
  return page.cues.matches(TOP_LAWYERS_NAMED, page.text, CUE.top).flatMap(({ index, 0: written }) => {
    const end = index + written.length;
    const phrase = overPlaces(page, { start: index, end, other: false }, states);
    const addressed = ADDRESSED.test(before(page, phrase).replace(/the $/, ''));
    return phrase.end > end && !addressed ? [phrase] : [];
  });
}

/** "Republican attorneys from Ohio, Utah and Iowa said in a letter". */
function partyLawyers(page: Page, states: readonly StateName[]): GroupPhrase[] {
  return page.cues.matches(PARTY_LAWYERS_NAMED, page.text, CUE.party).flatMap(({ index, 0: written }) => {
    const end = index + written.length;
    const phrase = overPlaces(page, { start: index, end, other: false }, states);
    const { start, end: last } = sentenceAt(page, index);
    return phrase.end > end && THEIR_ACTS.test(page.text.slice(start, last)) ? [phrase] : [];
  });
}

const LED = '-led ';

/** "Joined a Utah-led coalition urging": a state leads others to act. */
function groupsLedByState(page: Page, states: readonly StateName[]): GroupPhrase[] {
  if (!page.text.includes(LED)) return [];
  return page.cues.matches(GROUP_LED_BEFORE, page.text, CUE.group | CUE.adjective).flatMap(match => {
    const [written] = match;
    const start = match.index;
    const state = lastWithin(states, { start: start - 40, end: start - LED.length });
    if (state?.end !== start - LED.length) return [];
    const left = textBefore(page, state.start, 90);
    const acts = ACTS_WITH.test(left) || statesAct(left, textAfter(page, start + written.length, REACH));
    return acts ? [{ start, end: start + written.length, other: false }] : [];
  });
}

function vagueGroups(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  for (const { index, 0: written } of page.cues.matches(VAGUE_GROUP, page.text, CUE.vague)) {
    const count = readFew(written);
    const phrase: GroupPhrase = {
      start: index,
      end: index + written.length,
      other: OTHERS.test(written),
      ...(count === undefined ? {} : { count }),
    };
    const left = before(page, phrase);
    const after = textAfter(page, phrase.end, REACH);
    const nobody = NOBODY_NEW.test(left) && !ARE_AMONG.test(left) && !IN_CONCERT.test(left);
    if (nobody || ADDRESSED.test(left) || IN_GENERAL.test(left)) continue;
    const ofStates = /\bstates$/i.test(written);
    if (!ofStates && OF_ONE_PRESIDENT.test(after)) continue;
    if (ofStates && IN_LAWS.test(after) && !ARE_FURTHER.test(after)) continue;
    const inConcert =
      !ofStates &&
      (IN_CONCERT.test(left)
        ? concernsTheirActs(left, after)
        : phrase.other &&
          AND_THEIR.test(left) &&
          isBesideNamed(phrase, states, attorneys) &&
          actsNext(after));
    const acts =
      inConcert || ACTS_WITH.test(left)
        ? true
        : AND.test(left)
          ? ofStates
            ? isBesideNamed(phrase, states, attorneys) &&
              (actsNext(after) || (statesAct(left, after) && concernsTheirActs(left, after)))
            : isBesideNamed(phrase, states, attorneys) || concernsTheirActs(left, after)
          : /^(?:other|fellow)\b/i.test(written)
            ? ARE_FURTHER.test(after) || (!ofStates && WHO.test(after) && actsNext(after))
            : statesAct(left, after) || (!ofStates && concernsTheirActs(left, after));
    if (acts) found.push(phrase);
  }
  return found;
}

/** "Several attorneys general announced in court": what those do who are no states is told nearby. */
const concernsTheirActs = (left: string, after: string): boolean =>
  THEIR_ACTS.test(/[^.;]*$/.exec(left)?.[0] ?? '') || THEIR_ACTS.test(/^[^.;]*/.exec(after)?.[0] ?? '');
const THEIR_ACTS =
  /\b(?:law ?suits?|suits?|su(?:e|es|ed|ing)|briefs?|letters?|courts?|settle\w*|complaints?|investigat\w+|announce\w*|challeng(?:e|es|ed|ing)|agreement|subpoena\w*|blast\w*|slam\w*|condemn\w*|denounc\w*|urg(?:e|ed|ing)|oppos\w+|threaten\w*|demand\w*|critici[sz]\w+)\b/i;

/** "Multiple attorneys general across his two terms": one after the other. */
const OF_ONE_PRESIDENT = /^ (?:across|during|over|under|in) (?:his|her|their|the past|the last|two|both)\b/i;

/** Code units between a group and whoever stands right before it. */
const NEXT_TO = 24;

function isBesideNamed(
  { start }: GroupPhrase,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): boolean {
  const near = { start: start - 60, end: start };
  const last = [lastWithin(states, near), lastWithin(attorneys, near)]
    .flatMap(one => (one ? [one.end] : []))
    .sort((a, b) => b - a)[0];
  return last !== undefined && start - last < NEXT_TO;
}

const WHO = /^ who /;

/** People who have colleagues too. */
const OTHER_OFFICES =
  /\b(?:senators?|representatives?|congress(?:man|woman|men|members?)|lawmakers?|legislators?|council|governors?|mayors?|professors?|doctors|judges?|justices?|commissioners?|sheriffs?|police|secretar(?:y|ies) of state|treasurers?)\b|\b(?:Sens?|Reps?|Gov)\./i;
const BESIDE = 160;
const IN_PLACES = /^ (?:in|from|of|for|across|representing) (?:the )?(?:states of )?$/;

function peers(page: Page, states: readonly StateName[], attorneys: readonly PersonMention[]): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  const begins = CUE.peers | CUE.party | CUE.adjective;
  for (const { index, 0: written } of page.cues.matches(PEERS_WITHOUT_NUMBER, page.text, begins)) {
    const left = textBefore(page, index, 90);
    if (!WHOSE.test(left)) continue;
    const phrase = overPlaces(page, { start: index, end: index + written.length, other: true }, states);
    const sentence = sentenceAt(page, index);
    const near = lastWithin(attorneys, { start: Math.max(sentence.start, index - BESIDE), end: index });
    if (near === undefined) continue;
    const between = page.text.slice(near.end, index);
    if (/[.;]/.test(between) || OTHER_OFFICES.test(between)) continue;
    const without = left.replace(WHOSE, '');
    if (ADDRESSED.test(left)) continue;
    if (statesAct(without, textAfter(page, phrase.end, REACH))) found.push(phrase);
  }
  return found;
}

/** A row of states right behind the preposition is part of the phrase. */
function overPlaces(page: Page, phrase: GroupPhrase, states: readonly StateName[]): GroupPhrase {
  let at = firstFrom(states, phrase.end);
  let last = states[at];
  if (!last || !IN_PLACES.test(page.text.slice(phrase.end, last.start))) return phrase;
  let held = 1;
  for (at += 1; at < states.length; at += 1) {
    const next = states[at] as StateName;
    if (!isListGap(page.text.slice(last.end, next.start))) break;
    last = next;
    held += 1;
  }
  return held > 1 ? { ...phrase, end: last.end } : phrase;
}
