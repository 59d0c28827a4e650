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
