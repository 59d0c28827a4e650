import { comparePartialDates } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/**
 * Whoever brought or joined a suit is among its plaintiffs, or sued apart in a further lawsuit, and the
 * suit is filed on the day of the act that brought it. A docket belongs to one lawsuit.
 */
export const lawsuits: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const byId = new Map(source.lawsuits.map(({ record }) => [record.id, record]));
  // Who joined a suit later may have a coarser date; whoever opened it has that of the filing.
  const opened = new Set(source.coalitions.map(({ record }) => `${record.lawsuit} ${record.date}`));
  for (const { file, record } of source.coalitions) {
    if (record.kind !== 'lawsuit' || record.lawsuit === undefined) continue;
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    const brought = [record.lawsuit, ...(record.furtherLawsuits ?? [])].flatMap(id => byId.get(id) ?? []);
    const plaintiffs = new Set(brought.flatMap(lawsuit => lawsuit.plaintiffs));
    const missing = record.members.filter(member => brought.length > 0 && !plaintiffs.has(member));
    if (missing.length > 0) report(`${missing.join(', ')} not among the plaintiffs of ${record.lawsuit}`);
    const filed = byId.get(record.lawsuit)?.filed;
    if (filed === undefined || opened.has(`${record.lawsuit} ${filed}`)) continue;
    if (comparePartialDates(filed, record.date) === 0)
      report(`dated ${record.date}, its lawsuit is filed ${filed}: give both the finer date`);
  }
  const dockets = new Map<string, string>();
  for (const { file, record } of source.lawsuits)
    for (const docket of record.dockets) {
      const key = `${docket} ${record.court}`;
      const taken = dockets.get(key);
      if (taken !== undefined)
        problems.push({ file, record: record.id, reason: `docket ${docket} is that of ${taken}` });
      dockets.set(key, record.id);
    }
  return problems;
};
