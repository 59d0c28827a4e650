/**
 * Docket numbers in folded text: the court's division, the year, the type of case, the serial number
 * with or without leading zeros, and the judge's initials, in any usual spelling ("2:18-cv-01115-RSL",
 * "18cv1115", "C18-1115RSL").
 */
const TYPED =
  /(?<![\w-])(?:\d{1,2}:)?(?:20)?(\d{2})[- ]?(cv|civ|cr|mc|md|misc)[- ]?0*(\d{1,6})(?!\d)(?:-?[a-z]{2,4}\b)*/g;
/** As the Western District of Washington writes civil cases. */
const CIVIL_WITH_C = /(?<![\w-])c(\d{2})-0*(\d{1,5})(?!\d)(?:-?[a-z]{2,4}\b)*/g;
/** As appeals and the Supreme Court number cases: "No. 20-35391". */
const UNTYPED = /(?<![\w-])(\d{2})-0*(\d{1,6})(?![\d-])/g;

export interface DocketTerms {
  terms: string[];
  /** The text without its docket numbers. */
  rest: string;
}

/** Takes the docket numbers out of folded text, each as one term that all its spellings share. */
export function takeDockets(text: string): DocketTerms {
  const terms: string[] = [];
  const rest = text
    .replace(TYPED, (_, year: string, type: string, serial: string) => {
      terms.push(`${year}${type === 'civ' ? 'cv' : type}${serial}`);
      return ' ';
    })
    .replace(CIVIL_WITH_C, (_, year: string, serial: string) => {
      terms.push(`${year}cv${serial}`);
      return ' ';
    })
    .replace(UNTYPED, (_, year: string, serial: string) => {
      terms.push(`${year}no${serial}`);
      return ' ';
    });
  return { terms, rest };
}

/** A docket's terms for the index: also without its type, and its serial number alone. */
export function indexedDocketTerms(docket: string): string[] {
  return takeDockets(docket.toLowerCase()).terms.flatMap(term => {
    const [, year, serial] = /^(\d{2})[a-z]+(\d+)$/.exec(term) ?? [];
    return [term, `${year}no${serial}`, `${serial}`];
  });
}
