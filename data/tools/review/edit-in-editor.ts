import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { canonicalJson } from '../canonical-json';
import { type Proposal, proposalSchema } from '../ingest/proposal';

export type Edited = { state: 'edited'; proposal: Proposal } | { state: 'unusable'; problems: string[] };

/** The editor of a person's choice, a command line; one that is set to nothing is not chosen. */
export function editorOf({ VISUAL, EDITOR }: { VISUAL?: string; EDITOR?: string }): string {
  return [VISUAL, EDITOR].find(one => one !== undefined && one.trim() !== '') ?? 'vi';
}

/** Lets a person change a proposal in `editor`, a command line; what comes back is validated. */
export function editInEditor(proposal: Proposal, editor: string): Edited {
  const folder = mkdtempSync(join(tmpdir(), 'ag-lens-review-'));
  const file = join(folder, 'proposal.json');
  try {
    writeFileSync(file, canonicalJson(proposal));
    // Through the shell, as git does: an editor may come with options.
    const { status } = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' });
    if (status !== 0) return { state: 'unusable', problems: [`${editor} ended with ${status}`] };
    const edited = readEdited(readFileSync(file, 'utf8'));
    if (edited.state === 'edited' && edited.proposal.id !== proposal.id)
      return { state: 'unusable', problems: [`id: it has to stay ${proposal.id}`] };
    return edited;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A proposal from JSON that a person wrote, or all that is wrong with it. */
function readEdited(json: string): Edited {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { state: 'unusable', problems: [`not JSON: ${(error as Error).message}`] };
  }
  const result = v.safeParse(proposalSchema, value);
  if (result.success) return { state: 'edited', proposal: result.output };
  return {
    state: 'unusable',
    problems: result.issues.map(issue => `${v.getDotPath(issue) ?? 'proposal'}: ${issue.message}`),
  };
}
