import type { PersonMention } from '../mention';
import { type Page, sentenceAt, textAfter } from '../text/page';
import { lastWithin } from '../text/span-order';
import { before, type GroupPhrase, phraseOf, REACH, SPEAKS_OF_THEM } from './group-phrase';
import type { GroupStretches } from './group-stretches';
import {
  ATTORNEYS_GENERAL_OF_SO_MANY,
  GROUP_OF_SO_MANY,
  LED_GROUP,
  OFFICIALS_OF_STATES,
  PEERS_OF_ATTORNEYS_GENERAL,
  SHARE_OF_STATES,
  TOP_LAWYERS_OF_STATES,
} from './patterns';
import { actsNext, statesAct } from './states-acting';

/** Literals without which a pattern need not be tried. */
const HAS_PEERS = /colleagues|counterparts|peers |allies /i;
const HAS_TOP = /\b(?:top|chief) (?:state |law|legal |prosecutors|attorneys|cops)/i;
const HAS_SHARE = /(?:half|majority|thirds?|quarters) (?:of )?(?:\S+ ){0,3}states/i;
const HAS_GROUP = /coalition|group|alliance|bloc|contingent|team|cohort/i;

const ATTORNEYS_GENERAL = /attorneys? general|attorney generals|\bAGs?\b/i;
/** People who have colleagues too. */
const OTHER_OFFICES =
  /\b(?:senators?|Sen\.|Sens\.|Reps?\.|representatives?|congress(?:man|woman|men|members?)|lawmakers?|legislators?|council|governors?|Gov\.|mayors?|professors?|doctors|judges?|justices?|commissioners?|sheriffs?|police|officers)\b/;
/** How far before a group the attorneys general may be spoken of who make it up. */
const CONTEXT = 320;
/** How far before them whose colleagues they are is told. */
const BESIDE = 80;
/** "Sen. Smith": a title may end the sentence before. */
const INITIALS = 8;

/** Groups that go without the words "attorneys general" and "states": colleagues, top prosecutors, "a group of 44". */
export function findGroupsByOtherWords(
  page: Page,
  attorneys: readonly PersonMention[],
  stretches: GroupStretches,
): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  const add = (pattern: RegExp, holds: (phrase: GroupPhrase, written: string) => boolean, other = false) => {
    for (const match of stretches.matches(pattern)) {
      const phrase = phraseOf(match);
      if (phrase && holds(phrase, match[0])) found.push({ ...phrase, other: other || phrase.other });
    }
  };
  if (HAS_PEERS.test(page.text))
    add(PEERS_OF_ATTORNEYS_GENERAL, phrase => arePeers(page, phrase, attorneys), true);
  if (HAS_TOP.test(page.text)) {
    add(
      TOP_LAWYERS_OF_STATES,
      (phrase, written) => /states|jurisdictions|state/i.test(written) && acts(page, phrase),
    );
  }
  if (HAS_SHARE.test(page.text)) add(SHARE_OF_STATES, phrase => acts(page, phrase));
  if (HAS_GROUP.test(page.text)) {
    add(GROUP_OF_SO_MANY, phrase => acts(page, phrase) && speaksOfThem(page, phrase));
    add(LED_GROUP, phrase => isLedByThem(page, phrase));
  }
  if (/officials|governors/i.test(page.text)) {
    add(OFFICIALS_OF_STATES, phrase => acts(page, phrase));
  }
  if (/governors/i.test(page.text)) {
    add(ATTORNEYS_GENERAL_OF_SO_MANY, phrase =>
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
function arePeers(page: Page, phrase: GroupPhrase, attorneys: readonly PersonMention[]): boolean {
  const beside = lastWithin(attorneys, { start: phrase.start - BESIDE, end: phrase.start });
  if (beside && /^[^.;]*$/.test(page.text.slice(beside.end, phrase.start))) return acts(page, phrase);
  const sentence = sentenceAt(page, phrase.start);
  const before = page.text.slice(sentence.start, phrase.start);
  return ATTORNEYS_GENERAL.test(before) && speaksOfThem(page, phrase) && acts(page, phrase);
}

function isLedByThem(page: Page, { start, end }: GroupPhrase): boolean {
  const led = page.text.slice(end, end + 140);
  return (
    SPEAKS_OF_THEM.test(led) ||
    (/led by (?:the )?\p{Lu}/u.test(led) && speaksOfThem(page, { start, end, other: false }))
  );
}
