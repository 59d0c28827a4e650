import { comparePartialDates, type PartialDate } from '../time/partial-date';
import type { Dataset, Jurisdiction, Tenure } from './schema';

interface Spell {
  start?: PartialDate | undefined;
}

/** A tenure of the past whose end nobody saw, so that the record gives none. */
export function hasUnseenEnd({ end, currentAsOf }: Tenure): boolean {
  return end === undefined && currentAsOf === undefined;
}

/**
 * The latest that a tenure with an unseen end can have ended: the first day after its start from
 * which somebody else is known to have led the office. Undefined where nobody is recorded after it.
 */
export function latestEnd({ start }: Tenure, office: readonly Spell[]): PartialDate | undefined {
  let latest: PartialDate | undefined;
  for (const { start: other } of office) {
    if (other === undefined || (start !== undefined && comparePartialDates(other, start) <= 0)) continue;
    if (latest === undefined || comparePartialDates(other, latest) < 0) latest = other;
  }
  return latest;
}

/** For every office, the spells in which somebody led it, named in the record or not. */
export function spellsOfOffices({
  jurisdictions,
  attorneysGeneral,
}: {
  jurisdictions: readonly Pick<Jurisdiction, 'code' | 'unrecorded'>[];
  attorneysGeneral: readonly Pick<Dataset['attorneysGeneral'][number], 'tenures'>[];
}): ReadonlyMap<string, readonly Spell[]> {
  const spells = new Map<string, Spell[]>();
  const add = (code: string, spell: Spell) => {
    const office = spells.get(code);
    if (office) office.push(spell);
    else spells.set(code, [spell]);
  };
  for (const { tenures } of attorneysGeneral) for (const tenure of tenures) add(tenure.jurisdiction, tenure);
  for (const { code, unrecorded = [] } of jurisdictions) for (const spell of unrecorded) add(code, spell);
  return spells;
}
