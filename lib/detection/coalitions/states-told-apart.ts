import type { StateName } from '../states/state-name';
import { CUE } from '../text/cues';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { firstFrom } from '../text/span-order';
import { readCount } from './count';
import { before, type GroupPhrase, REACH } from './group-phrase';
import { COUNTED_BEHIND, GROUP_NOUN } from './patterns';
import { statesAct } from './states-acting';

const BEGINS = CUE.states | CUE.attorney;

/** Groups without a number before them, told apart by who leads them, by a number behind, or by their suit. */
export function findStatesToldApart(page: Page, states: readonly StateName[]): GroupPhrase[] {
  if (!page.cues.has(BEGINS)) return [];
  return [...ofASuit(page, states), ...ledByOne(page), ...countedBehind(page)];
}

const OF_A_SUIT = /\b(?:suing|plaintiff|settling|signatory|challenging|objecting|amici|amicus) $/i;
const ARE =
  /^(?: (?:suing|joining|seeking|challenging)\b[^.;:\n]{0,80}?)?,? (?:currently |now |also )?(?:are|were|include|included)\b:? ?(?:the )?/i;

/** "The suing states include Ohio and Utah": those named at once. */
function ofASuit(page: Page, states: readonly StateName[]): GroupPhrase[] {
  return page.cues.matches(GROUP_NOUN, page.text, CUE.states).flatMap(({ index, 0: noun }) => {
    const lead = OF_A_SUIT.exec(textBefore(page, index, 16))?.[0].length;
    const end = index + noun.length;
    const are = lead === undefined ? undefined : ARE.exec(textAfter(page, end, REACH))?.[0].length;
    if (lead === undefined || are === undefined) return [];
    const next = states[firstFrom(states, end)];
    return next?.start === end + are ? [{ start: index - lead, end, other: false }] : [];
  });
}

const LED = /^(?:,? (?:co-)?(?:led|headed|spearheaded) by| including) \p{Lu}/u;
const HARKS_BACK = /\b(?:the|these|those) $/i;

/** "States led by California sued", "states including Ohio and Iowa filed suit"; "the states, led by Ohio," were spoken of before. */
function ledByOne(page: Page): GroupPhrase[] {
  return acting(page, page.cues.matches(GROUP_NOUN, page.text, BEGINS), after => LED.test(after)).filter(
    phrase => !HARKS_BACK.test(before(page, phrase)),
  );
}

/** "The states, 18 in all, sued", "the attorneys general – 20 of them – are suing". */
function countedBehind(page: Page): GroupPhrase[] {
  return page.cues.matches(COUNTED_BEHIND, page.text, BEGINS).flatMap(match => {
    const count = readCount(match[1] as string);
    return count === undefined ? [] : acting(page, [match], () => true).map(phrase => ({ ...phrase, count }));
  });
}

/** What closes a number that stands behind its noun. */
const CLOSES = /^(?: ?[—–-]+|\)|,)/;

function acting(
  page: Page,
  matches: readonly RegExpExecArray[],
  holds: (after: string) => boolean,
): GroupPhrase[] {
  return matches.flatMap(({ index: start, 0: written }) => {
    const phrase = { start, end: start + written.length, other: false };
    const reach = Math.min(REACH, sentenceAt(page, start).end - phrase.end);
    const after = textAfter(page, phrase.end, Math.max(0, reach));
    const acts = holds(after) && statesAct(before(page, phrase), after.replace(CLOSES, ''));
    return acts ? [phrase] : [];
  });
}
