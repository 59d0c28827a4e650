import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Whoever brought or joined a suit is among its plaintiffs, and a docket belongs to one lawsuit. */
export const lawsuits: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const byId = new Map(source.lawsuits.map(({ record }) => [record.id, record]));
  for (const { file, record } of source.coalitions) {
    if (record.kind !== 'lawsuit' || record.lawsuit === undefined) continue;
    const plaintiffs = byId.get(record.lawsuit)?.plaintiffs;
    const missing = record.members.filter(member => plaintiffs !== undefined && !plaintiffs.includes(member));
    if (missing.length > 0)
      problems.push({
        file,
        record: record.id,
        reason: `${missing.join(', ')} not among the plaintiffs of ${record.lawsuit}`,
      });
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
