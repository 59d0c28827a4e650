import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { CoalitionEntry } from '../detection/lexicon-source';

export interface Partner {
  partner: JurisdictionCode;
  /** Share of the jurisdiction's own coalitions that this one was in too, above 0 to 1. */
  share: number;
}

/** With whom a jurisdiction was in some of its coalitions, most often first. */
export function partnersWithin(coalitions: readonly CoalitionEntry[], own: JurisdictionCode): Partner[] {
  const together = new Map<JurisdictionCode, number>();
  const ours = coalitions.filter(({ members }) => members.includes(own));
  for (const { members } of ours)
    for (const code of members) together.set(code, (together.get(code) ?? 0) + 1);
  together.delete(own);
  return [...together]
    .map(([partner, count]) => ({ partner, share: count / ours.length }))
    .sort((a, b) => b.share - a.share || (a.partner < b.partner ? -1 : 1));
}
