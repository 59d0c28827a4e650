import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import type { CoalitionPhrase } from '../reading';
import type { StateName } from '../states/state-name';
import { matchesOf } from '../text/matches';
import { type Page, sentenceAt, textBefore } from '../text/page';
import { firstFrom, firstWithin, lastWithin } from '../text/span-order';
import { nearestAction } from './action';
import { besideAfter } from './beside-after';
import { besideBefore } from './beside-before';
import { COUNT_PATTERN } from './count';
import type { GroupPhrase } from './group-phrase';
import { joinsLater } from './joins-later';
import { isOpenCount } from './open-count';
import type { SaidOfGroups } from './said-of-groups';

/** What the article says of a group: how many, beside whom, what it does and who leads it. */
export function describeGroup(
  page: Page,
  group: GroupPhrase,
  said: SaidOfGroups,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): CoalitionPhrase {
  const sentence = sentenceAt(page, group.start);
  const { actions, leads } = said.in(sentence);
  const clauseStart = startOfClause(page, sentence, group);
  const left = textBefore(page, group.start, 24);
  const [from, to] = [group.start - sentence.start, group.end - sentence.start];
  const action = nearestAction(actions, from, to, SIGNED_BY.test(left));
  const accompanied = ACCOMPANIED.test(left);
  const rest = page.text.slice(group.end, Math.min(sentence.end, group.end + 160));
  const words = page.text.slice(group.start, group.end);
  const later = joinsLater(words, rest);
  const after = besideAfter(page, group, states);
  const before = later
    ? undefined
    : (group.besides ??
      (group.other ? meantByPronoun(page, group, attorneys) : undefined) ??
      besideBefore(
        page,
        group,
        clauseStart,
        group.other || accompanied,
        after.end > group.end,
        states,
        attorneys,
      ));
  const other = group.other || (accompanied && before !== undefined);
  const apart = other && !later && before === undefined && isApartFromGroup(page, sentence);
  const speaker =
    other && !later && before === undefined && !apart
      ? speakerOf(page, group, { start: clauseStart, end: sentence.end }, states, attorneys)
      : undefined;
  const besides = [...new Set([...(before ?? []), ...after.codes])];
  const counted = group.count !== undefined;
  const countOpen =
    counted &&
    (after.open ||
      apart ||
      // "16 other states and the District": beside whom else, nobody tells.
      (other && before === undefined && after.codes.length > 0) ||
      (before === undefined && UNKNOWN_BESIDE.test(left)) ||
      isOpenCount(page.text.slice(Math.max(clauseStart, group.start - 90), group.start), words));
  return {
    start: group.start,
    end: group.end,
    other,
    ...(counted ? { count: group.count as number } : {}),
    ...(counted && /(?:states|estados)\W*$/i.test(words) ? { counts: 'states' as const } : {}),
    ...(besides.length > 0 ? { besides } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(later ? { joins: true as const } : {}),
    ...(countOpen ? { countOpen: true as const } : {}),
    ...(action === undefined ? {} : { action }),
    listed: [],
    leads: [...leads],
    sentence,
  };
}

/** "He led 21 other": so only of others, by whoever was just spoken of. */
const PRONOUN_ACTS =
  /\b(?:he|she)(?: (?:has|had|also|then|later|recently|in turn))* (?:joined|joins|(?:co-)?(?:led|leads)|headed|heads|teamed up with)(?: (?:a|the|with|among|bipartisan|multistate|coalition|group|of))* ?$/i;
/** Back to the beginning of the paragraph, but no further than this. */
const PRONOUN_REACH = 400;

/** The attorney general whom a pronoun right before the number stands for, where only one can be meant. */
function meantByPronoun(
  page: Page,
  group: Span,
  attorneys: readonly PersonMention[],
): JurisdictionCode[] | undefined {
  const before = textBefore(page, group.start, PRONOUN_REACH);
  if (!PRONOUN_ACTS.test(before.slice(-80))) return undefined;
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const start = group.start - paragraph.length;
  const named = attorneys.slice(firstFrom(attorneys, start), firstFrom(attorneys, group.start));
  const codes = new Set(named.map(({ jurisdiction }) => jurisdiction));
  return codes.size === 1 ? [...codes] : undefined;
}

const GROUP_BEFORE = new RegExp(
  `\\b${COUNT_PATTERN} (?:[\\w-]+ ){0,3}(?:attorneys general|AGs|states)\\b[^.]*(?:\\.(?! )[^.]*)*\\.["”)]*\\s*$`,
  'i',
);
const THE_SENTENCE_BEFORE = 300;

/** "Ten attorneys general sued. A day later, 38 other attorneys general did": others than those. */
function isApartFromGroup(page: Page, { start }: Span): boolean {
  const before = textBefore(page, start, THE_SENTENCE_BEFORE);
  return GROUP_BEFORE.test(before);
}

const SIGNED_BY =
  /\b(?:signed|filed|sent|written|brought|backed|supported|submitted|led) by (?:a |an |the )?$/i;
const ACCOMPANIED =
  /\b(?:joined by|along with|together with|alongside|joined forces with|teamed up with)\s+(?:a |the )?$/i;

/** A name that nobody knows for a state's stands beside the number: "Washington and 17 states". */
const UNKNOWN_BESIDE = /\p{Lu}[\p{L}.]+,? and (?:the )?$/u;

/** What is said of one suit before a semicolon is not said of the one after it. */
const CLAUSE_ENDS = /;|, (?:while|whereas|but) |\bwhile\b|[”"] /gi;

function startOfClause(page: Page, sentence: Span, group: Span): number {
  let start = sentence.start;
  const before = page.text.slice(sentence.start, group.start);
  for (const { index, 0: mark } of matchesOf(CLAUSE_ENDS, before))
    start = sentence.start + index + mark.length;
  return start;
}

/**
 * To whom the "others" are others, as far as that can be told where nobody stands right beside them:
 * the nearest named before in the clause, else after it, else the page's first attorney general.
 */
function speakerOf(
  page: Page,
  group: Span,
  clause: Span,
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): JurisdictionCode | undefined {
  const nearest =
    lastWithin(attorneys, { start: clause.start, end: group.start }) ??
    lastWithin(states, { start: clause.start, end: group.start });
  if (nearest) return nearest.jurisdiction;
  // Whoever acts before the clause begins acts apart from it.
  if (clause.start > sentenceAt(page, group.start).start) return undefined;
  return (firstWithin(attorneys, { start: group.end, end: clause.end }) ?? attorneys[0])?.jurisdiction;
}
