import type { Check } from '../check';
import type { JurisdictionCode } from '../jurisdiction-code';
import { countedInAll } from './check-coalition';

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

function joined(codes: readonly JurisdictionCode[], nameOf: NameOf): string {
  const names = codes.map(code => (withArticle.has(code) ? `the ${nameOf(code)}` : nameOf(code)));
  if (names.length > MOST_NAMES)
    return `${names.slice(0, MOST_NAMES - 1).join(', ')} and ${names.length - MOST_NAMES + 1} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "18 states and the District of Columbia": what the record's members are. */
function makeUp(total: number, beyond: readonly JurisdictionCode[], nameOf: NameOf): string {
  return joinedWith(`${total - beyond.length} states`, beyond, nameOf);
}

function joinedWith(first: string, codes: readonly JurisdictionCode[], nameOf: NameOf): string {
  if (codes.length <= 1) return codes.length === 0 ? first : `${first} and ${joined(codes, nameOf)}`;
  return `${first}, ${joined(codes, nameOf)}`;
}

function agreement(check: Check, nameOf: NameOf): string {
  const { counted, joinedTo, recorded } = check;
  if (!counted) return '';
  if (joinedTo?.before)
    return `The ${inWords(counted.number)} who joined and the ${inWords(joinedTo.before)} before them make ${recorded}, as in the record`;
  const inAll = countedInAll(counted);
  if (!counted.other) return `The article counts ${inAll}, and so does the record`;
  const speaker =
    counted.besides === undefined ? 'the one they stand with' : joined([counted.besides], nameOf);
  return `The article’s ${counted.number} others and ${speaker} make ${inAll}, as in the record`;
}

function whatArticleCounts({ counted }: Check, nameOf: NameOf): string {
  if (!counted) return '';
  if (!counted.other) return `The article counts ${counted.number}`;
  const besides = counted.besides === undefined ? '' : ` besides ${joined([counted.besides], nameOf)}`;
  return `The article says ${counted.number} others${besides}, ${countedInAll(counted)} in all`;
}

function countLine(check: Check, nameOf: NameOf): CheckLine | null {
  const {
    counted,
    recorded,
    stated,
    known = 0,
    beyondStates = [],
    leads = [],
    notInRecord,
    recordComplete,
  } = check;
  if (!counted) return null;
  const article = whatArticleCounts(check, nameOf);
  if (recorded === undefined) {
    return { agrees: null, text: `${article}; our record lists ${known} and may not be complete` };
  }
  if (check.joinedTo && !check.countAgrees) return null;
  if (check.countAgrees) return { agrees: true, text: agreement(check, nameOf) };
  const inAll = countedInAll(counted);
  if (check.countAgrees === undefined) {
    if (inAll === stated) {
      return {
        agrees: null,
        text: `The article counts ${inAll}, as our sources do; ${recorded} members are in the record`,
      };
    }
    if (beyondStates.length > 0 && inAll === recorded - beyondStates.length) {
      return {
        agrees: null,
        text: `${article}; the record has ${recorded}: ${makeUp(recorded, beyondStates, nameOf)}`,
      };
    }
    if (!counted.other && inAll === recorded - leads.length) {
      return {
        agrees: null,
        text: `${article}; the record has ${recorded} with ${joined(leads, nameOf)}, which led`,
      };
    }
    return {
      agrees: null,
      text: `The article says ${counted.number} others; the record has ${recorded} in all`,
    };
  }
  const { besides } = counted;
  const member = besides !== undefined && !notInRecord.includes(besides);
  const included = member && recordComplete ? `, ${joined([besides], nameOf)} included` : '';
  return { agrees: false, text: `${article}; the record has ${recorded}${included}` };
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
  const [only] = repeated;
  const names = joined(repeated, nameOf);
  if (repeated.length === 1 && only === counted?.besides) {
    return { agrees: null, text: `The article names ${names} twice, apart and in its list` };
  }
  return { agrees: null, text: `The article’s list names ${names} twice` };
}

function absentLine(
  { absentStates, beyondStates = [], known = 0, kind, recordComplete }: Check,
  nameOf: NameOf,
): CheckLine | null {
  if (!recordComplete) return null;
  const did = kind === 'letter' || kind === 'comment' || kind === 'amicus' ? 'sign' : 'join';
  const others = beyondStates.length === 0 ? '' : `; the ${known} are ${makeUp(known, beyondStates, nameOf)}`;
  if (known - beyondStates.length === 50) {
    return {
      agrees: null,
      text: `All 50 states ${did === 'sign' ? 'signed' : 'joined'}${beyondStates.length === 0 ? '' : `, and ${joined(beyondStates, nameOf)}`}`,
    };
  }
  const [only, ...more] = absentStates;
  if (only === undefined) return null;
  if (more.length === 0)
    return { agrees: null, text: `${nameOf(only)} is the one state that did not ${did}${others}` };
  const text =
    absentStates.length <= MOST_NAMES
      ? `${joined(absentStates, nameOf)} are the ${inWords(absentStates.length)} states that did not ${did}`
      : `${sentence(inWords(absentStates.length))} states did not ${did}: ${absentStates.map(nameOf).slice(0, -1).join(', ')} and ${nameOf(absentStates.at(-1) ?? '')}`;
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
  ].filter(line => line !== null);
}
