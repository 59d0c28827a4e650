import type { Check, CountInArticle } from '../check';
import type { JurisdictionCode } from '../jurisdiction-code';
import { countedInAll } from './compare-counts';

type Codes = readonly JurisdictionCode[];

/** What the members of the record do, as the kind of act has it. */
export type MembersDeed = 'sign' | 'join';

/** What a check has found; how it is said is the interface's affair. */
export type CheckFinding =
  /** The record lists `known` and does not know of how many. */
  | { finding: 'count-open'; counted: CountInArticle; known: number }
  | { finding: 'count-agrees'; counted: CountInArticle; recorded: number }
  /** Those who joined and those before them make the record's number. */
  | { finding: 'joined-agree'; joined: number; before: number; recorded: number }
  | { finding: 'count-as-sources'; counted: CountInArticle; recorded: number }
  /** `beyond`: members that are no states, of the record's number. */
  | { finding: 'count-without-beyond'; counted: CountInArticle; recorded: number; beyond: Codes }
  | { finding: 'count-without-leads'; counted: CountInArticle; recorded: number; leads: Codes }
  | { finding: 'not-all-states'; states: number; beyond: Codes }
  /** `included`: whom the article names beside its number, who are in the record's. */
  | { finding: 'count-differs'; counted: CountInArticle; recorded: number; included: Codes }
  | { finding: 'lists-all'; known: number }
  | { finding: 'lists-some'; listed: number; known: number }
  | { finding: 'not-listed'; codes: Codes }
  /** `complete`: whether the record knows all members. */
  | { finding: 'not-in-record'; codes: Codes; complete: boolean }
  /** `apart`: once beside the number and once in the list. */
  | { finding: 'repeated'; codes: Codes; apart: boolean }
  | { finding: 'all-states'; deed: MembersDeed; beyond: Codes }
  /** Of `known` members those in `beyond` are no states. */
  | { finding: 'absent-states'; codes: Codes; deed: MembersDeed; known: number; beyond: Codes }
  | { finding: 'record-open'; known: number; recorded: number };

/** One finding of a check, a line of a card. */
export type CheckLine = CheckFinding & {
  /** Null where the line tells a fact that neither agrees nor differs. */
  agrees: boolean | null;
};

const note = (finding: CheckFinding): CheckLine => ({ agrees: null, ...finding });
const agreement = (finding: CheckFinding): CheckLine => ({ agrees: true, ...finding });
const difference = (finding: CheckFinding): CheckLine => ({ agrees: false, ...finding });

function countLine(check: Check): CheckLine | null {
  const { counted, recorded, joinedTo, known = 0, beyondStates = [], leads = [] } = check;
  if (!counted) return null;
  const besides = counted.besides ?? [];
  if (recorded === undefined) {
    if ((counted.other && !counted.besides) || countedInAll(counted) < known) return null;
    return note({ finding: 'count-open', counted, known });
  }
  switch (check.count) {
    case undefined:
      return null;
    case 'agrees':
      return joinedTo?.before
        ? agreement({ finding: 'joined-agree', joined: counted.number, before: joinedTo.before, recorded })
        : agreement({ finding: 'count-agrees', counted, recorded });
    case 'as-sources':
      return note({ finding: 'count-as-sources', counted, recorded });
    case 'without-beyond':
      return note({ finding: 'count-without-beyond', counted, recorded, beyond: beyondStates });
    case 'without-leads': {
      const leading = leads.filter(code => !besides.includes(code));
      return note({ finding: 'count-without-leads', counted, recorded, leads: leading });
    }
    case 'not-all-states': {
      const states = recorded - beyondStates.length;
      return difference({ finding: 'not-all-states', states, beyond: beyondStates });
    }
    default: {
      const included = counted.other && check.recordComplete ? besides : [];
      return difference({ finding: 'count-differs', counted, recorded, included });
    }
  }
}

/** A list that names most of a coalition is meant to be whole; a shorter one gives examples. */
const WHOLE_LIST = 0.75;

function listLines(check: Check): CheckLine[] {
  const { listed, notListed, notInRecord, known = 0, recordComplete } = check;
  const lines: CheckLine[] = [];
  if (listed.length >= 2 && recordComplete) {
    const found = known - notListed.length;
    if (notListed.length === 0 && notInRecord.length === 0) {
      lines.push(agreement({ finding: 'lists-all', known }));
    } else if (notListed.length > 0 && found >= known * WHOLE_LIST) {
      lines.push(difference({ finding: 'not-listed', codes: notListed }));
    } else if (notListed.length > 0 && found > 0) {
      lines.push(note({ finding: 'lists-some', listed: found, known }));
    }
  }
  if (notInRecord.length > 0) {
    const finding = { finding: 'not-in-record', codes: notInRecord, complete: recordComplete } as const;
    lines.push(recordComplete ? difference(finding) : note(finding));
  }
  return lines;
}

function repeatLine({ repeated, counted }: Check): CheckLine | null {
  if (repeated.length === 0) return null;
  const apart = repeated.every(code => counted?.besides?.includes(code));
  return note({ finding: 'repeated', codes: repeated, apart });
}

function absentLine({
  absentStates,
  beyondStates = [],
  known = 0,
  kind,
  recordComplete,
  count,
}: Check): CheckLine | null {
  if (!recordComplete) return null;
  const deed = kind === 'letter' || kind === 'comment' || kind === 'amicus' ? 'sign' : 'join';
  const toldBefore = count === 'not-all-states' || count === 'without-beyond';
  const beyond = toldBefore ? [] : beyondStates;
  if (known - beyondStates.length === 50)
    return toldBefore ? null : note({ finding: 'all-states', deed, beyond });
  if (absentStates.length === 0) return null;
  return note({ finding: 'absent-states', codes: absentStates, deed, known, beyond });
}

function incompleteLine({ recordComplete, recorded, known = 0 }: Check): CheckLine | null {
  if (recordComplete || recorded === undefined || recorded <= known) return null;
  return note({ finding: 'record-open', known, recorded });
}

/** Findings of a check for a card, most telling first; empty where nothing can be known. */
export function describeCheck(check: Check): CheckLine[] {
  return [countLine(check), ...listLines(check), repeatLine(check), absentLine(check), incompleteLine(check)]
    .filter(line => line !== null)
    .filter(({ agrees }) => agrees !== false || !check.unsettled);
}
