import type { PersonMention } from '../mention';
import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { type Page, sentenceAt } from '../text/page';
import { lastWithin } from '../text/span-order';
import { COUNT_PATTERN } from './count';
import { type GroupPhrase, phraseOf } from './group-phrase';

/** "Joined 15 others in suing": what they are is told by who joins them. Groups: the number. */
const OTHERS = new RegExp(
  `(?<=\\b(?:join(?:s|ed|ing)?|and|with|alongside) )(${COUNT_PATTERN}) others(?=,? (?:in|to) (?:su(?:e|ing)|challeng(?:e|ing)|filing|asking|urging|opposing|signing|backing|(?:a|the|an) (?:(?:federal|multistate|joint|amicus|antitrust) )?(?:law)?(?:suit|brief|letter|challenge|complaint|settlement)))`,
  'iy',
);
const OF_STATE = /\b(?:the|this|our|her|his|my) (?:home )?state\b|\battorneys? general\b|\bAG\b/i;
/** Code units before them in which who joins them is named. */
const BESIDE = 60;

/** Groups called "others", beside a state or an attorney general. */
export function findJoinedOthers(
  page: Page,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): GroupPhrase[] {
  if (!page.text.includes(' others')) return [];
  const found: GroupPhrase[] = [];
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
