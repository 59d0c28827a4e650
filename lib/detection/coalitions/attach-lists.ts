import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, Span } from '../mention';
import type { CoalitionPhrase } from '../reading';
import type { StateName } from '../states/state-name';
import { type Page, sentenceAt, textBefore } from '../text/page';
import { firstFrom } from '../text/span-order';
import { tellsOfAnotherTime } from './another-time';
import { completesSentence, isMemberList, isNoMember, type StateList } from './members';

/** Gives each list of members to the phrase of its sentence, else to those before it that it completes. */
export function attachLists(page: Page, phrases: CoalitionPhrase[], lists: readonly StateList[]): void {
  const late: LateList[] = [];
  const bySentence = new Map<number, CoalitionPhrase[]>();
  for (const phrase of phrases) {
    const { start } = phrase.sentence;
    const others = bySentence.get(start);
    if (others) others.push(phrase);
    else bySentence.set(start, [phrase]);
  }
  for (const list of lists) {
    const codes = list.states.map(state => state.jurisdiction);
    const sentence = sentenceAt(page, list.start);
    const own = (list.end <= sentence.end && bySentence.get(sentence.start)) || [];
    const around = own.find(phrase => phrase.start < list.start && list.end <= phrase.end);
    if (around?.listed.length === 0) {
      around.listed.push(...new Set(codes));
      continue;
    }
    // "Twelve states (AZ, CA and CO)".
    const named = own.find(
      ({ end }) => end <= list.start && page.text.slice(end, list.start + 1).trim() === '(',
    );
    if (named?.listed.length === 0) {
      named.listed.push(...new Set(codes));
      continue;
    }
    const completes =
      own.some(({ count, end }) => count !== undefined && end < list.start) && completesSentence(page, list);
    if (!completes && !isMemberList(page, list)) continue;
    const holder = own.filter(phrase => phrase.start <= list.start).at(-1) ?? own[0];
    if (
      holder &&
      ANOTHER_CLAUSE.test(page.text.slice(Math.max(holder.end, list.start - CLAUSE_REACH), list.start))
    )
      continue;
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
    const apart = fitted || short || isOfOtherDeed(phrase, best, late) ? 1 : MOST_APART;
    if (Math.abs(phrase.count - best.length) <= apart) phrase.listed = [...best];
  }
}

/** "13 states sued after a probe by attorneys general of Utah, Ohio and Iowa": who probed need not be who sued. */
function isOfOtherDeed(
  { action }: CoalitionPhrase,
  list: readonly JurisdictionCode[],
  late: readonly LateList[],
): boolean {
  const holder = late.find(({ codes }) => codes === list || codes.length === list.length)?.holder;
  return action !== undefined && holder?.action !== undefined && holder.action !== action;
}

/** "Nine states led by Iowa sued; Ohio, Utah and Texas filed their own": the clause has its own subject. */
const ANOTHER_CLAUSE = /;(?![^:]*:)(?!.*\b(?:join|they|also|include|among|are|were|with))[^;]*$/is;

const CLAUSE_REACH = 400;

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

/** "Sued in federal court in Ohio": where, not who. */
const COURT_IN =
  /\b(?:courts?|filed|sued|suit|lawsuit|judge|circuit|District) (?:in|of|for|for the District of) $/i;

/** Names with titles, parties and states between them run long. */
const MEMBERS_REACH = 500;

/** Members named one by one in the phrase's sentence: "two dozen states, including Ohio". */
export function attachNamed(
  page: Page,
  phrases: CoalitionPhrase[],
  states: readonly StateName[],
  attorneys: readonly PersonMention[],
): void {
  for (const phrase of phrases) {
    if (phrase.listed.length > 0) continue;
    const rest = page.text.slice(phrase.end, Math.min(phrase.sentence.end, phrase.end + 100));
    const lead = NAMED_AS_MEMBERS.exec(rest);
    if (lead === null || lead.index > 60 || rest.slice(0, lead.index).includes(';')) continue;
    const from = phrase.end + lead.index;
    const inReach = <T extends Span>(ordered: readonly T[]) =>
      ordered.slice(firstFrom(ordered, from), firstFrom(ordered, from + MEMBERS_REACH));
    const named = [...inReach(states), ...inReach(attorneys)]
      .filter(one => one.end <= phrase.sentence.end)
      .filter(one => !isNoMember(page, one.start))
      .filter(one => !COURT_IN.test(textBefore(page, one.start, 40)))
      .sort((a, b) => a.start - b.start);
    phrase.listed = [...new Set(named.map(one => one.jurisdiction))];
  }
}
