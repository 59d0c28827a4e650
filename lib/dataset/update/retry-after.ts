/** No host is obeyed longer than this, in ms. */
const LONGEST = 7 * 24 * 3_600_000;

/**
 * The moment that a `Retry-After` header names (seconds, or an HTTP date), in ms since 1970;
 * undefined where there is none or it says nothing.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  const moment = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(moment)) return undefined;
  return Math.min(Math.max(moment, now), now + LONGEST);
}
