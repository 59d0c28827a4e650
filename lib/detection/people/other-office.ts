import type { PartialDate } from '../../time/partial-date';
import type { PersonEntry } from '../lexicon-source';
import { type Page, textBefore } from '../text/page';
import { isInOffice } from './holding';

/** A title of another office, or of another walk of life, right before a name. */
export const OTHER_OFFICE =
  /(?:\b(?:Gov(?:ernor)?s?|Lt|Lieutenant Governor|Sens?|Senators?|Reps?|Representatives?|Congress(?:man|woman|member)|Secretary(?: of [A-Z]\w+)?|Sec|President|Vice[- ]President|VP|Mayor|Judges?|Justices?|Speaker|Director|Administrator|Chair(?:man|woman)?|Sheriff|Commissioner|Ambassador|Chancellor|Solicitors? General|Treasurer|Auditor|Comptroller|Professor|Prof|Dr|Rev|Pastor|Bishop|Coach|Detective|Officer|Capt(?:ain)?|Sgt|Sergeant|Col(?:onel)?|Maj|Lord|Lady|Sir|Dame|Baroness|Prime Minister|Minister|Prince|Princess|King|Queen|Pope|Lawyer|Counsel|Chief|U\.S\. Attorneys?|District Attorneys?|Prosecutor|Leader|Whip|Spokes(?:man|woman|person)|CEO|Attorney|actor|actress|singer|author|columnist|activist|filmmaker|nominee|candidate|(?:[Ee]x)?(?:[Gg]obernadora?|[Ss]enadora?|[Aa]lcalde(?:sa)?|[Jj]ueza?|[Pp]residenta?|[Vv]icepresidenta?|[Cc]ongresista|[Rr]epresentante|[Mm]inistr[oa]))\b\.?(?:-elect)?)\s+$/;

const TITLE_REACH = 40;
/** "They tapped Martin Luther King. William Barr knew": what ends a line or a sentence is no title. */
const ENDS_BEFORE = /^.*(?:\n|\b(?:King|Prince|Queen|Judge|Chief|Leader|Counsel|Lawyer)\. )/s;

/** What may be a title before a name. */
const saidBefore = (page: Page, start: number): string =>
  textBefore(page, start, TITLE_REACH).replace(ENDS_BEFORE, '');

/** Whether the title of another office stands before a name. */
export function isOtherOffice(page: Page, start: number): boolean {
  const said = saidBefore(page, start);
  return OTHER_OFFICE.test(said) && !RUNNING.test(said);
}

/** "Jones, the lieutenant governor": a surname whose bearer holds another office. */
export const OTHER_OFFICE_AFTER =
  /^, (?:now )?the (?:state(?:'s)? |U\.S\. |current |Republican |Democratic |\w+-term )*(?:lieutenant governor|governor|senator|mayor|sheriff|congress(?:man|woman)|representative|treasurer|auditor|comptroller|secretary of state|(?:House |Senate )?speaker|state (?:senator|representative))\b(?! (?:candidate|hopeful|nominee|'))/;

/** Who runs for an office may hold another: "Senate candidate Josh Hawley". */
const RUNNING = /\b(?:candidates?|nominees?)\s+$/;

/** "Jeff Sessions, R-Ala.": members of Congress bear party and state. */
export const LEGISLATOR_AFTER = /^,? \(?[DRI](?:-|\s)\p{Lu}\p{L}/u;

/** "Mr. Brown" may well be the attorney general. */
export const COURTESY = /\b(?:Mr|Mrs|Ms|Miss)\.?\s+$/;

const THEN = /\b[Tt]hen[- ](?:\S+ ){1,3}$/;

/** "Then-Sen. Jeff Sessions" is told of an earlier day of who is attorney general by now, or on the page. */
export function isSaidOfBefore(
  page: Page,
  start: number,
  people: readonly PersonEntry[],
  date: PartialDate | undefined,
): boolean {
  if (!THEN.test(saidBefore(page, start))) return false;
  return people.some(({ tenures }) => tenures.some(tenure => date === undefined || isInOffice(tenure, date)));
}
