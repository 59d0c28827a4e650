import type { PersonMention } from '../mention';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { matchesOf } from '../text/matches';
import { hasAnywhere, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { firstFrom, firstWithin, lastWithin } from '../text/span-order';
import { before, type GroupPhrase, phraseOf, REACH, SPEAKS_OF_THEM } from './group-phrase';
import {
  ATTORNEYS_GENERAL_OF_SO_MANY,
  COALITION_OF_THEM,
  FELLOW_PARTISANS,
  GROUP_OF_SO_MANY,
  LED_GROUP,
  NEARLY_ALL,
  OFFICIALS_OF_STATES,
  PEERS_OF_ATTORNEYS_GENERAL,
  SHARE_OF_STATES,
  STATE_ENFORCERS,
  TOP_LAWYERS_OF_STATES,
} from './patterns';
import { actsNext, statesAct } from './states-acting';

/** Words without which a pattern need not be tried. */
const HAS_TOP = /\b(?:top|chief) (?:state |government |law|legal |prosecutors|attorneys|cops)/i;
/** "The other 12 legal officials" are of a group that was spoken of. */
const THE_OTHER = /\bthe other $/i;
/** They speak for their states: "top state lawyers from 21 states say in the suit". */
const SAY = /^[^.;]{0,40}? (?:say|said|argue)\b/;
const HAS_SHARE = /(?:half|majority|thirds?|quarters) (?:of )?(?:\S+ ){0,3}(?:states|attorneys|AGs)/i;

const HAS_NEARLY_ALL = /\b(?:(?:nearly|almost|virtually|practically) (?:all|every)|all but)\b/i;

const ATTORNEYS_GENERAL = /attorneys? general|attorney generals|\bAGs?\b/i;
/** People who have colleagues too. */
const OTHER_OFFICES =
  /\b(?:senators?|representatives?|congress(?:man|woman|men|members?)|lawmakers?|legislators?|council|governors?|mayors?|professors?|doctors|judges?|justices?|commissioners?|sheriffs?|police|officers)\b|\b(?:Sens?|Reps?|Gov)\./;
/** How far before a group the attorneys general may be spoken of who make it up. */
const CONTEXT = 320;
/** How far before them whose colleagues they are is told. */
const BESIDE = 80;
/** "Sen. Smith": a title may end the sentence before. */
const INITIALS = 8;

/** Groups that go without the words "attorneys general" and "states": colleagues, top prosecutors, "a group of 44". */
export function findGroupsByOtherWords(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  const { text, cues } = page;
  const add = (
    matches: readonly RegExpExecArray[],
    holds: (phrase: GroupPhrase, written: string) => boolean,
    other = false,
  ) => {
    for (const match of matches) {
      const phrase = phraseOf(match);
      if (phrase && holds(phrase, match[0])) found.push({ ...phrase, other: other || phrase.other });
    }
  };
  if (cues.has(CUE.peers)) {
    const begins = CUE.count | CUE.peers | CUE.party | CUE.adjective;
    add(
      cues.matches(PEERS_OF_ATTORNEYS_GENERAL, text, begins),
      phrase => arePeers(page, phrase, attorneys),
      true,
    );
  }
  if (cues.has(CUE.partisans)) {
    add(cues.matches(FELLOW_PARTISANS, text, CUE.count), phrase => areOfTheirParty(page, phrase, attorneys));
  }
  if (cues.has(CUE.top) && HAS_TOP.test(text)) {
    add(
      cues.matches(TOP_LAWYERS_OF_STATES, text, CUE.top | CUE.party | CUE.count),
      (phrase, written) =>
        /states|jurisdictions|state/i.test(written) &&
        (acts(page, phrase) || SAY.test(textAfter(page, phrase.end, REACH))),
    );
  }
  if (cues.has(CUE.share) && HAS_SHARE.test(text))
    add(matchesOf(SHARE_OF_STATES, text), phrase => acts(page, phrase));
  if (
    (cues.has(CUE.nearly) || text.includes('ll but ')) &&
    cues.has(CUE.attorney | CUE.states | CUE.party) &&
    hasAnywhere(page, HAS_NEARLY_ALL)
  )
    for (const { index, 0: written } of matchesOf(NEARLY_ALL, text)) {
      const phrase = { start: index, end: index + written.length, other: false };
      if (acts(page, phrase)) found.push(phrase);
    }
  if (cues.has(CUE.group)) {
    const begins = CUE.group | CUE.adjective;
    add(
      cues.matches(GROUP_OF_SO_MANY, text, begins),
      phrase => acts(page, phrase) && speaksOfThem(page, phrase),
    );
    add(cues.matches(COALITION_OF_THEM, text, CUE.attorney | begins | CUE.party), phrase =>
      acts(page, phrase),
    );
    if (cues.has(CUE.lead))
      add(cues.matches(LED_GROUP, text, begins), phrase => isLedByThem(page, phrase, states));
  }
  if (cues.has(CUE.officials)) {
    add(
      cues.matches(STATE_ENFORCERS, text, CUE.count),
      phrase =>
        hasAnywhere(page, ATTORNEYS_GENERAL) &&
        (acts(page, phrase) || THE_OTHER.test(textBefore(page, phrase.start, 12))),
    );
    const begins = CUE.officials | CUE.attorney | CUE.party | CUE.adjective | CUE.top;
    add(cues.matches(OFFICIALS_OF_STATES, text, begins), phrase => acts(page, phrase));
    add(cues.matches(ATTORNEYS_GENERAL_OF_SO_MANY, text, CUE.attorney), phrase =>
      /\bgovernors\b[^.;]{0,60}\b(?:and|,) $/i.test(before(page, phrase)),
    );
  }
  return found;
}

const acts = (page: Page, phrase: GroupPhrase): boolean =>
  statesAct(before(page, phrase), textAfter(page, phrase.end, REACH)) ||
  BY_A.test(before(page, phrase)) ||
  actsNext(textAfter(page, phrase.end, REACH));

/** "Filed by a coalition of 20": the article stands between. */
const BY_A =
  /\b(?:filed|brought|led|signed|sued|joined|backed|sent|written|suit|lawsuit|letter|brief|settlement) (?:by|from|with) (?:a|an|the) $/i;

function speaksOfThem(page: Page, { start, end }: GroupPhrase): boolean {
  const sentence = sentenceAt(page, start);
  const around = page.text.slice(Math.max(0, start - CONTEXT), Math.max(end, sentence.end));
  const near = page.text.slice(Math.max(start - BESIDE, sentence.start - INITIALS), start);
  return ATTORNEYS_GENERAL.test(around) && !OTHER_OFFICES.test(near);
}

/** "Balderas and 20 of his colleagues": an attorney general stands right before, or the sentence speaks of them. */
/** Whose colleagues they are was named a sentence before. */
/** "Along with 19 of my colleagues, I am suing," the attorney general said. */
const OF_MINE = /\bof (?:my|our) /i;
const aheadOf = ({ end }: GroupPhrase) => ({ start: end, end: end + CONTEXT });

const PRONOUN = /^["' ]*(?:he|she|I)\b[^.;]{0,60}$/i;

function arePeers(page: Page, phrase: GroupPhrase, attorneys: readonly PersonMention[]): boolean {
  const beside = lastWithin(attorneys, { start: phrase.start - BESIDE, end: phrase.start });
  if (beside && /^[^.;]*$/.test(page.text.slice(beside.end, phrase.start))) return acts(page, phrase);
  const sentence = sentenceAt(page, phrase.start);
  const before = page.text.slice(sentence.start, phrase.start);
  if (OF_MINE.test(page.text.slice(phrase.start, phrase.end)) && firstWithin(attorneys, aheadOf(phrase)))
    return acts(page, phrase);
  if (PRONOUN.test(before)) {
    const last = lastWithin(attorneys, { start: phrase.start - CONTEXT, end: sentence.start });
    return (
      last !== undefined && !OTHER_OFFICES.test(page.text.slice(last.end, phrase.start)) && acts(page, phrase)
    );
  }
  return ATTORNEYS_GENERAL.test(before) && speaksOfThem(page, phrase) && acts(page, phrase);
}

/** "Griffin and 19 fellow Republicans": right behind an attorney general, and no senator. */
function areOfTheirParty(page: Page, phrase: GroupPhrase, attorneys: readonly PersonMention[]): boolean {
  const beside = lastWithin(attorneys, { start: phrase.start - BESIDE, end: phrase.start });
  const between = beside && page.text.slice(beside.end, phrase.start);
  if (between === undefined || !/^[^.;]*$/.test(between) || OTHER_OFFICES.test(between)) return false;
  return acts(page, phrase);
}

const ASIDE = /^,? (?:this one|which is|also) /;
const LED_BY = /^,? (?:this one |which is |also )?(?:co-)?led by (?:the )?/;

function isLedByThem(page: Page, { start, end }: GroupPhrase, states: readonly StateName[]): boolean {
  const led = page.text.slice(end, end + 140);
  const lead = end + (LED_BY.exec(led)?.[0].length ?? 0);
  // "A coalition led by Texas accuses the fund": a state leads others of its kind to court.
  if (states[firstFrom(states, lead)]?.start === lead && actsNext(led.replace(ASIDE, ' '))) return true;
  return (
    SPEAKS_OF_THEM.test(led) ||
    (/led by (?:the )?\p{Lu}/u.test(led) && speaksOfThem(page, { start, end, other: false }))
  );
}
