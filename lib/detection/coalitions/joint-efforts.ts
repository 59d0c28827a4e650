import type { CuePattern } from '../text/cue-pattern';
import { CUE } from '../text/cues';
import { hasAnywhere, type Page, textAfter } from '../text/page';
import {
  EFFORT_OF_STATES,
  GROUP_OF_LEGAL_OFFICIALS,
  GROUP_OF_SHARE,
  MULTISTATE_ALONE,
  NAMED_COMMITTEE,
  OF_BOTH_PARTIES,
  OF_TERRITORIES,
} from './effort-patterns';
import { before, type GroupPhrase, phraseOf, REACH, SPEAKS_OF_THEM } from './group-phrase';
import { actsNext, statesAct } from './states-acting';

const OF_ATTORNEYS_GENERAL = /attorneys? general|\bAGs?\b/i;
/** "Was part of a coalition", "joins multistate push": headlines leave the article out. */
const TAKES_PART =
  /\b(?:(?:part|members?|one) of|(?:part|role) in|join(?:s|ed|ing)?|(?:co-)?(?:lead(?:s|ing)?|led)|back(?:s|ed|ing)?|support(?:s|ed|ing)?|announc(?:e|es|ed|ing)|sign(?:s|ed|ing)? on to|(?:suits?|lawsuits?|briefs?|letters?|complaints?) (?:by|from|of)) (?:an? |the |this |that |another )?$/i;
/** What an effort in law is for. */
const FOR_OR_AGAINST =
  /^(?:,? (?:that|which|is|was|to|in|aimed|at|of|by|led|calling|for)){0,3} (?:against\b|urging\b|su(?:e|es|ing)\b|block(?:ing)?\b|stop(?:ping)?\b|challeng(?:e|es|ing)\b|oppos(?:e|es|ing)\b|fight(?:ing)?\b|halt(?:ing)?\b|hold(?:ing)?\b|defend(?:ing)?\b|protect(?:ing)?\b|ask(?:s|ing)?\b|demand(?:s|ing)?\b|on\b|attorneys general\b|\p{Lu}\p{L}+ to\b)/iu;

const OF_SO_MANY = /-(?:[Ss]tate|STATE) /;
const THE = /\bthe $/i;

const takesPart = (page: Page, phrase: GroupPhrase): boolean => TAKES_PART.test(before(page, phrase));

const acts = (page: Page, phrase: GroupPhrase): boolean => {
  const after = textAfter(page, phrase.end, REACH);
  return takesPart(page, phrase) || statesAct(before(page, phrase), after) || actsNext(after);
};

/** Groups called by what they do or by what they are in law: "a multistate effort", "a coalition of legal officials". */
export function findJointEfforts(page: Page): GroupPhrase[] {
  const { text, cues } = page;
  const found: GroupPhrase[] = [];
  const add = (
    pattern: RegExp | CuePattern,
    kinds: number,
    holds: (phrase: GroupPhrase, written: string) => boolean,
  ): void => {
    for (const match of cues.matches(pattern, text, kinds)) {
      const phrase = phraseOf(match);
      if (phrase && holds(phrase, match[0])) found.push(phrase);
    }
  };
  const ofThem = () => hasAnywhere(page, OF_ATTORNEYS_GENERAL);
  if (cues.has(CUE.group)) {
    const begins = CUE.group | CUE.adjective;
    if (cues.has(CUE.officials))
      add(GROUP_OF_LEGAL_OFFICIALS, begins, phrase => ofThem() && acts(page, phrase));
    if (cues.has(CUE.share | CUE.vague))
      add(GROUP_OF_SHARE, begins, (phrase, written) => SPEAKS_OF_THEM.test(written) && acts(page, phrase));
  }
  if (cues.has(CUE.joint) || OF_SO_MANY.test(text))
    add(
      EFFORT_OF_STATES,
      CUE.adjective | CUE.count,
      phrase =>
        ofThem() && (takesPart(page, phrase) || FOR_OR_AGAINST.test(textAfter(page, phrase.end, REACH))),
    );
  if (cues.has(CUE.joint))
    add(
      MULTISTATE_ALONE,
      CUE.joint,
      phrase => ofThem() && THE.test(before(page, phrase)) && takesPart(page, phrase),
    );
  add(OF_BOTH_PARTIES, CUE.attorney | CUE.party, phrase => acts(page, phrase));
  if (cues.has(CUE.committee)) add(NAMED_COMMITTEE, CUE.adjective | CUE.states, () => ofThem());
  if (cues.has(CUE.territories)) add(OF_TERRITORIES, CUE.attorney, () => true);
  return found;
}
