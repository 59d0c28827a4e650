import type { JurisdictionCode } from '../jurisdiction-code';
import type { SignalTold } from '../signal-told';
import type { ActEntry } from './act-index';
import { bitsOf, bitsOfList, inBoth, type MemberBits, sizeOf, union } from './member-bits';
import type { Signal } from './signal';

/** Who the article names. */
export interface NamedMembers {
  /** Listed as members. */
  listed: ReadonlySet<JurisdictionCode>;
  leads: readonly JurisdictionCode[];
  /** Whose attorney general acts: named in the sentence, or left out of its "others". */
  speakers: readonly JurisdictionCode[];
  /** Those who are listed, and with them those who act. */
  bits: { listed: MemberBits; whole: MemberBits };
}

/** Whom an article names around a phrase, ready to be compared with the members of many acts. */
export function namedMembers(
  listed: ReadonlySet<JurisdictionCode>,
  leads: readonly JurisdictionCode[],
  speakers: readonly JurisdictionCode[],
): NamedMembers {
  const own = bitsOf(listed);
  return { listed, leads, speakers, bits: { listed: own, whole: union(own, bitsOf(speakers)) } };
}

const MANY = 5;
/** A list that is as long as the article's number, and not the act's. */
export const OTHER_LIST = -6;

/** Governors who joined are counted and are no members: a list of all who sued is as long as the count. */
const isWithGovernors = ({ statedCount, members }: ActEntry, listed: number): boolean =>
  statedCount !== undefined &&
  statedCount > members.length &&
  listed > members.length &&
  listed <= statedCount;

function listSignal(act: ActEntry, { listed, bits }: NamedMembers): Signal | null {
  if (listed.size < 2) return null;
  const members = bitsOfList(act.members);
  const shared = inBoth(members, bits.listed);
  const missing = act.members.length - inBoth(members, bits.whole);
  const extra = missing === 0 && isWithGovernors(act, listed.size) ? 0 : listed.size - shared;
  const told = (): SignalTold => ({
    says: 'lists-members',
    listed: shared,
    members: act.members.length,
  });
  const signal = (weight: number): Signal => ({ kind: 'members', weight, told });

  if (!act.complete) {
    // Who is known to be in it should stand in a list that is as long or longer.
    if (listed.size > act.members.length + 2) return signal(missing === 0 ? 1.5 : missing === 1 ? 0 : -2);
    return signal(extra / listed.size <= 0.1 ? 1.5 : extra / listed.size <= 0.5 ? 0 : -2);
  }
  // A few beside many, and none of those: "22 attorneys general stood up for Georgia and Michigan".
  if (shared === 0 && isOfOthers(act, listed.size)) return signal(OF_OTHERS);
  if (extra / listed.size > 0.4) return signal(-5);
  if (listed.size < MANY && missing > 1) return signal(extra === 0 ? 1 : -1.5);
  // A whole list is the best evidence there is; a part of one fits every larger coalition too.
  const difference = extra + missing;
  if (difference === 0 || difference / act.members.length <= 0.05) return signal(4.5);
  if (difference === 1 || difference / act.members.length <= 0.1) return signal(3.2);
  if (difference / act.members.length <= 0.2) return signal(1.2);
  return signal(extra === 0 ? 0.3 : extra / listed.size <= 0.15 ? -1 : -2.5);
}

/** A list of so few, beside a group of so many times as many, may be of those for whom it acts. */
const isOfOthers = ({ members }: ActEntry, listed: number): boolean =>
  listed < MANY && members.length >= listed * MANY;
const OF_OTHERS = -2;

const LED_BY_OTHERS = -3;

function namedSignal(act: ActEntry, { leads, speakers }: NamedMembers): Signal | null {
  const leading = leads.filter(code => act.leads.includes(code)).length;
  if (leading > 0) return { kind: 'named', weight: 1.5, told: () => ({ says: 'names-lead' }) };
  if (leads.length > 0 && act.complete && !leads.some(code => act.members.includes(code)))
    return { kind: 'named', weight: LED_BY_OTHERS, told: () => ({ says: 'names-another' }) };
  if (speakers.length === 0) return null;
  const known = speakers.filter(code => act.members.includes(code)).length;
  if (known === speakers.length) {
    return { kind: 'named', weight: 0.6, told: () => ({ says: 'names-members' }) };
  }
  if (!act.complete) return null;
  return {
    kind: 'named',
    weight: known === 0 ? -1.8 : -0.6,
    told: () => ({ says: 'names-another' }),
  };
}

/** The article's list is as long as its number, and both are another group's. */
function isOtherGroup(
  { complete, members, statedCount }: ActEntry,
  { listed, bits }: NamedMembers,
  number: number,
) {
  if (!complete || members.length === number || statedCount === number || listed.size < MANY) return false;
  return listed.size === number || sizeOf(bits.whole) === number;
}

/**
 * Adds how an act's members fit those whom the article names.
 * @param number what the article counts, where it may be of another group: not on the act's own day; `by-name` where
 *   the article calls the act's group by name
 */
export function addMemberSignals(
  signals: Signal[],
  act: ActEntry,
  named: NamedMembers,
  number: number | 'by-name' | undefined,
): void {
  const list = listSignal(act, named);
  if (list) {
    const other = typeof number === 'number' && isOtherGroup(act, named, number);
    signals.push(other ? { ...list, weight: OTHER_LIST } : list);
  }
  const own = namedSignal(act, named);
  if (own && !(number === 'by-name' && own.weight < 0)) signals.push(own);
}
