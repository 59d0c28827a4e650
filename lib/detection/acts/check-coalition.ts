import type { Check } from '../check';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { CoalitionEntry } from '../lexicon-source';
import type { CoalitionMention } from '../mention';
import { FIFTY_STATES } from './fifty-states';

const MOST_ABSENT = 10;
const STATES = new Set(FIFTY_STATES);

/** A list has at least two names: a single one is the speaker's. */
const isList = (listed: readonly JurisdictionCode[]): boolean => listed.length >= 2;

/**
 * Holds an article's count and list of a coalition against the record.
 * @param namedIn jurisdictions that the article names as members outside its list, by place or by attorney general
 * @param before what the same lawsuit had before, which a group that joined later adds to
 */
export function checkCoalition(
  mention: CoalitionMention,
  coalition: CoalitionEntry,
  namedIn: readonly JurisdictionCode[],
  before?: CoalitionEntry,
): Check {
  const { count, other, countOpen } = mention;
  // Beside an open number there may be one who is no member at all.
  const besides = countOpen ? undefined : mention.besides;
  const { membersComplete, statedCount } = coalition;
  const members = new Set(coalition.members);
  const listed = [...new Set(mention.listed)];
  const repeated = listed.filter(
    code => code === besides || mention.listed.indexOf(code) !== mention.listed.lastIndexOf(code),
  );
  const claimed = [...new Set([...listed, ...(besides === undefined ? [] : [besides])])];
  const named = new Set([...claimed, ...namedIn]);
  const absent = FIFTY_STATES.filter(code => !members.has(code));
  const recorded = membersComplete ? members.size : statedCount;
  const stated = statedCount === recorded ? undefined : statedCount;
  const beyondStates = [...members].filter(code => !STATES.has(code));

  const check: Check = {
    ...(count === undefined || countOpen
      ? {}
      : { counted: { number: count, other, ...(besides === undefined ? {} : { besides }) } }),
    ...(mention.joins ? { joinedTo: { before: before?.members.length } } : {}),
    ...(recorded === undefined ? {} : { recorded }),
    ...(stated === undefined ? {} : { stated }),
    known: members.size,
    listed,
    repeated,
    notInRecord: claimed.filter(code => !members.has(code)),
    notListed: isList(listed) ? [...members].filter(code => !named.has(code)) : [],
    absentStates: membersComplete && absent.length <= MOST_ABSENT ? absent : [],
    beyondStates,
    leads: [...coalition.leads],
    kind: coalition.kind,
    recordComplete: membersComplete,
  };
  const countAgrees = compareCounts(check);
  return countAgrees === undefined ? check : { ...check, countAgrees };
}

/** How many the article means in all: "49 other" are 50 with the one who speaks. */
export function countedInAll({ number, other }: { number: number; other: boolean }): number {
  return other ? number + 1 : number;
}

function compareCounts({
  counted,
  recorded,
  stated,
  beyondStates = [],
  leads = [],
  joinedTo,
}: Check): boolean | undefined {
  if (!counted || recorded === undefined) return undefined;
  // Some may have joined before or after them: only an exact sum tells.
  if (joinedTo) return counted.number + (joinedTo.before ?? 0) === recorded || undefined;
  const inAll = countedInAll(counted);
  if (inAll === recorded) return true;
  const differsByCustom =
    inAll === stated ||
    // "21 other" without one who speaks may be said of the whole.
    (counted.other && counted.besides === undefined && counted.number === recorded) ||
    (!counted.other && leads.length > 0 && inAll === recorded - leads.length) ||
    (beyondStates.length > 0 && inAll === recorded - beyondStates.length);
  return differsByCustom ? undefined : false;
}
