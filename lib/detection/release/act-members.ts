import type { JurisdictionCode } from '../jurisdiction-code';
import type { Page } from '../text/page';
import { leadsOf, type Membership, membershipOf } from './membership';
import type { Party } from './party';
import { findRosters, type Roster } from './roster';

export interface ActMembers {
  /** Sorted by code. */
  members: JurisdictionCode[];
  leads: JurisdictionCode[];
  /** Whether the list has as many as the release counts; absent where it counts none. */
  complete?: boolean;
  reasons: string[];
}

/** What is known of the group before its members are read. */
export interface Group {
  /** Whose release it is. */
  speaker: JurisdictionCode | undefined;
  /** How many act, by the release's own words. */
  total: number | undefined;
  /** How many act in other acts that the release tells of. */
  otherTotals: readonly number[];
  /** Those of "all 50 states". */
  everyState: ReadonlySet<JurisdictionCode> | undefined;
}

type Codes = ReadonlySet<JurisdictionCode>;

/** Some of those who act, and what it would take to leave them out. */
interface Part {
  codes: Codes;
  weight: number;
}

const WEIGHT: Record<Exclude<Membership, 'none'>, number> = { possible: 1, said: 2 };
const SPEAKER_WEIGHT = 3;
const LEADS_WEIGHT = 4;
/** Every choice of more parts than these would be too many to try. */
const MOST_PARTS = 9;

/** Who acts: the release's lists, the leads and the one who speaks, as many of them as it counts. */
export function readMembers(
  page: Page,
  parties: readonly Party[],
  { speaker, total, otherTotals, everyState }: Group,
  placeName: (jurisdiction: JurisdictionCode) => string,
): ActMembers {
  const rosters = findRosters(page, parties);
  const leads = new Set(rosters.flatMap(roster => leadsOf(page, roster)));
  const listed = rosters
    .map(roster => ({ roster, membership: membershipOf(page, roster) }))
    .filter((one): one is { roster: Roster; membership: 'possible' | 'said' } => one.membership !== 'none')
    .filter(({ roster }) => !isOfAnother(roster, total, otherTotals, [speaker, ...leads]));
  const parts: Part[] = listed.map(({ roster, membership }) => ({
    codes: roster.codes,
    weight: WEIGHT[membership],
  }));
  if (leads.size > 0) parts.push({ codes: leads, weight: LEADS_WEIGHT });
  if (speaker) parts.push({ codes: new Set([speaker]), weight: SPEAKER_WEIGHT });
  if (everyState) parts.push({ codes: everyState, weight: LEADS_WEIGHT });
  const members = likeliest(total, parts);
  const longest = Math.max(0, ...listed.map(({ roster }) => roster.codes.size));
  const reasons: string[] = [];
  if (longest > 1) reasons.push(`The release lists ${longest} states`);
  if (leads.size > 0) reasons.push(`Named as leading: ${[...leads].map(placeName).join(', ')}`);
  if (speaker && members.has(speaker) && !listed.some(({ roster }) => roster.codes.has(speaker)))
    reasons.push(`The release is that of ${placeName(speaker)}`);
  if (total !== undefined && members.size !== total)
    reasons.push(`The release counts ${total}, and names ${members.size}`);
  return {
    members: [...members].sort(),
    leads: [...leads].filter(code => members.has(code)).sort(),
    ...(total === undefined ? {} : { complete: members.size === total }),
    reasons,
  };
}

/** A list as long as a release says of another act, and not as long as it says of this one. */
function isOfAnother(
  { codes }: Roster,
  total: number | undefined,
  otherTotals: readonly number[],
  beside: readonly (JurisdictionCode | undefined)[],
): boolean {
  if (codes.size < 3 || total === undefined) return false;
  const more = new Set(beside.filter(code => code !== undefined && !codes.has(code))).size;
  const fits = (count: number) => codes.size <= count && count <= codes.size + more;
  return !fits(total) && otherTotals.some(fits);
}

/** The longest list with the parts that make it as many as the release counts; all said parts where none do. */
function likeliest(total: number | undefined, parts: Part[]): Codes {
  const union = (some: readonly Part[]) => new Set(some.flatMap(({ codes }) => [...codes]));
  const said = union(parts.filter(({ weight }) => weight > WEIGHT.possible || parts.length === 1));
  if (total === undefined) return said.size > 1 ? said : union(parts);
  const tried = [...parts].sort((a, b) => b.codes.size - a.codes.size).slice(0, MOST_PARTS);
  let best: Codes | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let without = 0; without < 1 << tried.length; without += 1) {
    const left = tried.filter((_, index) => without & (1 << index));
    const cost = left.reduce((sum, { weight, codes }) => sum + weight * Math.sqrt(codes.size), 0);
    if (cost >= least) continue;
    const kept = union(tried.filter((_, index) => !(without & (1 << index))));
    if (kept.size === total) [best, least] = [kept, cost];
  }
  if (best) return best;
  const everyone = union(parts);
  return everyone.size < total ? everyone : said;
}
