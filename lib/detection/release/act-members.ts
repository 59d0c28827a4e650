import type { JurisdictionCode } from '../jurisdiction-code';
import type { Page } from '../text/page';
import { leadsOf, type Membership, membershipOf } from './membership';
import { isOpenedBy } from './opened-by';
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
  /** "Ellison and 22 attorneys general": the number may leave out the one who speaks. */
  besideSpeaker: boolean;
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
const SPEAKER_WEIGHT = 5;
const LEADS_WEIGHT = 4;
/** Every choice of more parts than these would be too many to try. */
const MOST_PARTS = 11;

/** Who acts: the release's lists, the leads and the one who speaks, as many of them as it counts. */
export function readMembers(
  page: Page,
  parties: readonly Party[],
  group: Group,
  placeName: (jurisdiction: JurisdictionCode) => string,
): ActMembers {
  const { speaker, total, otherTotals, everyState } = group;
  const rosters = findRosters(page, parties);
  const named = rosters.flatMap(roster => leadsOf(page, roster));
  const opens = named.length === 0 && speaker !== undefined && isOpenedBy(speaker, page, parties);
  const leads = new Set(opens ? [speaker] : named);
  const said = withThoseBehind(page, rosters);
  const beside = [speaker, ...leads].filter(code => code !== undefined);
  const everyone = new Set([...said.flatMap(({ roster }) => [...roster.codes]), ...beside]);
  const listed =
    everyone.size === total
      ? said
      : said.filter(({ roster }) => !isOfAnother(roster, total, otherTotals, beside));
  const parts = distinct([
    ...listed.map(({ roster, membership }) => ({ codes: roster.codes, weight: WEIGHT[membership] })),
    ...[...leads].map(code => ({ codes: new Set([code]), weight: LEADS_WEIGHT })),
    ...(speaker ? [{ codes: new Set([speaker]), weight: SPEAKER_WEIGHT }] : []),
    ...(everyState ? [{ codes: everyState, weight: LEADS_WEIGHT }] : []),
  ]);
  const members = likeliest(total, parts, group.besideSpeaker);
  const longest = Math.max(0, ...listed.map(({ roster }) => roster.codes.size));
  const complete =
    total === undefined
      ? undefined
      : members.size === total || (group.besideSpeaker && members.size === total + 1);
  const reasons: string[] = [];
  if (longest > 1) reasons.push(`The release lists ${longest} states`);
  if (leads.size > 0) reasons.push(`Named as leading: ${[...leads].map(placeName).join(', ')}`);
  if (speaker && members.has(speaker) && !listed.some(({ roster }) => roster.codes.has(speaker)))
    reasons.push(`The release is that of ${placeName(speaker)}`);
  if (total !== undefined && members.size !== total && !complete)
    reasons.push(`The release counts ${total}, and names ${members.size}`);
  return {
    members: [...members].sort(),
    leads: [...leads].filter(code => members.has(code)).sort(),
    ...(complete === undefined ? {} : { complete }),
    reasons,
  };
}

/** "Wyoming's, who co-led it; Iowa's, with whom they worked": after a word on one, the list goes on. */
const GOES_ON =
  /^,? (?:who|which|whose|with whom)\b[^.;]{0,120}[;,] (?:and )?(?:the )?(?:attorneys general of )?(?:the )?$/;

/** The rosters of those who act; what follows one in its sentence belongs to the same list. */
function withThoseBehind(page: Page, rosters: readonly Roster[]) {
  const listed: { roster: Roster; membership: Exclude<Membership, 'none'> }[] = [];
  for (const roster of rosters) {
    const membership = membershipOf(page, roster);
    const last = listed.at(-1)?.roster;
    const goesOn =
      last?.sentence.start === roster.sentence.start && GOES_ON.test(page.text.slice(last.end, roster.start));
    if (membership !== 'none') listed.push({ roster, membership });
    else if (goesOn) listed.push({ roster, membership: 'said' });
  }
  return listed;
}

/** One part for those who are named twice. */
function distinct(parts: readonly Part[]): Part[] {
  const byCodes = new Map<string, Part>();
  for (const part of parts) {
    const key = [...part.codes].sort().join();
    const known = byCodes.get(key);
    if (known === undefined || known.weight < part.weight) byCodes.set(key, part);
  }
  return [...byCodes.values()];
}

/** A list as long as a release says of another act, and not as long as it says of this one. */
function isOfAnother(
  { codes }: Roster,
  total: number | undefined,
  otherTotals: readonly number[],
  beside: readonly JurisdictionCode[],
): boolean {
  if (codes.size < 3 || total === undefined) return false;
  const more = new Set(beside.filter(code => !codes.has(code))).size;
  const fits = (count: number) => codes.size <= count && count <= codes.size + more;
  return !fits(total) && otherTotals.some(fits);
}

/** The longest list with the parts that make it as many as the release counts; all said parts where none do. */
function likeliest(total: number | undefined, parts: readonly Part[], besideSpeaker: boolean): Codes {
  const union = (some: readonly Part[]) => new Set(some.flatMap(({ codes }) => [...codes]));
  const said = union(parts.filter(({ weight }) => weight > WEIGHT.possible || parts.length === 1));
  if (total === undefined) return said.size > 1 ? said : union(parts);
  const everyone = union(parts);
  if (besideSpeaker && everyone.size === total + 1) return everyone;
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
  return everyone.size < total ? everyone : said;
}
