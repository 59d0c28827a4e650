import type { Span } from '../mention';
import { type Page, textAfter, textBefore } from '../text/page';

/** "The case is Koza v Diggs", "another case, Elk vs. Wilkins", "a precedent called Graham vs. Connor". */
const CASE_BEFORE =
  /\b(?:[Cc]ases?|[Rr]ulings?|[Dd]ecisions?|[Oo]pinions?|[Pp]recedents?|[Ll]awsuits?|[Ss]uits?|[Ll]itigation)(?: (?:is|was|in|like|such as|called|known as)|,(?: called| known as)?| of| (?:\w+ ){0,3}(?:called|known as))? ["'*_]*$/;
/** "In the case of Trump vs. Clinton" speaks of no court. */
const IN_CASE_OF = /\b[Ii]n (?:the|a|any) case of ["'*_]*$/;
/** "Arguments in Abbott vs. Perez", "ruled in Riley v California". */
const DONE_IN_COURT =
  /\b(?:ruled|held|decided|heard|argued|arguments?|rulings?|decisions?|dissent(?:ed)?|brief|concurrence) (?:in|on) ["'*_]*$/;
/** ", U.S. District Court", " Supreme Court case", " (1973)", ", No. 15-6382". */
const COURT_AFTER =
  /^["'*_]*(?: et al\.?)?(?:,? \(?(?:(?:18|19|20)\d\d\)|Nos?\. )|,? (?:[Ss]upreme [Cc]ourt|[Cc]ourt |case\b|ruling|decision|lawsuit|litigation|precedent)|, (?:in (?:the )?)?(?:(?:\d\w\w|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh) )?(?:U\.S\.|United States|Superior|Supreme|District|Circuit) ?(?:District |Circuit |Supreme )?Court|: (?:Class Action|Complaint))/;
const IN_BEFORE = /\bIn ["'*_]*$/;
const COURT_ACTS =
  /^["'*_]*,? (?:the|a) (?:U\.S\. |federal |state )?(?:[Ss]upreme [Cc]ourt|(?:high |appeals |district )?[Cc]ourt|[Jj]ustices|(?:federal )?judge|\w+ Circuit)\b/;

const REACH = 60;

/** Whether the words around two names say that a court had them before it, whatever the sign between them. */
export function isSpokenOfInCourt(page: Page, { start, end }: Span): boolean {
  const before = textBefore(page, start, REACH);
  const after = textAfter(page, end, REACH);
  if (COURT_AFTER.test(after) || DONE_IN_COURT.test(before)) return true;
  if (IN_BEFORE.test(before) && COURT_ACTS.test(after)) return true;
  return CASE_BEFORE.test(before) && !IN_CASE_OF.test(before);
}
