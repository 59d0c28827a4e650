import { comparePartialDates } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What a litigation tracker tells of the docket, not of the decision that came some days before. */
const CLOSING = /\bclosed\b/iu;
const DECISIONS = new Set(['summary-judgment', 'dismissed', 'vacated', 'affirmed', 'reversed']);

/** Neither an act nor an event is dated after all that tells of it, nor a decision on the day the file was closed. */
export const reportedActs: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const published = new Map(source.releases.map(({ record }) => [record.id, record.date]));
  const isForetold = (date: string, sources: readonly string[]) => {
    const told = sources.map(id => published.get(id));
    return told.length > 0 && told.every(day => day !== undefined && comparePartialDates(day, date) < 0);
  };
  for (const { file, record } of source.coalitions)
    if (isForetold(record.date, record.sources))
      problems.push({ file, record: record.id, reason: `dated ${record.date}, after every source` });
  for (const { file, record } of source.lawsuits)
    for (const { date, kind, text, sources } of record.events) {
      if (isForetold(date, sources))
        problems.push({ file, record: record.id, reason: `${kind} of ${date}, after every source` });
      if (DECISIONS.has(kind) && CLOSING.test(text))
        problems.push({
          file,
          record: record.id,
          reason: `${kind} on ${date}, when the case was closed: date the decision, or make it other`,
        });
    }
  return problems;
};
