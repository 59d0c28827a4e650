import * as v from 'valibot';

/** How often the browser has started the background since it was itself started; moments are ms since 1970. */
const workerStarts = v.object({ count: v.number(), first: v.number(), last: v.number() });
export type WorkerStarts = v.InferOutput<typeof workerStarts>;

/** Null where nothing of the kind is stored. */
export function readWorkerStarts(stored: unknown): WorkerStarts | null {
  const parsed = v.safeParse(workerStarts, stored);
  return parsed.success ? parsed.output : null;
}

/** The count with one more start, at `at` (ms since 1970). */
export function withStart(before: WorkerStarts | null, at: number): WorkerStarts {
  return { count: (before?.count ?? 0) + 1, first: before?.first ?? at, last: at };
}
