/**
 * The number of a court case, apart from how it is spelled: `2:18-cv-01115-RSL` and
 * `No. 18-cv-1115` are one case. A part is absent where the spelling leaves it out.
 */
export type Docket =
  /** Federal trial and appeals courts, and the merits docket of the Supreme Court. */
  | { form: 'numbered'; year: number; serial: number; type?: string; office?: string }
  /** Supreme Court applications (A), motions (M) and original cases (O): `24A1203`, `22O155`. */
  | { form: 'term'; year: number; letter: string; serial: number }
  /** Multidistrict litigation: `MDL No. 2724`. */
  | { form: 'multidistrict'; serial: number }
  /** State courts in the form `452564/2022`. */
  | { form: 'index'; year: number; serial: number };

const LABEL =
  /^\W*(?:(?:civil|civ|case|docket|index|cause|action|appeal|application|c\.?a)\.?\s*)*(?:nos?\.?|numbers?|#)?[\s:.]*/i;
/** In a label it tells that the number is of a civil case in a trial court. */
const CIVIL_LABEL = /^\W*(?:case\s+)?civ(?:il|\.)?\b/i;
const MULTIDISTRICT = /^mdl\W*(?:docket\W*)?(?:no\W*)?(\d{3,4})\b/i;
const TERM = /^(\d{2})\s?([AMO])\s?(\d{1,4})\b/;
/** "No. 155, Original" carries no year: only the court's own spelling, `22O155`, does. */
const ORIGINAL = /^(\d{1,3}),?\s*\(?orig(?:inal|\.)?/i;
const INDEX = /^(\d{4,7})\/((?:19|20)\d{2})\b/;
/** Office, year, type, serial; then initials of judges, which say nothing of which case it is. */
const TRIAL = /^(?:(\d{1,2}):)?\s?((?:19|20)?\d{2})[-\s]{0,2}([a-z]{2,5})[-\s.]{0,2}0*(\d{1,7})(?!\d)/i;
/** "C18-1115RSL", "CV 18-1115", "B-14-254": the type, or the letter of a division, comes first. */
const TYPE_FIRST = /^(?:(cv?|civ\.?|cr|md|mc)|[a-z])[-\s]?((?:19|20)?\d{2})-0*(\d{1,6})(?![\d/])/i;
const PLAIN = /^((?:19|20)?\d{2})-0*(\d{1,6})(?![-\d])/;

const twoDigits = (year: string): number => Number(year.slice(-2));

/** Courts write one type in several ways. */
function typeOf(written: string): string {
  const type = written.toLowerCase().replace('.', '');
  if (type === 'c' || type === 'civ' || type === 'ca' || type === 'cv') return 'cv';
  if (type === 'crim') return 'cr';
  return type === 'ml' ? 'md' : type;
}

/** Reads the docket number at the start of the text, labels such as "No." aside; null where there is none. */
export function readDocket(text: string): Docket | null {
  const hyphened = text.replace(/[‐-―−]/g, '-');
  const plainHyphens = hyphened.replace(LABEL, '');
  const multidistrict = MULTIDISTRICT.exec(plainHyphens);
  if (multidistrict) return { form: 'multidistrict', serial: Number(multidistrict[1]) };
  const term = TERM.exec(plainHyphens);
  if (term) return { form: 'term', year: Number(term[1]), letter: term[2] ?? '', serial: Number(term[3]) };
  const original = ORIGINAL.exec(plainHyphens);
  // Every original case of our time is docketed under 22 (Supreme Court Rule 17).
  if (original) return { form: 'term', year: 22, letter: 'O', serial: Number(original[1]) };
  const index = INDEX.exec(plainHyphens);
  if (index) return { form: 'index', year: twoDigits(index[2] ?? ''), serial: Number(index[1]) };
  const trial = TRIAL.exec(plainHyphens);
  if (trial) {
    const [, office, year = '', type = '', serial] = trial;
    // The panel's number is the serial of the case that all others are sent to.
    if (typeOf(type) === 'md') return { form: 'multidistrict', serial: Number(serial) };
    return {
      form: 'numbered',
      year: twoDigits(year),
      serial: Number(serial),
      type: typeOf(type),
      ...(office === undefined ? {} : { office: String(Number(office)) }),
    };
  }
  const typed = TYPE_FIRST.exec(plainHyphens);
  if (typed) {
    const [, type = 'cv', year = '', serial] = typed;
    return { form: 'numbered', year: twoDigits(year), serial: Number(serial), type: typeOf(type) };
  }
  const plain = PLAIN.exec(plainHyphens);
  if (plain) {
    const [, year = '', serial] = plain;
    const civil = CIVIL_LABEL.test(hyphened) ? { type: 'cv' } : {};
    return { form: 'numbered', year: twoDigits(year), serial: Number(serial), ...civil };
  }
  return null;
}

/** One string for all dockets that may be the same, to look them up by. */
export function docketKey(docket: Docket): string {
  switch (docket.form) {
    case 'numbered':
      return `${docket.year}-${docket.serial}`;
    case 'term':
      return `${docket.year}${docket.letter}${docket.serial}`;
    case 'multidistrict':
      return `mdl${docket.serial}`;
    case 'index':
      return `${docket.serial}/${docket.year}`;
  }
}

/** Whether two dockets may be one case: nothing that both give differs. */
export function mayBeSameDocket(a: Docket, b: Docket): boolean {
  if (docketKey(a) !== docketKey(b)) return false;
  if (a.form !== 'numbered' || b.form !== 'numbered') return true;
  const agree = (left?: string, right?: string) => !left || !right || left === right;
  return agree(a.type, b.type) && agree(a.office, b.office);
}
