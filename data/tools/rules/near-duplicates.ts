import type { Coalition } from '../../../lib/dataset/schema';
import { daysBetween } from '../../../lib/time/partial-date';
import type { Problem } from '../problem';
import type { Rule } from './rule';

const DAYS_APART = 10;
const SHARED_MEMBERS = 0.8;
const SHARED_WORDS = 0.6;

/** Two records of one act: the same kind, days apart, mostly the same members and words, not related. */
export const nearDuplicates: Rule = ({ source }) => {
  const problems: Problem[] = [];
  const sorted = [...source.coalitions].sort((a, b) => (a.record.date < b.record.date ? -1 : 1));
  for (const [index, { file, record }] of sorted.entries())
    for (const { record: other } of sorted.slice(index + 1)) {
      if (other.date.slice(0, 4) > String(Number(record.date.slice(0, 4)) + 1)) break;
      if (record.kind !== other.kind || areRelated(record, other)) continue;
      if (Math.abs(daysBetween(record.date, other.date)) > DAYS_APART) continue;
      if (share(record.members, other.members) < SHARED_MEMBERS) continue;
      if (share(words(record), words(other)) < SHARED_WORDS) continue;
      problems.push({
        file,
        record: record.id,
        reason: `looks like ${other.id}; if both are real, relate them`,
      });
    }
  return problems;
};

function areRelated(one: Coalition, other: Coalition): boolean {
  return one.related.includes(other.id) || other.related.includes(one.id);
}

function words({ title }: Coalition): string[] {
  return [...new Set(title.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [])];
}

/** Size of the overlap over that of the union, 0 to 1. */
function share(one: readonly string[], other: readonly string[]): number {
  const common = one.filter(entry => other.includes(entry)).length;
  return common / (one.length + other.length - common);
}
