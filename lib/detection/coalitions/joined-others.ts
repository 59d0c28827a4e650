import type { PersonMention } from '../mention';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { type Page, sentenceAt, textBefore } from '../text/page';
import { lastWithin } from '../text/span-order';
import { COUNT_PATTERN } from './count';
import { type GroupPhrase, phraseOf } from './group-phrase';

/** "Joined 15 others in suing": what they are is told by who joins them. Groups: the number. */
const OTHERS = new RegExp(
  `(?<=\\b(?:join(?:s|ed|ing)?|and|with|alongside) )(${COUNT_PATTERN}) others(?=,? (?:in|to) (?:su(?:e|ing)|challeng(?:e|ing)|filing|asking|urging|opposing|signing|backing|(?:a|the|an) (?:(?:federal|multistate|joint|amicus|antitrust) )?(?:law)?(?:suit|brief|letter|challenge|complaint|settlement)))`,
  'iy',
);
/** "Arizona and two others filed suit": right behind a state that acts. Groups: the number. */
const AND_OTHERS = new RegExp(
  `(?<=\\band )(${COUNT_PATTERN}) others(?= (?:have |has |had |also |are |were )?(?:filed (?:suit|a|an|the)|filing (?:suit|a|an)|sued|suing|sue|challeng(?:ed|e|ing) the|ask(?:ed)? (?:a|the) (?:\\S+ )?(?:judge|court)|signed the (?:letter|brief))\\b)`,
  'iy',
);
/** "My office and 22 others filed suit". */
const OFFICE_AND = /\b(?:my|his|her|our|'s) office,? and $/i;
/** "A man from Ohio and two others sued": where he is from. */
const FROM_THERE = /\b(?:in|from|of|near|at|to|for) (?:the )?$/i;

/** "Eleven more have signed on", "another nine are suing": what they are was said before. Groups: the number. */
const MORE = new RegExp(
  `(?:(?<=\\banother )(${COUNT_PATTERN})|(?<=(?:^|[.;,] +|\\n|\\b(?:and|while|with|but) ))(${COUNT_PATTERN}) (?:more|others))(?= (?:have |has |had |are |were )?(?:since |also |later |now |then |each |separately ){0,2}(?:joined|joining|signed on|su(?:ed|ing)|fil(?:ed|ing) (?:suit|their|a|an|separate|similar)|settled)\\b)`,
  'iy',
);
/** The last that were counted are states or their attorneys general. */
const SPOKE_OF_STATES =
  /(?:\bstates\b|attorneys general|\bAGs\b)(?!.*\b(?:senators|lawmakers|legislators|representatives|governors|cit(?:y|ies)|count(?:y|ies)|companies|firms|groups|tribes|districts|universities|people|workers|women|men|families|employees|members|players|lawyers)\b)/is;
const SPOKEN = 240;
const OF_STATE = /\b(?:the|this|our|her|his|my) (?:home )?state\b|\battorneys? general\b|\bAG\b/i;
/** Code units before them in which who joins them is named. */
const BESIDE = 60;

/** Groups called "others", beside a state or an attorney general. */
export function findJoinedOthers(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  for (const match of page.cues.matches(MORE, page.text, CUE.count)) {
    const phrase = phraseOf(match);
    if (phrase && SPOKE_OF_STATES.test(textBefore(page, phrase.start, SPOKEN)))
      found.push({ ...phrase, other: true });
  }
  if (!page.text.includes(' others')) return found;
  for (const match of page.cues.matches(AND_OTHERS, page.text, CUE.count)) {
    const phrase = phraseOf(match);
    if (!phrase) continue;
    const near = { start: phrase.start - BESIDE, end: phrase.start };
    const beside = [lastWithin(states, near), lastWithin(attorneys, near)].find(
      one => one !== undefined && /^(?: state)?,? and $/.test(page.text.slice(one.end, phrase.start)),
    );
    const office = OFFICE_AND.test(textBefore(page, phrase.start, 24)) && attorneys.length > 0;
    if (office || (beside && !FROM_THERE.test(textBefore(page, beside.start, 12))))
      found.push({ ...phrase, other: true });
  }
  for (const match of page.cues.matches(OTHERS, page.text, CUE.count)) {
    const phrase = phraseOf(match);
    if (!phrase) continue;
    const { start } = phrase;
    const from = Math.max(sentenceAt(page, start).start, start - BESIDE);
    const near = { start: from, end: start };
    if (
      lastWithin(states, near) ||
      lastWithin(attorneys, near) ||
      OF_STATE.test(page.text.slice(from, start))
    )
      found.push({ ...phrase, other: true });
  }
  return found;
}
