import type { Span } from '../mention';
import type { Page } from '../text/page';
import { insertInOrder, meetsAny } from '../text/span-order';

export interface Docket extends Span {
  docket: string;
}

const DISTRICT = /\b(?:\d{1,2}:)?\d{2,4}-(?:cv|cr|md|mc|ml|mj|civ|ap|bk)-\d{1,6}(?:-[A-Z]{1,5}\b){0,3}/gi;
// Appellate, Supreme Court and state numbers look like ranges and telephone numbers: they need "No." before them.
const NUMBERED =
  /\b(?:Nos?\.|Case (?:Nos?\.|Number|#)|Docket(?: Nos?\.| Number)?|Index Nos?\.|Cause Nos?\.|MDL(?: Nos?\.)?)\s*:?\s*(\d{2}-\d{4}-\d{6,8}(?:-[A-Z]{2,3}){2,3}|\d{2}[AM]?-?\d{2,5}(?:-[a-z]{2}\b)?|\d{2}A\d{2,4}|\d{5,7}\/\d{4}|CV-?\d{4}-\d{4,7}|\d{2}-\d-\d{4,6}-\d(?: [A-Z]{3})?|\d{2}-\d{2,5}|\d{3,5})\b/g;
const NO_DOCKET = /^\d{3,5}$/;

/** Docket numbers in the spellings of federal and state courts; the span is the number alone. */
export function findDockets(page: Page): Docket[] {
  const dockets: Docket[] = [];
  for (const match of page.text.matchAll(DISTRICT)) {
    dockets.push({ start: match.index, end: match.index + match[0].length, docket: match[0] });
  }
  for (const match of page.text.matchAll(NUMBERED)) {
    const docket = match[1] as string;
    if (NO_DOCKET.test(docket) && !/^MDL/.test(match[0])) continue;
    const end = match.index + match[0].length;
    const start = end - docket.length;
    if (meetsAny(dockets, { start, end })) continue;
    if (/^[-/:]?\d/.test(page.text.slice(end, end + 2))) continue;
    insertInOrder(dockets, { start, end, docket });
  }
  return dockets;
}
