import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { CoalitionEntry } from '../detection/lexicon-source';

export interface Partner {
  partner: JurisdictionCode;
  /** Share of the jurisdiction's own coalitions that this one was in too, above 0 to 1. */
  share: number;
}

/** With whom a jurisdiction was in some of its coalitions, most often first. */
export function partnersWithin(coalitions: readonly CoalitionEntry[], own: JurisdictionCode): Partner[] {
  const together = new Map<JurisdictionCode, { count: number }>();
  let ours = 0;
  for (const { members } of coalitions) {
    if (!members.includes(own)) continue;
    ours += 1;
    // Ten thousand members are met, and few partners: each is looked up once.
    for (const code of members) {
      const met = together.get(code);
      if (met) met.count += 1;
      else together.set(code, { count: 1 });
    }
  }
  together.delete(own);
  return Array.from(together, ([partner, { count }]) => ({ partner, share: count / ours })).sort(
    (a, b) => b.share - a.share || (a.partner < b.partner ? -1 : 1),
  );
}
