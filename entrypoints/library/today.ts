import type { PartialDate } from '../../lib/time/partial-date';

/** Today as the reader's calendar has it, an ISO string. */
export function today(): PartialDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
