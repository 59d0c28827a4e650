import type { Check, CountInArticle } from '../check';
import type { JurisdictionCode } from '../jurisdiction-code';
import type { CoalitionEntry } from '../lexicon-source';
import type { CoalitionMention, RecordLink } from '../mention';
import { compareCounts, countedInAll, IN_COURT } from './compare-counts';
import { FIFTY_STATES } from './fifty-states';

const MOST_ABSENT = 10;
const STATES = new Set(FIFTY_STATES);
/** A list of which fewer are members is that of another group. */
const SAME_GROUP = 0.6;

/** A list has at least two names: a single one is the speaker's. */
const isList = (listed: readonly JurisdictionCode[]): boolean => listed.length >= 2;

/** What must speak for a link before its record may be said to differ: the act's time, or a list that is nearly its own. */
const TIMELY = 2;
const OWN_LIST = 3.2;

/** Whether the link is so sure that what differs is the article's or the record's, not another act's. */
function isSettled({ alternatives, sister, signals }: RecordLink): boolean {
  if (alternatives.length > 0 || sister !== undefined) return false;
  // News of its lawsuit comes years after the act, when some have joined and others have left.
  return signals.some(
    ({ kind, weight, told: { says } }) =>
      (kind === 'date' && weight >= TIMELY && says !== 'suit-in-news' && says !== 'suit-in-news-then') ||
      (kind === 'members' && weight >= OWN_LIST),
  );
}

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
  const { membersComplete, statedCount, countExplained = false } = coalition;
  const members = new Set(coalition.members);
  const counted = countOf(mention, members);
  // Beside an open number there may be one who is no member at all.
  const besides = mention.countOpen ? [] : (mention.besides ?? []);
  const all = [...new Set(mention.listed)];
  const shared = all.filter(code => members.has(code)).length;
  const listed = membersComplete && isList(all) && shared < all.length * SAME_GROUP ? [] : all;
  const repeated = listed.filter(
    code =>
      (mention.other && code === besides[0]) ||
      mention.listed.indexOf(code) !== mention.listed.lastIndexOf(code),
  );
  const claimed = [...new Set([...listed, ...besides])];
  const named = new Set([...claimed, ...namedIn]);
  const absent = FIFTY_STATES.filter(code => !members.has(code));
  const recorded = membersComplete ? members.size : statedCount;

  const check: Check = {
    ...(counted === undefined ? {} : { counted }),
    ...(mention.joins ? { joinedTo: { before: before?.members.length } } : {}),
    ...(recorded === undefined ? {} : { recorded }),
    known: members.size,
    listed,
    repeated,
    notInRecord: countExplained ? [] : claimed.filter(code => !members.has(code)),
    notListed: isList(listed) && !countExplained ? [...members].filter(code => !named.has(code)) : [],
    absentStates: membersComplete && absent.length <= MOST_ABSENT ? absent : [],
    beyondStates: [...members].filter(code => !STATES.has(code)),
    leads: [...coalition.leads],
    kind: coalition.kind,
    recordComplete: membersComplete,
    ...(!isSettled(mention.link) ? { unsettled: true as const } : {}),
  };
  const count = compareCounts(
    check,
    statedCount,
    mention.speaker !== undefined && !mention.besides,
    countExplained,
  );
  const told = count === undefined ? check : { ...check, count };
  return mayActByOthers(told) ? { ...told, notInRecord: [] } : told;
}

/** "21 states, Pennsylvania among them" beside a record of 20 attorneys general: it may sue by its governor. */
function mayActByOthers({ counted, recorded, notInRecord, kind }: Check): boolean {
  if (!counted?.ofStates || recorded === undefined || kind === undefined || !IN_COURT.has(kind)) return false;
  if (!notInRecord.every(code => STATES.has(code))) return false;
  return notInRecord.length > 0 && countedInAll(counted) - recorded === notInRecord.length;
}

/** What the article counts; absent where its number is not that of a whole group. */
function countOf(
  mention: CoalitionMention,
  members: ReadonlySet<JurisdictionCode>,
): CountInArticle | undefined {
  const { count: number, other, counts, speaker, countOpen } = mention;
  if (number === undefined || countOpen) return undefined;
  const likely = speaker !== undefined && members.has(speaker) ? [speaker] : undefined;
  const besides = mention.besides ?? likely;
  return {
    number,
    other,
    ...(counts === undefined ? {} : { ofStates: true as const }),
    ...(besides === undefined ? {} : { besides }),
  };
}
