import type { JurisdictionCode } from '../detection/jurisdiction-code';
import type { CoalitionEntry } from '../detection/lexicon-source';

export interface Partner {
  partner: JurisdictionCode;
  /** Share of the jurisdiction's own coalitions that this one was in too, above 0 to 1. */
  share: number;
}

/** For every member of any coalition, with whom it joined them, most often first. */
export function partnersAmong(coalitions: readonly CoalitionEntry[]): Map<JurisdictionCode, Partner[]> {
  const codes = [...new Set(coalitions.flatMap(({ members }) => members))].sort();
  const place = new Map(codes.map((code, index) => [code, index]));
  const together = codes.map(() => new Uint32Array(codes.length));
  for (const { members } of coalitions) {
    const places = members.map(code => place.get(code) as number);
    for (const one of places) {
      const row = together[one] as Uint32Array;
      for (const other of places) row[other] = (row[other] as number) + 1;
    }
  }
  return new Map(
    codes.map((code, one) => {
      const row = together[one] as Uint32Array;
      const own = row[one] as number;
      const partners = codes
        .map((partner, other) => ({ partner, share: (row[other] as number) / own }))
        .filter(({ partner, share }) => partner !== code && share > 0);
      return [code, partners.sort((a, b) => b.share - a.share)];
    }),
  );
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
