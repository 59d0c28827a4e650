import type { JurisdictionCode } from '../jurisdiction-code';
import type { PersonMention, PlaceMention } from '../mention';
import type { NameMatch } from '../names/name-table';
import { isAndMore } from '../people/title-beside';
import type { OfficeReason } from '../reason';
import { gapBetween } from '../text/gap';
import { isHeadline, type Page, sentenceAt, textAfter, textBefore } from '../text/page';
import { firstFrom } from '../text/span-order';
import { isCapitalised } from '../text/words';
import type { Title } from '../titles/title';

const OFFICE_BEFORE = /\b(?:Offices?|Department) of(?: the)?(?: state)?\s+$|\bOficina (?:del|de la)\s+$/i;
/** Spanish has a word for the office, and those who write of it often have letters. */
const ORGANISATION = /^(?:(?:fiscal|procuradur)[ií]a |OAG$)/i;
/** "the state attorney general's office" */
const STATE_BEFORE = /\bstate(?:'s)? $/;
const OFFICE_AFTER = /^'?s?\s+office\b/i;
/** "Utah's governor and attorney general": two officials of a state. */
const OF_TWO = /\bgovernor,? and $/i;
const HEADLINE_VERB =
  /(?:[^sS][sS]|ed|ing|to|is|was|wins|and|on|in|over|for|of|against|as|after|at|with|from)$/i;

/** An attorney general's office as an organisation, or the title with its state and without a name. */
export function findOffices(
  page: Page,
  titles: readonly Title[],
  people: readonly PersonMention[],
  matches: readonly NameMatch[],
): PlaceMention[] {
  const offices: PlaceMention[] = [];
  const organisations = new Set<JurisdictionCode>();
  for (const match of matches) {
    if (match.target.kind !== 'office') continue;
    const { jurisdiction } = match.target;
    organisations.add(jurisdiction);
    offices.push(office(match.start, match.end, jurisdiction, 'office-by-own-name', 0.97));
  }
  const bare: OfficeSpan[] = [];
  for (const title of titles) {
    if (title.plural || title.rank !== 'state') continue;
    if (OF_TWO.test(page.text.slice(title.phraseStart, title.start))) continue;
    const span = organisationSpan(page, title, people);
    if (title.state === undefined) {
      if (span && !isFollowedByName(page, title, people)) bare.push(span);
      continue;
    }
    const { jurisdiction, name } = title.state;
    if (name === undefined && !span) continue;
    if (span) {
      organisations.add(jurisdiction);
      offices.push(office(span.start, span.end, jurisdiction, 'office-with-state', 0.97));
    } else if (!title.prospective && !isFollowedByName(page, title, people)) {
      offices.push(office(title.phraseStart, title.phraseEnd, jurisdiction, 'title-without-name', 0.95));
    }
  }
  const [only] = organisations;
  const [spoken] = new Set(people.flatMap(stateOf)).size === 1 ? people.flatMap(stateOf) : [];
  const ofOne = spoken !== undefined && speaksOf(titles, offices, spoken);
  for (const { start, end } of bare) {
    if (only !== undefined && organisations.size === 1) {
      offices.push(office(start, end, only, 'office-named-elsewhere', 0.9));
    } else if (
      only === undefined &&
      spoken !== undefined &&
      (ofOne || STATE_BEFORE.test(textBefore(page, start, 8)))
    ) {
      offices.push(office(start, end, spoken, 'office-of-one-named', 0.85));
    }
  }
  return offices.sort((a, b) => a.start - b.start);
}

/** Whether every attorney general of whom a page speaks is of one state, and it says so of the title at least once. */
function speaksOf(
  titles: readonly Title[],
  offices: readonly PlaceMention[],
  jurisdiction: JurisdictionCode,
): boolean {
  return (
    titles.every(({ rank }) => rank === 'state' || rank === 'subordinate') &&
    titles.some(({ state }) => state?.jurisdiction === jurisdiction) &&
    titles.every(({ state }) => state === undefined || state.jurisdiction === jurisdiction) &&
    offices.every(one => one.jurisdiction === jurisdiction)
  );
}

const stateOf = ({ kind, jurisdiction }: PersonMention) =>
  kind === 'attorney-general' ? [jurisdiction] : [];

interface OfficeSpan {
  start: number;
  end: number;
}

/** The span of "Office of the … Attorney General" or "… Attorney General's Office", if it is one. */
function organisationSpan(
  page: Page,
  title: Title,
  people: readonly PersonMention[],
): OfficeSpan | undefined {
  const before = OFFICE_BEFORE.exec(textBefore(page, title.phraseStart, 40));
  const after = OFFICE_AFTER.exec(textAfter(page, title.end, 16));
  // "The office of Ohio Attorney General Dave Yost" is told by his name.
  if (before && !after && !/\bthe\s+$/.test(before[0]) && isNamedNext(page, title, people)) return undefined;
  const within = /\b(?:office|department) of(?: the)?\s+$/i.exec(
    page.text.slice(title.phraseStart, title.start),
  );
  if (!before && !after && !within && !ORGANISATION.test(page.text.slice(title.start, title.end)))
    return undefined;
  return {
    start: before ? title.phraseStart - before[0].length : title.phraseStart,
    end: Math.max(after ? title.end + after[0].length : 0, title.phraseEnd),
  };
}

/** Whether the name of who bears it stands right behind a title. */
function isNamedNext({ text }: Page, { end }: Title, people: readonly PersonMention[]): boolean {
  const person = people[firstFrom(people, end)];
  return person !== undefined && text.slice(end, person.start) === ' ';
}

/** Code units from a title to the name of who bears it, other roles between them. */
const NAME_REACH = 60;

/** @param people in order of start */
function isFollowedByName(page: Page, title: Title, people: readonly PersonMention[]): boolean {
  const { phraseEnd } = title;
  const gap = page.text.slice(phraseEnd, phraseEnd + 16);
  for (let at = firstFrom(people, phraseEnd); at < people.length; at += 1) {
    const person = people[at] as PersonMention;
    const between = gapBetween(page, phraseEnd, person.start, NAME_REACH);
    if (between === undefined) break;
    if (isAndMore(between)) return true;
    if (between.length < 24 && (NAME_GAP.test(between) || isApposition(page, title, person, between)))
      return true;
  }
  const next = /^ (\p{Lu}[\p{L}'-]*)/u.exec(gap)?.[1];
  if (next === undefined) return false;
  const headline = isHeadline(page, sentenceAt(page, title.start));
  return !headline || !HEADLINE_VERB.test(next);
}

const ARTICLE_BEFORE = /\b(?:the|el|la|current|former|new|acting|its|whose|longtime) $/i;

/**
 * "Colorado's attorney general, John Suthers, said" and "the attorney general of Texas, Ken Paxton,":
 * titled, if with a comma. "Ohio Attorney General, Dave Yost, Utah Attorney General" are keywords.
 */
function isApposition(page: Page, title: Title, person: PersonMention, between: string): boolean {
  const { state, start, phraseStart } = title;
  if (between !== ', ' || state?.name === undefined || person.jurisdiction !== state.jurisdiction)
    return false;
  // "As Ohio's attorney general, Cordray led": the office that he had, no title over his name.
  if (/\b[Aa]s (?:the )?$/.test(textBefore(page, phraseStart, 8))) return false;
  return (
    state.side === 'after' ||
    page.text.slice(state.name.end, state.name.end + 2) === "'s" ||
    !isCapitalised(page.text, start) ||
    ARTICLE_BEFORE.test(textBefore(page, phraseStart, 10))
  );
}

/** Given names that the record does not have may stand between the title and the name. */
const NAME_GAP = /^\]?(?: [\p{Lu}"][\p{L}."']*)* $|^: $/u;

function office(
  start: number,
  end: number,
  jurisdiction: JurisdictionCode,
  rule: OfficeReason['rule'],
  confidence: number,
): PlaceMention {
  return { kind: 'office', start, end, jurisdiction, reason: { rule }, confidence };
}
