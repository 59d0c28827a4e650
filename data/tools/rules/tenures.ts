import { hasUnseenEnd, latestEnd, spellsOfOffices } from '../../../lib/dataset/latest-end';
import type { Tenure } from '../../../lib/dataset/schema';
import { comparePartialDates } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/**
 * Two may hold one office at a time only where a note says why. A tenure without an end is current, or
 * a note says what is known of its end and somebody is recorded after it.
 */
export const tenures: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const spells = spellsOfOffices({
    jurisdictions: source.jurisdictions.map(({ record }) => record),
    attorneysGeneral: source.attorneysGeneral.map(({ record }) => record),
  });
  const byOffice = new Map<string, { file: string; id: string; tenure: Tenure }[]>();
  for (const { file, record } of source.attorneysGeneral)
    for (const tenure of record.tenures) {
      const office = byOffice.get(tenure.jurisdiction) ?? [];
      office.push({ file, id: record.id, tenure });
      byOffice.set(tenure.jurisdiction, office);
      if (!hasUnseenEnd(tenure)) continue;
      const report = (reason: string) => problems.push({ file, record: record.id, reason });
      if (tenure.note === undefined)
        report('a tenure has neither an end nor a date up to which it is current, and no note says why');
      if (latestEnd(tenure, spells.get(tenure.jurisdiction) ?? []) === undefined)
        report('nobody is recorded after a tenure without an end, which would make it look current');
    }
  for (const [code, office] of byOffice)
    for (const [index, one] of office.entries())
      for (const other of office.slice(index + 1)) {
        if (!overlap(one.tenure, other.tenure)) continue;
        if (one.tenure.note !== undefined || other.tenure.note !== undefined) continue;
        const reason = `overlaps ${other.id} in ${code}, and no note says why`;
        problems.push({ file: one.file, record: one.id, reason });
      }
  return problems;
};

/** Whether two tenures must have a day in common; ends that may be the same day do not count. */
function overlap(one: Tenure, other: Tenure): boolean {
  const before = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && comparePartialDates(end, start) <= 0;
  if (one.start === undefined && other.start === undefined) return true;
  return !before(one.end, other.start) && !before(other.end, one.start);
}
