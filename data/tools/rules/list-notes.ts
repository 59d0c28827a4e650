import type { Problem } from '../problem';
import type { Rule } from './rule';

/** “only the 4 listed here”: as many as are listed. */
const LISTED = /\bonly the (\d+) listed\b/iu;
/** “only one is named”, “Only Ohio is named in …”: one. */
const ONE_NAMED = /\b[Oo]nly (?:one|the one|the lead|\p{Lu}\p{L}+)\b[^.]*\bis named\b/u;
const UNNAMED = /\b(?:listed here|those listed|than are listed)\b/iu;

/** What a note says of a list of members still holds once somebody has added to the list. */
export const listNotes: Rule = ({ source }) => {
  const problems: Problem[] = [];
  for (const { file, record } of source.coalitions) {
    const { members, membersComplete, note = '' } = record;
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    const listed = LISTED.exec(note)?.[1] ?? (ONE_NAMED.test(note) ? '1' : undefined);
    if (listed !== undefined && Number(listed) !== members.length)
      report(`the note tells of ${listed} listed, ${members.length} are`);
    if (UNNAMED.test(note) && membersComplete)
      report('the note tells of members not listed, yet it is complete');
  }
  return problems;
};
