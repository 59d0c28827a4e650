import type { Dataset } from '../../../lib/dataset/schema';
import { asScore } from '../../../lib/detection/acts/record-link';
import type { Lexicon } from '../../../lib/detection/lexicon';
import type { RecordLink } from '../../../lib/detection/mention';
import { type LinkedLead, linkLeads } from './link-leads';
import { writeLeads } from './write-leads';

/** Shares of the groups of leads, 0 to 1. */
export interface LeadRates {
  groups: number;
  right: number;
  /** Linked to another act than their own. */
  wrong: number;
  /** Linked to a neighbour with their own act out of the record. */
  taken: number;
}

const meets = ({ coalition, score }: RecordLink, points: number): boolean =>
  coalition !== null && score >= asScore(points);

/** How groups are linked where an act needs so many points; those that it needs at least, where they are left out. */
export function ratesOf(linked: readonly LinkedLead[], points = Number.NEGATIVE_INFINITY): LeadRates {
  const share = (is: (lead: LinkedLead) => boolean) => linked.filter(is).length / linked.length;
  return {
    groups: linked.length,
    right: share(({ link, act }) => meets(link, points) && link.coalition === act),
    wrong: share(({ link, act }) => meets(link, points) && link.coalition !== act),
    taken: share(({ without }) => meets(without, points)),
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Prints how leads written from the record are linked, by the points that an act would need. */
export async function reportLeads(dataset: Dataset, lexicon: Lexicon): Promise<void> {
  const linked = await linkLeads(
    [...writeLeads(dataset, 'first'), ...writeLeads(dataset, 'second')],
    lexicon,
  );
  console.log(`\n${linked.length} groups of leads written from the record`);
  for (const points of [6, 7, 8, 9]) {
    const { right, wrong, taken } = ratesOf(linked, points);
    console.log(
      `at ${points} points: ${percent(right)} right, ${percent(wrong)} another act, ${percent(1 - right - wrong)} none; with their act out of the record ${percent(taken)} taken for another`,
    );
  }
}
