import type { Problem } from '../problem';
import type { Rule } from './rule';

/** A count of the sources that differs from the members listed is explained in a note. */
export const counts: Rule = ({ source }) => {
  const problems: Problem[] = [];
  for (const { file, record } of source.coalitions) {
    const { statedCount, members, membersComplete, note } = record;
    if (statedCount === undefined || note !== undefined || statedCount === members.length) continue;
    const reason = `the sources count ${statedCount}, ${members.length} ${membersComplete ? 'are members' : 'are listed'}, and no note explains it`;
    problems.push({ file, record: record.id, reason });
  }
  return problems;
};
