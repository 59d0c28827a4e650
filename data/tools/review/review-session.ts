import type { Proposal } from '../ingest/proposal';

/** What a reviewer may answer. */
export type Verdict = 'accept' | 'edit' | 'reject' | 'skip' | 'quit';

/** A walk through the proposals; what is skipped waits for the next walk. */
export type Review =
  | {
      state: 'asking';
      current: Proposal;
      rest: readonly Proposal[];
      tally: Tally;
      trouble: readonly string[];
    }
  | { state: 'over'; tally: Tally };

export interface Tally {
  accepted: number;
  rejected: number;
  skipped: number;
}

/** What happened in answer to a verdict, where more than the answer itself counts. */
export type Happening =
  | { what: 'accepted' | 'rejected' | 'skipped' | 'quit' }
  | { what: 'unsound'; problems: readonly string[] }
  | { what: 'edited'; proposal: Proposal };

const KEYS: Record<string, Verdict> = { a: 'accept', e: 'edit', r: 'reject', s: 'skip', q: 'quit' };

/** The verdict that a line of input means, by its first letter; undefined for any other. */
export function readVerdict(line: string): Verdict | undefined {
  return KEYS[line.trim().toLowerCase().slice(0, 1)];
}

/** A review at its first proposal; over at once without any. */
export function startReview(proposals: readonly Proposal[]): Review {
  return next(proposals, { accepted: 0, rejected: 0, skipped: 0 });
}

/** Pure: the review after something happened to the proposal that is asked about. */
export function advance(review: Review, happening: Happening): Review {
  if (review.state === 'over') return review;
  const { rest, tally } = review;
  switch (happening.what) {
    case 'quit':
      return { state: 'over', tally };
    case 'unsound':
      return { ...review, trouble: happening.problems };
    case 'edited':
      return { ...review, current: happening.proposal, trouble: [] };
    default:
      return next(rest, { ...tally, [happening.what]: tally[happening.what] + 1 });
  }
}

function next([current, ...rest]: readonly Proposal[], tally: Tally): Review {
  return current === undefined
    ? { state: 'over', tally }
    : { state: 'asking', current, rest, tally, trouble: [] };
}
