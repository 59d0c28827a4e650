import type { UpdateRecord } from './update-record';

/** So many days data counts as fresh, unless who publishes it says otherwise. */
export const FRESH_DAYS = 60;
const DAY = 24 * 3_600_000;

/**
 * Since when the data in use may be old, in ms since 1970; undefined while it is not. The newest version that
 * a feed has proved says so itself; of any other, such as what came with the extension and no feed has ever
 * confirmed, its own date tells.
 */
export function staleSince(
  inUse: string | undefined,
  { newestSeen, expires }: Pick<UpdateRecord, 'newestSeen' | 'expires'>,
  now: number,
): number | undefined {
  const isProved = expires !== undefined && (inUse === undefined || inUse === newestSeen);
  const until = isProved ? Date.parse(expires) : freshByDate(inUse);
  return until < now ? until : undefined;
}

/** NaN where the version says nothing. */
function freshByDate(version: string | undefined): number {
  const [year, month, day] = (version ?? '').split('.').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day) + FRESH_DAYS * DAY;
}
