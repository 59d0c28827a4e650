import type { Span } from '../mention';
import { CUE } from '../text/cues';
import { matchesOf } from '../text/matches';
import type { Page } from '../text/page';
import { insertInOrder, meetsAny } from '../text/span-order';
import type { Caption } from './captions';

export interface Docket extends Span {
  docket: string;
}

const DASH = '[-–—−]';
const JUDGES = `(?:(?:${DASH}[A-Z]{1,5}){1,3}\\b| ?[A-Z]{2,4}\\b)?`;

/** Forms that nothing else has: a year, the kind of case, a serial, at times initials of judges. */
const TELLING = [
  `\\b(?:\\d{1,2}:)?(?:\\d{4}|\\d{2})(?:${DASH}? ?)(?:cv|cr|md|mc|ml|mj|civ|ap|bk|CV|CR|MD|MC|ML|MJ|CIV|AP|BK|Cv|Civ\\.?)(?:${DASH}| )?\\d{2,6}(?:(?:${DASH}[A-Z]{1,5}\\b){1,3}|[A-Z]{2,4}\\b)?`,
  `\\b[A-Z]${DASH}\\d{2,3}${DASH}(?:CV|CR|JV|FM)${DASH}\\d{2}${DASH}\\d{6}\\b`,
  `\\bC(?:V)?[- ]?\\d{2}${DASH}\\d{3,5}(?:${DASH}[A-Z]{2,4}(?:${DASH}[A-Z]{2,4})?\\b| ?[A-Z]{3}\\b)`,
  `\\bCV[- ]\\d{2}${DASH}\\d{2,6}(?:${DASH}[A-Z]{2,4}\\b){0,2}`,
];
const TELLING_ANYWHERE = new RegExp(TELLING.join('|'), 'g');
/** All of them hold one of these right before the serial. */
const MAY_TELL = /\d(?:[-–—−]? ?)(?:cv|cr|md|mc|ml|mj|civ|ap|bk)|\bcv?[- ]?\d\d[-–—−]/i;

/** Numbers of appeals and applications, of state courts and of old divisions look like any others. */
const PLAIN = [
  `\\d{2}${DASH}\\d${DASH}\\d{4,6}${DASH}\\d(?: [A-Z]{3})?`,
  `\\d{2}${DASH}[a-z]{2}${DASH}\\d{4,6}`,
  `\\d{2}${DASH}\\d{4}${DASH}\\d{6,8}(?:${DASH}[A-Z]{2,3}){2,3}`,
  `\\d{5,7}/\\d{4}`,
  `\\d{2}(?:\\d{2})?${DASH}C[AIRV]${DASH}\\d{3,6}`,
  `CV${DASH}?\\d{4}${DASH}\\d{4,7}`,
  `[A-Z]${DASH}\\d{2}${DASH}\\d{2,5}`,
  `C\\d{2}${DASH}\\d{3,5}${JUDGES}`,
  `\\d{2}[AMO]\\d{1,4}`,
  `\\d{2}${DASH}\\d{2,6}(?:${DASH}[a-z]{2}\\b)?`,
  `\\d{1,3},? \\(?Orig(?:inal|\\.)?`,
].join('|');
/** Behind these words stands nothing but the number of a case. */
const OF_CASE =
  '(?:Case|CASE|Civil|CIVIL|Civil Action|CIVIL ACTION|Civ\\.|Civ\\. A\\.|Civil Case|C\\.A\\.|Docket|DOCKET|Index|INDEX|Cause|CAUSE|Appeal|Application)';
const LABELLED = new RegExp(
  `\\b(?:${OF_CASE} (?:Nos?\\.?|NOS?\\.?|Number|#)|Case #?|Docket|MDL(?: (?:Docket )?Nos?\\.)?|(?<bare>Nos?\\.|NOS?\\.|Number(?= \\d\\d-\\d)))\\s*:?\\s*(?:Case )?(?<number>${PLAIN}|(?<mdl>\\d{3,4}))(?![\\d/:]|${DASH}\\d|\\.\\d)`,
  'y',
);
/** Courts of the states number as they like; only behind a word for a case is it the number of one. */
const OF_STATE_COURT = new RegExp(
  `\\b(?:Case|CASE|Cause|CAUSE|Index|Docket|Civil Action) (?:Nos?\\.|NO\\.|Number|#):?\\s*(?<number>(?=[A-Z0-9${DASH.slice(1, -1)}]{6,30}\\b)(?=\\D*\\d\\D*\\d\\D*\\d)(?!EPA|\\d+\\b(?!${DASH}))[A-Z0-9]+(?:${DASH}[A-Z0-9]+){0,6})\\b`,
  'y',
);
/** "Texas v. Pennsylvania, 22O155": right behind a caption a number needs no label. */
const BEHIND_CAPTION = new RegExp(
  `^(?:,| \\(|, \\(| -| –)? ?(?:No\\. )?(?<number>${PLAIN})(?![\\d/:]|${DASH}\\d)`,
);

/** "We'll hear argument next in 05-1234": in court a number is enough. */
const ARGUED = new RegExp(
  `\\b(?:arguments?|appeals?|cases?) (?:(?:first|next|now|this|today|morning|afternoon) ){0,4}(?:in|is) (?:[Cc]ases? )?(?<number>\\d{2}${DASH}\\d{3,5})(?![\\d/:]|${DASH}\\d|\\.\\d)`,
  'y',
);

/** What may stand before a bare "No." that numbers a case; "Flight No." and "Resolution No." do not. */
const LEADS_TO_CASE =
  /(?:^|[\n.,;:()[\]"'/&|•–—-]|\b(?:case|cases|Cases|[a-z]+ed|docket|appeal|appeals|action|cause|matter|application|civil|Civil|CIVIL|Case|Docket|Appeal|Action|Cause|Civ|Court|is|was|in|as|under|and|see|See|up|of|or|both|Both|numbered|docketed|with|over|to|on|by|from|In|Cir|v|et al))\s*$/;
const NUMBERS_SOMETHING_ELSE =
  /\b(?:Pub(?:lic)?\.? L(?:aw)?|Law|Order|Bill|Act|Resolution|Opinion|Release|Rule|Ordinance|Report|Flight|Proclamation|Patent|Proposition|Measure|Apt|Ste|Bldg|Tel|Rm|Fl|Box|Unit)[.,]? $/i;

/** Docket numbers in the spellings of federal and state courts; the span is the number alone. */
export function findDockets(page: Page, captions: readonly Caption[] = []): Docket[] {
  const { text, cues } = page;
  const dockets: Docket[] = [];
  const add = (start: number, docket: string) => {
    const span = { start, end: start + docket.length };
    if (!meetsAny(dockets, span)) insertInOrder(dockets, { ...span, docket });
  };
  if (MAY_TELL.test(text)) {
    for (const match of matchesOf(TELLING_ANYWHERE, text)) add(match.index, match[0]);
  }
  for (const match of cues.matches(OF_STATE_COURT, text, CUE.docket)) {
    const number = match.groups?.number as string;
    add(match.index + match[0].length - number.length, number);
  }
  for (const match of cues.matches(ARGUED, text, CUE.docket)) {
    const number = match.groups?.number as string;
    add(match.index + match[0].length - number.length, number);
  }
  for (const match of cues.matches(LABELLED, text, CUE.docket)) {
    const { bare, mdl, number = '' } = match.groups ?? {};
    if (mdl !== undefined && !match[0].startsWith('MDL')) continue;
    if (bare !== undefined && !numbersCase(text, { at: match.index, number }, captions)) continue;
    const start = match.index + match[0].lastIndexOf(number);
    add(start, number);
    if (/^nos/i.test(bare ?? '') || /\bNos/i.test(match[0])) addFurther(text, start + number.length, add);
  }
  for (const { end } of captions) {
    const match = BEHIND_CAPTION.exec(text.slice(end, end + 30));
    if (match) add(end + match[0].length - (match.groups?.number ?? '').length, match.groups?.number ?? '');
  }
  return dockets;
}

const FURTHER = new RegExp(`^,? (?:and |& )?(${PLAIN})(?![\\d/:]|${DASH}\\d)`);

/** "Nos. 18-587, 18-588, and 18-589". */
function addFurther(text: string, from: number, add: (start: number, docket: string) => void): void {
  for (let at = from; ; ) {
    const match = FURTHER.exec(text.slice(at, at + 40));
    if (match === null) return;
    const number = match[1] as string;
    at += match[0].length;
    add(at - number.length, number);
  }
}

/** Code units from a caption within which a short number is one of a case. */
const NEAR_CAPTION = 60;
/** "No. 12-14 seeds": numbers of cases have three digits or more behind the year, as a rule. */
const SHORT = /[-–—−]\d{1,2}$/;

function numbersCase(
  text: string,
  { at, number }: { at: number; number: string },
  captions: readonly Caption[],
): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  if (NUMBERS_SOMETHING_ELSE.test(before)) return false;
  const behind = captions.findLast(({ end }) => end <= at);
  const distance = behind === undefined ? Number.POSITIVE_INFINITY : at - behind.end;
  if (SHORT.test(number) && distance > NEAR_CAPTION) return false;
  return LEADS_TO_CASE.test(before) || distance <= 2;
}
