import type { JurisdictionCode } from '../../detection/jurisdiction-code';
import type { CoalitionEntry } from '../../detection/lexicon-source';
import { mayFallWithin, type PartialDate } from '../../time/partial-date';
import type { Overview } from '../overview';

interface Spell {
  jurisdiction: JurisdictionCode;
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
}

/**
 * What an office joined in some spells, each coalition once. A spell without an end is taken to last;
 * one without a start tells nothing.
 */
export function coalitionsDuring(spells: readonly Spell[], overview: Overview): CoalitionEntry[] {
  const found = new Set<CoalitionEntry>();
  for (const { jurisdiction, start, end } of spells) {
    if (start === undefined) continue;
    for (const coalition of overview.coalitionsOf(jurisdiction))
      if (mayFallWithin(coalition.date, start, end)) found.add(coalition);
  }
  return [...found];
}
