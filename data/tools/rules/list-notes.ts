import { tellsOfUnlisted, toldAsListed } from '../notes/list-note';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What a note says of a list of members still holds once somebody has added to the list. */
export const listNotes: Rule = ({ source }) => {
  const problems: Problem[] = [];
  for (const { file, record } of source.coalitions) {
    const { members, membersComplete, note = '' } = record;
    const report = (reason: string) => problems.push({ file, record: record.id, reason });
    const listed = toldAsListed(note);
    if (listed !== undefined && listed !== members.length)
      report(`the note tells of ${listed} listed, ${members.length} are`);
    if (membersComplete && tellsOfUnlisted(note))
      report('the note tells of members not listed, yet it is complete');
  }
  return problems;
};
