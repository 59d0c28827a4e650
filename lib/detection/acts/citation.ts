/** Where reporters print a decision: "549 U.S. 497", "318 F. Supp. 3d 1247". */
const CITATION =
  /^(\d{1,4}) (U\. ?S\.|S\. ?Ct\.|L\. ?Ed\. ?(?:2d)?|F\. ?Supp\. ?(?:2d|3d)?|F\. ?(?:2d|3d|4th)|F\. ?App['’]x|F\.R\.D\.|WL|Cal\. ?(?:\dth|App\. ?\dth|Rptr\. ?\dd)|N\.Y\.\dd|Ohio St\. ?\dd) ?(\d{1,8}|_+|—+|-{2,})/;

/** The citation at the start of a text: its key, null for a page still to come ("591 U.S. ___"), and its length. */
export function readCitation(text: string): { key: string | null; length: number } | null {
  const match = CITATION.exec(text);
  if (!match) return null;
  const [written, volume, reporter = '', page = ''] = match;
  const key = /\d/.test(page)
    ? `${volume} ${reporter.toLowerCase().replace(/[^a-z0-9]/g, '')} ${page}`
    : null;
  return { key, length: written.length };
}

/** What stands in brackets behind a citation or number: "(W.D. Wash. June 26, 2018)". */
export interface CourtAndYear {
  court?: string;
  year?: number;
}

const COURT =
  /^(?:D\.C\. Cir\.|[NSEWMC]\.D\. ?[A-Z][\w.]*(?: [A-Z][\w.]*)*?|D\. ?[A-Z][\w.]*(?: [A-Z][\w.]*)*?|[SENW]\.D\.[A-Z]\.[A-Z]?\.?|D\.D\.C\.|D\.[A-Z]\.[A-Z]\.|\d{1,2}(?:st|nd|rd|th|d) Cir\.)(?=[\s,)]|$)/;
const YEAR = /\b((?:19|20)\d{2})$/;

/** Reads such a bracket's inside; null where it is neither. */
export function readCourtAndYear(inside: string): CourtAndYear | null {
  const court = COURT.exec(inside)?.[0];
  const year = YEAR.exec(inside)?.[1];
  if (court === undefined && year === undefined) return null;
  return {
    ...(court === undefined ? {} : { court: courtKey(court) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** One spelling of a court's short name: "W.D. Wash." is "wdwash". */
export const courtKey = (court: string): string => court.toLowerCase().replace(/[^a-z0-9]/g, '');
