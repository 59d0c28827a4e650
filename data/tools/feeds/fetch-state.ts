import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

const feedStateSchema = v.strictObject({
  /** What was asked: the rest is true of no other address. */
  address: v.optional(v.string()),
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  /** When it last answered, ISO. */
  answered: v.optional(v.string()),
  /** Failures in a row, and what the last one was. */
  failures: v.optional(v.number(), 0),
  problem: v.optional(v.string()),
  /** Not to be asked again before, ms since 1970. */
  notBefore: v.optional(v.number(), 0),
  /** Until when the host itself asked to be left alone, ms since 1970; nothing overrides that. */
  retryAfter: v.optional(v.number()),
  /** Items met before, newest last, so that none is queued twice. */
  seen: v.optional(v.array(v.string()), []),
});
export type FeedState = v.InferOutput<typeof feedStateSchema>;

const fetchStateSchema = v.strictObject({
  format: v.literal(1),
  feeds: v.record(v.string(), feedStateSchema),
});
export type FetchState = v.InferOutput<typeof fetchStateSchema>;

export const NEVER_ASKED: FeedState = { failures: 0, notBefore: 0, seen: [] };

/** What is known of a feed at an address; of one that has moved, only what was met there. */
export function stateOf(state: FetchState, id: string, address: string): FeedState {
  const known = state.feeds[id] ?? NEVER_ASKED;
  // States written before addresses were kept have none.
  const moved = known.address !== undefined && known.address !== address;
  return moved ? { ...NEVER_ASKED, address, seen: known.seen } : { ...known, address };
}

/** Makes every feed due, but for those whose host asked for time. */
export function makeDue(state: FetchState): void {
  for (const known of Object.values(state.feeds)) known.notBefore = known.retryAfter ?? 0;
}

/** What is known of the feeds; nothing where the file is absent or broken, for then all is asked anew. */
export function readFetchState(file: string): FetchState {
  try {
    return v.parse(fetchStateSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { format: 1, feeds: {} };
  }
}

/** Written beside and moved over, so that an interruption leaves the old or the new, never half of one. */
export function writeFetchState(file: string, state: FetchState): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(state, undefined, 1));
  renameSync(`${file}.new`, file);
}
