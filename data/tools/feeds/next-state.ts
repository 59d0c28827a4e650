import type { FeedState } from './fetch-state';
import type { PoliteAnswer } from './polite-client';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No feed is asked more often. */
const INTERVAL = HOUR;
const FIRST_RETRY = 15 * MINUTE;
/** A page that is gone or barred may be put back; more than a look a week would be rude. */
const GIVEN_UP = 7 * DAY;
/** Items that are remembered after a feed lists them no more: feeds put old news back. */
const MOST_GONE = 2000;

/**
 * What is known of a feed after an answer: when to ask again, by doubling waits after failures in a
 * row and never before the host wants it, and which of its items have been met.
 * @param items ids of the items that the answer listed
 */
export function nextState(
  before: FeedState,
  answer: PoliteAnswer | { state: 'unreadable'; reason: string },
  items: readonly string[],
  now: number,
): FeedState {
  switch (answer.state) {
    case 'unchanged':
      return { ...rested(before), answered: new Date(now).toISOString(), notBefore: now + INTERVAL };
    case 'fetched': {
      const { etag, lastModified } = answer;
      const listed = new Set(items);
      const gone = before.seen.filter(id => !listed.has(id));
      return {
        ...addressOf(before),
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
        answered: new Date(now).toISOString(),
        failures: 0,
        notBefore: now + INTERVAL,
        seen: [...gone.slice(-MOST_GONE), ...listed],
      };
    }
    case 'gone':
      return failed(before, `answered ${answer.status}`, now + GIVEN_UP);
    case 'barred':
      return failed(before, `barred by ${answer.by}`, now + GIVEN_UP);
    case 'unreadable':
      return failed(before, answer.reason, now + backoff(before.failures));
    case 'failed':
      return {
        ...failed(before, answer.reason, Math.max(answer.notBefore ?? 0, now + backoff(before.failures))),
        ...(answer.notBefore === undefined ? {} : { retryAfter: answer.notBefore }),
      };
  }
}

const backoff = (failures: number) => Math.min(FIRST_RETRY * 2 ** failures, DAY);

const addressOf = ({ address }: FeedState) => (address === undefined ? {} : { address });

function rested({ problem: _problem, retryAfter: _over, ...state }: FeedState): FeedState {
  return { ...state, failures: 0 };
}

function failed({ retryAfter: _over, ...before }: FeedState, problem: string, notBefore: number): FeedState {
  return { ...before, failures: before.failures + 1, problem, notBefore };
}
