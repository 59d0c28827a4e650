import type { UpdateProblem } from './update-error';

/** Who asks: the alarm, which asks only when it is time, or the reader. */
export type UpdateTrigger = 'due' | 'reader';

/** What an update is doing, for the reader to see. */
export type UpdateStep =
  | { step: 'asking' }
  | { step: 'downloading'; bytes: number; of: number }
  | { step: 'checking' }
  | { step: 'storing' };

/** What came of it. */
export type UpdateOutcome =
  | { state: 'not-due' }
  /** This build, or the reader, names no feed. */
  | { state: 'no-feed' }
  | { state: 'up-to-date'; version: string; lacking?: Lacking }
  | { state: 'updated'; version: string; by: 'diff' | 'whole'; bytes: number; lacking?: Lacking }
  | { state: 'failed'; problem: UpdateProblem; detail: string };

/** Why the releases of the years that the reader holds did not come along; the facts are the newest all the same. */
export interface Lacking {
  problem: UpdateProblem;
  detail: string;
}
