import type { Check, CountInArticle } from '../check';
import type { JurisdictionCode } from '../jurisdiction-code';
import { countedInAll } from './compare-counts';

/** One finding of a check, a plain sentence without its full stop. */
export interface CheckLine {
  /** Null where the line tells a fact that neither agrees nor differs. */
  agrees: boolean | null;
  text: string;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => SMALL[count] ?? String(count);
const withArticle = new Set(['DC', 'VI', 'MP']);
/** More names than this make a sentence hard to read. */
const MOST_NAMES = 6;

type NameOf = (code: JurisdictionCode) => string;

const withThe = (code: JurisdictionCode, nameOf: NameOf): string =>
  withArticle.has(code) ? `the ${nameOf(code)}` : nameOf(code);

function inARow(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function joined(codes: readonly JurisdictionCode[], nameOf: NameOf): string {
  const names = codes.map(code => withThe(code, nameOf));
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more`;
  return inARow(names);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "18 states and the District of Columbia": what the record's members are. */
function makeUp(total: number, beyond: readonly JurisdictionCode[], nameOf: NameOf): string {
  return inARow([`${total - beyond.length} states`, ...beyond.map(code => withThe(code, nameOf))]);
}

/** "17 states", "21 others", "22". */
function numberInWords({ number, other, ofStates, besides = [] }: CountInArticle): string {
  if (other) return `${number} others`;
  return ofStates && besides.length > 0 ? `${number} states` : `${number}`;
}

/** "21 others and New Mexico", "17 states, Guam and the District of Columbia". */
function parts(counted: CountInArticle, nameOf: NameOf): string {
  const { besides = [] } = counted;
  const names = besides.map(code => withThe(code, nameOf));
  return inARow([numberInWords(counted), ...names]);
}

function agreement({ counted, joinedTo, recorded }: Check, nameOf: NameOf): string {
  if (!counted) return '';
  if (joinedTo?.before)
    return `The ${inWords(counted.number)} who joined and the ${inWords(joinedTo.before)} before them make ${recorded}, as in the record`;
  if (!counted.besides) return `The article counts ${counted.number}, and so does the record`;
  return `The article’s ${parts(counted, nameOf)} make ${recorded}, as in the record`;
}

function whatArticleCounts(counted: CountInArticle, nameOf: NameOf): string {
  const { besides = [], other, number } = counted;
  if (besides.length === 0) return `The article counts ${number}`;
  const inAll = countedInAll(counted);
  return other
    ? `The article says ${number} others besides ${joined(besides, nameOf)}, ${inAll} in all`
    : `The article counts ${parts(counted, nameOf)}, ${inAll} in all`;
}

function countLine(check: Check, nameOf: NameOf): CheckLine | null {
  const { counted, recorded, known = 0, beyondStates = [], leads = [] } = check;
  if (!counted) return null;
  const article = whatArticleCounts(counted, nameOf);
  if (recorded === undefined) {
    if ((counted.other && !counted.besides) || countedInAll(counted) < known) return null;
    return { agrees: null, text: `${article}; our record lists ${known} and may not be complete` };
  }
  const note = (text: string): CheckLine => ({ agrees: null, text: `${article}${text}` });
  const besides = counted.besides ?? [];
  switch (check.count) {
    case undefined:
      return null;
    case 'agrees':
      return { agrees: true, text: agreement(check, nameOf) };
    case 'as-sources':
      return note(`, as our sources do; ${recorded} members are in the record`);
    case 'without-beyond':
      return note(`; the record has ${recorded}: ${makeUp(recorded, beyondStates, nameOf)}`);
    case 'without-leads': {
      const leading = leads.filter(code => !besides.includes(code));
      return note(`; the record has ${recorded} with ${joined(leading, nameOf)}, which led`);
    }
    case 'not-all-states': {
      const states = recorded - beyondStates.length;
      const others = beyondStates.length === 0 ? '' : `, with ${joined(beyondStates, nameOf)}`;
      return { agrees: false, text: `The article counts 50 states; the record has ${states}${others}` };
    }
    default: {
      const included = counted.other && check.recordComplete ? `, ${joined(besides, nameOf)} included` : '';
      return { agrees: false, text: `${article}; the record has ${recorded}${included}` };
    }
  }
}

/** A list that names most of a coalition is meant to be whole; a shorter one gives examples. */
const WHOLE_LIST = 0.75;

function listLines(check: Check, nameOf: NameOf): CheckLine[] {
  const { listed, notListed, notInRecord, known = 0, recordComplete } = check;
  const lines: CheckLine[] = [];
  if (listed.length >= 2 && recordComplete) {
    const found = known - notListed.length;
    if (notListed.length === 0 && notInRecord.length === 0) {
      lines.push({ agrees: true, text: `The article names all ${known} members` });
    } else if (notListed.length > 0 && found >= known * WHOLE_LIST) {
      lines.push({
        agrees: false,
        text: `The record also has ${joined(notListed, nameOf)}, not in the article’s list`,
      });
    } else if (notListed.length > 0 && found > 0) {
      lines.push({ agrees: null, text: `The article names ${found} of the ${known} members` });
    }
  }
  if (notInRecord.length > 0) {
    const names = joined(notInRecord, nameOf);
    const verb = notInRecord.length === 1 ? 'is' : 'are';
    lines.push(
      recordComplete
        ? { agrees: false, text: sentence(`${names} ${verb} in the article, not among the record’s members`) }
        : { agrees: null, text: sentence(`${names} ${verb} in the article, not yet in our incomplete list`) },
    );
  }
  return lines;
}

function repeatLine({ repeated, counted }: Check, nameOf: NameOf): CheckLine | null {
  if (repeated.length === 0) return null;
  const names = joined(repeated, nameOf);
  if (repeated.every(code => counted?.besides?.includes(code))) {
    return { agrees: null, text: `The article names ${names} twice, apart and in its list` };
  }
  return { agrees: null, text: `The article’s list names ${names} twice` };
}

function absentLine(
  { absentStates, beyondStates = [], known = 0, kind, recordComplete, count }: Check,
  nameOf: NameOf,
): CheckLine | null {
  if (!recordComplete) return null;
  const did = kind === 'letter' || kind === 'comment' || kind === 'amicus' ? 'sign' : 'join';
  const toldBefore = count === 'not-all-states' || count === 'without-beyond';
  const apart = toldBefore ? [] : beyondStates;
  const others = apart.length === 0 ? '' : `; the ${known} are ${makeUp(known, apart, nameOf)}`;
  if (known - beyondStates.length === 50) {
    if (toldBefore) return null;
    const all = `All 50 states ${did === 'sign' ? 'signed' : 'joined'}`;
    return { agrees: null, text: apart.length === 0 ? all : `${all}, and ${joined(apart, nameOf)}` };
  }
  const [only, ...more] = absentStates;
  if (only === undefined) return null;
  if (more.length === 0)
    return { agrees: null, text: `${nameOf(only)} is the one state that did not ${did}${others}` };
  const text =
    absentStates.length <= MOST_NAMES
      ? `${joined(absentStates, nameOf)} are the ${inWords(absentStates.length)} states that did not ${did}`
      : `${sentence(inWords(absentStates.length))} states did not ${did}: ${inARow(absentStates.map(nameOf))}`;
  return { agrees: null, text: text + others };
}

function incompleteLine({ recordComplete, recorded, known = 0 }: Check): CheckLine | null {
  if (recordComplete || recorded === undefined || recorded <= known) return null;
  return { agrees: null, text: `Our record lists ${known} of the ${recorded}` };
}

/**
 * Findings of a check in plain sentences for a card, most telling first; empty where nothing can be
 * known. `nameOf` gives a jurisdiction's name ("District of Columbia", without article).
 */
export function describeCheck(check: Check, nameOf: NameOf): CheckLine[] {
  return [
    countLine(check, nameOf),
    ...listLines(check, nameOf),
    repeatLine(check, nameOf),
    absentLine(check, nameOf),
    incompleteLine(check),
  ]
    .filter(line => line !== null)
    .filter(({ agrees }) => agrees !== false || !check.unsettled);
}
