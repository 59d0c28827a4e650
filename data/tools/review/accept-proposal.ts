import { checkSourceFiles } from '../check';
import type { Proposal } from '../ingest/proposal';
import { describeProblem } from '../problem';
import type { SourceFile } from '../source-files';
import { applyProposal } from './apply-proposal';

export type Acceptance =
  /** What is to be written. */
  | { state: 'sound'; files: SourceFile[] }
  /** What the check would find wrong afterwards that it does not find now; nothing is to be written. */
  | { state: 'unsound'; problems: string[] };

/** Tries a proposal on the files, in memory: only a result that the check accepts may be written. */
export function acceptProposal(proposal: Proposal, files: readonly SourceFile[]): Acceptance {
  let changed: SourceFile[];
  try {
    changed = applyProposal(proposal, files);
  } catch (error) {
    return { state: 'unsound', problems: [(error as Error).message] };
  }
  const before = new Set(checkSourceFiles(files).map(describeProblem));
  const problems = checkSourceFiles(withFiles(files, changed)).map(describeProblem);
  const caused = problems.filter(problem => !before.has(problem));
  return caused.length > 0 ? { state: 'unsound', problems: caused } : { state: 'sound', files: changed };
}

/** The files with some replaced or added, sorted by path. */
export function withFiles(files: readonly SourceFile[], changed: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map([...files, ...changed].map(file => [file.path, file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
