import type { Span } from '../mention';
import { type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { firstFrom } from '../text/span-order';
import type { GroupPhrase } from './group-phrase';
import { isNoMember, type StateList } from './members';

/** Fewer are two neighbors as often as a group. */
const FEWEST = 3;
const REACH = 120;
/** Code units after which a group is no part of the list any more. */
const APART = 40;

/** The list is the subject: it opens the sentence, or a clause of it. */
const SUBJECT =
  /(?:^|[.!?:;"”\n—–]\s*|, (?:and |but |while )?|\b(?:and|but|that|when|while|after|then|said|since|because|separately|meanwhile|later) )(?:the )?(?:states of )?$/i;
const SUIT =
  '(?:law)?suits?|complaints?|challenges?|(?:amicus )?briefs?|petitions?|(?:federal )?case|motions?|letters?|appeals?';
/** In court alone: states in a row share weather, games and laws as well. */
const IN_COURT = new RegExp(
  `^(?: \\([^)]{1,60}\\))?(?:, (?:along|together) with [^,.;]{1,80})?,?(?: (?:all|each|have|has|are|also|jointly|together|separately|then|later|recently|on|\\w+day|last|this|week|month|year|had|both|today|collectively|will|would|may|could|(?:plan|vow|intend|threaten|expect|prepar)(?:ed|s|ing|e)? to))*,? (?:su(?:ed|e|ing)\\b(?! for peace)|petition(?:ed|ing)? the|interven(?:ed|ing)\\b|mov(?:e|ed|ing) (?:to intervene|for an? (?:\\S+ )?(?:injunction|stay|order))\\b|(?:fil(?:ed|e|ing)|br(?:ought|ing(?:ing)?)|launch(?:ed|ing)?|join(?:ed|ing)?|sign(?:ed|ing)?(?: on to)?|led) (?:an?|the|their|its|this|that|another|one|suit\\b)? ?(?:\\S+ ){0,3}?(?:${SUIT})\\b|fil(?:ed|e|ing) suit\\b|challeng(?:ed|ing) (?:the|it|that|his|a)\\b[^.;]{0,60}\\bin (?:\\S+ )?court|ask(?:ed|ing)? (?:an?|the) (?:\\S+ ){0,3}?(?:judge|court|justices)\\b|settled with\\b)`,
  'i',
);
const BY = new RegExp(
  `\\b(?:(?:briefs?|complaint|comments?) of|(?:${SUIT}) (?:(?:was|were|that was|is|being|jointly) )?(?:(?:filed|brought|led|joined|signed|launched) )?(?:\\S+ ){0,3}?by|(?:one|another|a second|the second|a third|the third|the other|suits?),? (?:involving|filed by|brought by|by|from)|(?:filed|brought|signed|launched) (?:jointly |\\w+day |in (?:\\S+ )?court )?by) (?:the (?:states of )?)?$`,
  'i',
);

/**
 * "Texas, Louisiana and Utah sued": a row of states that goes to court stands for their group, where
 * nobody has called them one before.
 */
export function findActingLists(
  page: Page,
  lists: readonly StateList[],
  phrases: readonly Span[],
): (GroupPhrase & { list: StateList })[] {
  const [first] = phrases;
  return lists.flatMap(list => {
    const { start, end } = list;
    if (list.states.length < FEWEST || (first !== undefined && first.start < start)) return [];
    const sentence = sentenceAt(page, start);
    const next = phrases[firstFrom(phrases, sentence.start)];
    // "Ohio, Utah and Texas are joining the suit that Iowa filed with nine other states": another group, later.
    const alone = next === undefined || next.start >= sentence.end || next.start > end + APART;
    if (!alone || end > sentence.end || isNoMember(page, start)) return [];
    if (page.text.slice(start, end).includes('\n')) return [];
    const before = textBefore(page, start, REACH);
    const acts = SUBJECT.test(before) && IN_COURT.test(textAfter(page, end, REACH));
    return acts || BY.test(before) ? [{ start, end, other: false, list }] : [];
  });
}
