import { CUE } from '../text/cues';
import { type Page, sentenceAt, textAfter } from '../text/page';
import { type GroupPhrase, REACH } from './group-phrase';
import { actsNext } from './states-acting';

const STATES = /[Ss]tates\b(?!')/y;
const OF_THE_COUNTRY = /\b(?:U\.?S\.?|More|American) $/;
/** What may stand before them in a line: "Breaking: U.S. states sue". */
const LINE_BEGINS = /(?:^|[\n|]|: |- )$/;
const LONGEST = 160;
/** "States can sue over it", "states often sue". */
const IN_GENERAL = /^ (?:can|could|may|might|should|must|often|usually|would|need)\b/i;

/** "U.S. states sue over the new rule": where a line has no full stop, they are a group that acts. */
export function findStatesInHeadlines(page: Page): GroupPhrase[] {
  const found: GroupPhrase[] = [];
  if (!page.cues.has(CUE.states)) return found;
  for (const match of page.cues.matches(STATES, page.text, CUE.states)) {
    const prefix = OF_THE_COUNTRY.exec(page.text.slice(Math.max(0, match.index - 9), match.index));
    if (!prefix) continue;
    const start = match.index - prefix[0].length;
    if (!LINE_BEGINS.test(page.text.slice(Math.max(0, start - 2), start))) continue;
    const sentence = sentenceAt(page, start);
    const said = page.text.slice(sentence.start, sentence.end).trimEnd();
    if (said.length > LONGEST || /[.?!:]["')]*$/.test(said)) continue;
    const end = match.index + match[0].length;
    const after = textAfter(page, end, REACH);
    if (!IN_GENERAL.test(after) && actsNext(after)) found.push({ start, end, other: false });
  }
  return found;
}
