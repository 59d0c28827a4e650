import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import type { CoalitionPhrase } from '../reading';
import type { StateName } from '../states/state-name';
import { type Page, sentenceAt, textBefore } from '../text/page';
import { firstFrom, meetsAny } from '../text/span-order';
import type { Title } from '../titles/title';
import { tellsOfAnotherTime } from './another-time';
import { describeGroup } from './describe-group';
import { findGroupPhrases, type GroupPhrase } from './find-phrases';
import { findStateLists, GOVERNORS_OF, isMemberList, type StateList } from './members';
import { SaidOfGroups } from './said-of-groups';

interface Listing extends Span {
  list: StateList;
}

const LIST_AFTER_TITLE =
  /^'?s?\s+(?:of|from|for|in|representing|de|del)(?:\s+|(?=:))(?:the\s+)?(?:following\s+)?(?:(?:[\w-]+ ){0,2}(?:states?|commonwealths?|jurisdictions)(?:\s+(?:of|including))?\s*)?:?\s*(?:[-*•–]\s*)?(?:the\s+|el\s+)?$/i;

/** Phrases for groups of attorneys general or states, with what the article says of their members. */
export function findCoalitions(
  page: Page,
  titles: readonly Title[],
  states: readonly StateName[],
  people: readonly PersonMention[],
): CoalitionPhrase[] {
  const lists = findStateLists(page, states);
  const listings = findListings(page, titles, lists);
  const attorneys = people.filter(person => person.kind === 'attorney-general');
  const said = new SaidOfGroups(page, states, people);
  const describe = (group: GroupPhrase) => describeGroup(page, group, said, states, attorneys);
  const phrases = findGroupPhrases(page)
    .filter(group => !meetsAny(listings, group))
    .map(describe);
  const spoken = new Set(phrases.map(({ sentence }) => sentence.start));
  for (const { list, start, end } of listings) {
    const sentence = sentenceAt(page, start);
    if (spoken.has(sentence.start)) continue;
    spoken.add(sentence.start);
    const bare = bareCoalition(page, sentence, start);
    const phrase = describe(bare ?? { start, end, other: false });
    phrase.listed = list.states.map(state => state.jurisdiction);
    phrases.push(phrase);
  }
  phrases.sort((a, b) => a.start - b.start);
  attachLists(page, phrases, lists);
  attachNamed(page, phrases, states, attorneys);
  return phrases;
}

/** "attorneys general of Ohio, Utah and Texas": the title with its list. */
function findListings(page: Page, titles: readonly Title[], lists: readonly StateList[]): Listing[] {
  const listings: Listing[] = [];
  let next = 0;
  let past = 0;
  for (const title of titles) {
    if (!title.plural || title.rank !== 'state') continue;
    while (past < lists.length && title.start - (lists[past] as StateList).end >= 5) past += 1;
    const before = lists[past];
    if (
      before &&
      before.end < title.start &&
      /^(?:'s?)? (?:state )?$/.test(page.text.slice(before.end, title.start))
    ) {
      listings.push({ start: before.start, end: title.end, list: before });
      continue;
    }
    while (next < lists.length && (lists[next] as StateList).start < title.end) next += 1;
    const list = lists[next];
    if (
      list &&
      list.start - title.end < 60 &&
      LIST_AFTER_TITLE.test(page.text.slice(title.end, list.start))
    ) {
      // A list that runs over lines is no phrase: the title alone stands for those it lists.
      const runsOn =
        page.text.slice(title.end, list.end).includes('\n') && !isOneParagraph(page, title, list);
      listings.push({ start: title.start, end: runsOn ? title.end : list.end, list });
    }
  }
  return listings;
}

/** Copied text breaks its lines anywhere: only a list of lines has a break at every name. */
function isOneParagraph(page: Page, title: Span, list: StateList): boolean {
  const breaks = page.text.slice(title.end, list.end).match(/\n/g)?.length ?? 0;
  return breaks < list.states.length;
}

const COALITION_IS =
  /\bcoalition\b[^.]{0,80}?\b(?:are|is|was|were|includes?|included|including|consists? of|comprises)\s+(?:the\s+)?(?:(?:state|Democratic|Republican)\s+)*$/i;

/** "Joining him in today's coalition are attorneys general from …": the word itself then stands for the group. */
function bareCoalition(page: Page, sentence: Span, until: number): GroupPhrase | undefined {
  const match = COALITION_IS.exec(page.text.slice(sentence.start, until));
  if (match === null) return undefined;
  const start = sentence.start + match.index;
  return { start, end: start + 'coalition'.length, other: false };
}

/** Gives each list of members to the phrase of its sentence, else to those before it that it completes. */
function attachLists(page: Page, phrases: CoalitionPhrase[], lists: readonly StateList[]): void {
  const late: LateList[] = [];
  const bySentence = new Map<number, CoalitionPhrase[]>();
  for (const phrase of phrases) {
    const { start } = phrase.sentence;
    const others = bySentence.get(start);
    if (others) others.push(phrase);
    else bySentence.set(start, [phrase]);
  }
  for (const list of lists) {
    if (!isMemberList(page, list)) continue;
    const codes = list.states.map(state => state.jurisdiction);
    const sentence = sentenceAt(page, list.start);
    const own = (list.end <= sentence.end && bySentence.get(sentence.start)) || [];
    const holder = own.filter(phrase => phrase.start <= list.start).at(-1) ?? own[0];
    if (holder) {
      const fresh = codes.filter(code => !holder.leads.includes(code) || codes.length > holder.leads.length);
      if (!(holder.end === list.end && holder.listed.length > 0))
        holder.listed.push(...without(fresh, holder.listed));
    }
    if (codes.length > 2 || !holder) late.push({ codes, holder });
  }
  const whole = joinedLists(late);
  if (whole.length < 2) return;
  const short = whole.length < 3;
  // A list that one phrase counts exactly is not that of a group of another size.
  const sizes = [whole, ...late.map(({ codes }) => codes)];
  const byCount = new Map<number, JurisdictionCode[]>();
  const fitted = phrases.some(phrase => phrase.count === whole.length);
  for (const phrase of phrases) {
    const said = page.text.slice(phrase.sentence.start, phrase.sentence.end);
    const several =
      phrase.count === undefined &&
      /s$/i.test(
        page.text.slice(phrase.start, phrase.end).replace(/attorneys?[- ]generals?$|AG'?s$|states$/i, ''),
      );
    if (phrase.listed.length > 0 || several || tellsOfAnotherTime(said)) continue;
    if (phrase.count === undefined) {
      if (!short) phrase.listed = [...whole];
      continue;
    }
    const best = byCount.get(phrase.count) ?? nearest(phrase.count, sizes);
    byCount.set(phrase.count, best);
    if (Math.abs(phrase.count - best.length) <= (fitted || short ? 1 : MOST_APART)) phrase.listed = [...best];
  }
}

/** The list whose length is nearest to a count, the first of several. */
function nearest(count: number, lists: readonly JurisdictionCode[][]): JurisdictionCode[] {
  return lists.reduce((best, list) =>
    Math.abs(list.length - count) < Math.abs(best.length - count) ? list : best,
  );
}

/** An article's count and list of one act may differ by the lead, the territories, a slip; not by more. */
const MOST_APART = 4;

interface LateList {
  codes: JurisdictionCode[];
  /** The phrase in whose sentence it stands. */
  holder: CoalitionPhrase | undefined;
}

/**
 * The longest list, with those that add to it: the leads are often listed apart from who joined them.
 * A list that another group of the article holds is that group's.
 */
function joinedLists(lists: LateList[]): JurisdictionCode[] {
  const [longest, ...others] = lists.sort((a, b) => b.codes.length - a.codes.length);
  if (longest === undefined) return [];
  const whole = [...longest.codes];
  for (const { codes, holder } of others) {
    const ofAnother =
      holder !== undefined &&
      holder !== longest.holder &&
      holder.listed.length > 0 &&
      !codes.every(code => holder.leads.includes(code));
    if (!ofAnother && !codes.some(code => whole.includes(code))) whole.push(...codes);
  }
  return whole;
}

function without(codes: readonly JurisdictionCode[], known: readonly JurisdictionCode[]): JurisdictionCode[] {
  return known.length === 0 ? [...codes] : codes.filter(code => !known.includes(code));
}

const NAMED_AS_MEMBERS =
  /\b(?:includ(?:es?|ing)|joined by|along with|alongside|together with|among them|such as|incluyen?|junto con|encabezada por)\b/i;

/** Names with titles, parties and states between them run long. */
const MEMBERS_REACH = 500;

/** Members named one by one in the phrase's sentence: "two dozen states, including Ohio". */
function attachNamed(
  page: Page,
  phrases: CoalitionPhrase[],
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): void {
  for (const phrase of phrases) {
    if (phrase.listed.length > 0) continue;
    const rest = page.text.slice(phrase.end, Math.min(phrase.sentence.end, phrase.end + 100));
    const lead = NAMED_AS_MEMBERS.exec(rest);
    if (lead === null || lead.index > 60) continue;
    const from = phrase.end + lead.index;
    const inReach = <T extends Span>(ordered: readonly T[]) =>
      ordered.slice(firstFrom(ordered, from), firstFrom(ordered, from + MEMBERS_REACH));
    const named = [...inReach(states), ...inReach(attorneys)]
      .filter(one => one.end <= phrase.sentence.end)
      .filter(one => !GOVERNORS_OF.test(textBefore(page, one.start, 40)))
      .sort((a, b) => a.start - b.start);
    phrase.listed = [...new Set(named.map(one => one.jurisdiction))];
  }
}
