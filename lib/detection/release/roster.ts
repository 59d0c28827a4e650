import type { JurisdictionCode } from '../jurisdiction-code';
import type { Span } from '../mention';
import { type Page, sentenceAt } from '../text/page';
import type { Party } from './party';

/** Parties named in a row, with the words of their sentence around them. */
export interface Roster extends Span {
  parties: Party[];
  codes: ReadonlySet<JurisdictionCode>;
  sentence: Span;
  /** From the start of the sentence, or of the line before a list of lines. */
  before: string;
  /** To the end of the sentence. */
  after: string;
}

const LONGEST_GAP = 160;
const LONGEST_NAME = 6;
const MARKS = /[\s,;:&()[\]•*·|/–—-]+/;
const LIST_WORD =
  /^(?:and|y|or|as|well|plus|the|of|from|for|a|both|states?|commonwealths?|territor(?:y|ies)|districts?|island|attorneys?|generals?|generals?'|ags?|acting|interim|deputy|solicitors?|governors?|offices?|departments?|also|r|d|i|'s?|jr\.?|sr\.?|ii|iii|\p{L}\.|u\.s\.|d\.c\.|dr\.|republicans?|democrat(?:ic|s)?|bipartisan|state's|its|their|his|her|consumer|protection)$/iu;
const NAME_PART = /^\p{Lu}[\p{L}'.-]*$/u;
const NO_PARTY =
  /^(?:Court|Circuit|Agency|Act|Administration|Trump|Biden|Obama|Bush|President|Congress|Secretary|Commission|Inc|LLC|Corp|Senate|House|Rule|University|County|City|School|Joining|Along|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Every row of parties in the text, in order; a party that stands alone is a row of one. */
export function findRosters(page: Page, parties: readonly Party[]): Roster[] {
  const rows: Party[][] = [];
  for (const party of parties) {
    const row = rows.at(-1);
    const previous = row?.at(-1);
    if (row && previous && isListGap(page.text.slice(previous.end, party.start))) row.push(party);
    else rows.push([party]);
  }
  return rows.map(row => rosterOf(page, row));
}

function isListGap(gap: string): boolean {
  if (
    gap.length > LONGEST_GAP ||
    /[.!?]["')]*\s+(?!of\b)\p{Lu}\p{Ll}{3,}/u.test(gap.replace(/\b\p{Lu}\.|\b[JS]r\./gu, ''))
  )
    return false;
  // Paragraphs part what is not a list of lines.
  if (
    /\n/.test(gap) &&
    !/^(?:[\s,;()•*·|/–—-]|\b(?:and|the|state|of|attorney|general|\p{Lu}[\p{L}.'-]*)\b)*$/u.test(gap)
  )
    return false;
  const words = gap
    .replace(/\bby and through\b/g, ' ')
    .split(MARKS)
    .filter(word => word !== '');
  let names = 0;
  for (const word of words) {
    if (LIST_WORD.test(word)) continue;
    if (!NAME_PART.test(word) || NO_PARTY.test(word)) return false;
    names += 1;
  }
  return names <= LONGEST_NAME;
}

function rosterOf(page: Page, parties: Party[]): Roster {
  const first = parties[0] as Party;
  const start = first.start;
  const end = (parties.at(-1) as Party).end;
  const sentence = sentenceAt(page, start);
  const last = sentenceAt(page, end - 1);
  const own = page.text.slice(sentence.start, start);
  // A list of lines belongs to the line that announces it.
  const heading =
    own.replace(/[\s•*·–—-]+/g, '').length < 3
      ? lastLine(page.text.slice(Math.max(0, sentence.start - 320), sentence.start))
      : '';
  return {
    parties,
    codes: new Set(parties.map(({ jurisdiction }) => jurisdiction)),
    start,
    end,
    sentence,
    before: `${heading}${own}`.replace(/\s+/g, ' '),
    after: page.text.slice(end, last.end).replace(/\s+/g, ' '),
  };
}

function lastLine(text: string): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  return `${line.slice(line.search(/[^.!?]*[.!?:]*$/))} `;
}
