import { comparePartialDates } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What a litigation tracker tells of the docket, not of the decision that came some days before. */
const CLOSING = /\bclosed\b/iu;
const DECISIONS = new Set(['summary-judgment', 'dismissed', 'vacated', 'affirmed', 'reversed']);

/** An act is not dated after all that tells of it, and a decision not on the day the file was closed. */
export const reportedActs: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const published = new Map(source.releases.map(({ record }) => [record.id, record.date]));
  for (const { file, record } of source.coalitions) {
    const told = record.sources.map(id => published.get(id));
    if (told.length === 0) continue;
    if (told.every(date => date !== undefined && comparePartialDates(date, record.date) < 0))
      problems.push({ file, record: record.id, reason: `dated ${record.date}, after every source` });
  }
  for (const { file, record } of source.lawsuits)
    for (const { date, kind, text } of record.events)
      if (DECISIONS.has(kind) && CLOSING.test(text))
        problems.push({
          file,
          record: record.id,
          reason: `${kind} on ${date}, when the case was closed: date the decision, or make it other`,
        });
  return problems;
};
