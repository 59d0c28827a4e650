import type { Check, CountInArticle, CountVerdict } from '../check';

/** How many the article means in all: "49 others" beside Ohio are 50, "17 states and D.C." are 18. */
export function countedInAll({ number, besides = [] }: CountInArticle): number {
  return number + besides.length;
}

/**
 * How the article's count and the record's go together; undefined where that can't be known.
 * @param stated the sources' own count, which may take in governors
 * @param explained whether the record has a word on whom its number leaves out or takes in
 * @param likely whether the one beside the number is likely only: then the sum may agree, not differ
 */
export function compareCounts(
  check: Check,
  stated: number | undefined,
  likely: boolean,
  explained: boolean,
): CountVerdict | undefined {
  const { counted, recorded, joinedTo, notInRecord, recordComplete } = check;
  if (!counted || recorded === undefined) return undefined;
  // Some may have joined before or after them: only an exact sum tells.
  if (joinedTo) return counted.number + (joinedTo.before ?? 0) === recorded ? 'agrees' : undefined;
  const { other, besides = [] } = counted;
  // Nobody knows to whom they are others: the number may be that of the whole.
  if (other && besides.length === 0) return undefined;
  // Who is counted with them is said to be no member: that says enough.
  if (recordComplete && besides.some(code => notInRecord.includes(code))) return undefined;
  const inAll = countedInAll(counted);
  const verdict = holdAgainst(check, counted, inAll, recorded, stated);
  if (verdict === 'agrees') return verdict;
  if (likely) return undefined;
  return verdict === 'differs' && mayBeRight(check, counted, inAll, recorded, stated, explained)
    ? undefined
    : verdict;
}

/** Governors and agencies who sue beside attorneys general: some acts of 2025 have three. */
const MOST_BESIDE = 3;

/** Whether others may count so and be right: a false fault is worse than a fault that nobody names. */
function mayBeRight(
  { beyondStates = [], kind }: Check,
  { ofStates, besides = [] }: CountInArticle,
  inAll: number,
  recorded: number,
  stated: number | undefined,
  explained: boolean,
): boolean {
  if (explained) return true;
  const beyond = beyondStates.filter(code => !besides.includes(code)).length;
  if (stated !== undefined && stated !== recorded)
    return inAll >= Math.min(stated, recorded) - beyond && inAll <= Math.max(stated, recorded);
  // A state sues by its governor or an agency too; the record has attorneys general.
  const inCourt = kind !== undefined && IN_COURT.has(kind);
  return ofStates === true && inCourt && inAll > recorded && inAll - recorded <= MOST_BESIDE;
}

/** Acts in which states stand as parties, by whomever. */
export const IN_COURT: ReadonlySet<string> = new Set(['lawsuit', 'intervention', 'petition', 'amicus']);

/** A slip, a late joiner, a governor counted in: articles are off by a few. */
const MOST_OFF = 4;
const MOST_SHARE_OFF = 0.2;

function holdAgainst(
  { beyondStates = [], leads = [], recordComplete }: Check,
  { number, other, ofStates, besides = [] }: CountInArticle,
  inAll: number,
  recorded: number,
  stated: number | undefined,
): CountVerdict | undefined {
  const states = recorded - beyondStates.length;
  if (ofStates && number === 50 && recordComplete && states < 50) return 'not-all-states';
  if (inAll === recorded) return 'agrees';
  if (inAll === stated) return 'as-sources';
  const beyond = beyondStates.filter(code => !besides.includes(code)).length;
  if (beyond > 0 && inAll === recorded - beyond) return 'without-beyond';
  const leading = leads.filter(code => !besides.includes(code)).length;
  if (!other && leading > 0 && inAll === recorded - leading) return 'without-leads';
  // "22 attorneys general and the District" may count its attorney general in.
  if (!other && !ofStates && besides.length > 0 && number === recorded) return undefined;
  // Who is so far off speaks of another group.
  if (Math.abs(inAll - recorded) > Math.max(MOST_OFF, recorded * MOST_SHARE_OFF)) return undefined;
  // Without the lead and without D.C. as well: nobody knows which.
  if (!other && inAll < recorded && inAll >= recorded - beyond - leading) return undefined;
  return 'differs';
}
